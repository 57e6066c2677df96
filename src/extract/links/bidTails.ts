import type { Token } from '../../french/token.ts'
import { wordsLike } from '../../french/wordClass.ts'
import type { Ref, Sentence } from '../document.ts'

/** What is done to a bid by whom it is made: « déposée par », « que soumettait ». Folded stems. */
const MADE =
  /^(?:depos|formul|transmis|soumis|soumett|adress|envoy|propos|present|remis|remett|emis|ficel|redig|lanc|fait|offert|offrai|parven|arriv|venu|avanc|pos|mis)/
const REACH = 9

const isWhich = wordsLike(/^(?:que|qu')$/)

/** What is told of a bid behind its noun group: who made it, and its sum in parentheses. */
export interface BidTail {
  readonly by: Ref | null
  readonly sum: Ref | null
}

/**
 * The words behind a bid that end at token `last`: « l’offre déposée lundi par Fulham (18 M€) », « le prêt payant que lui soumettait Galatasaray ».
 * They stay refs of their own.
 */
export function tailOfBid(
  { tokens, verbs }: Sentence,
  last: number,
  refs: readonly Ref[],
  money: readonly Ref[],
): BidTail {
  const none = { by: null, sum: null }
  if (isWhich(tokens[last + 1])) {
    const verb = verbs.find(({ first }) => first === last + 2)
    const by = verb && MADE.test(tokens[verb.last]!.fold) ? clubAt(tokens, verb.last + 1, refs) : null
    return by ? { by, sum: null } : none
  }
  if (!MADE.test(tokens[last + 1]?.fold ?? '')) return none
  let by: Ref | null = null
  for (let i = last + 2; i < tokens.length && i - last < REACH; i++) {
    const { fold } = tokens[i]!
    if (fold === '(') return { by, sum: money.find(({ first }) => first === i + 1) ?? null }
    if (/^[,;:.»]$/.test(fold) || verbs.some(({ first, mood }) => first === i && mood !== 'PARTICIPLE')) break
    if (fold === 'par') by = clubAt(tokens, i + 1, refs)
  }
  return { by, sum: null }
}

function clubAt(tokens: readonly Token[], at: number, refs: readonly Ref[]): Ref | null {
  const from = /^(?:le|la|l'|les)$/.test(tokens[at]?.fold ?? '') ? at + 1 : at
  return refs.find(({ kind, first }) => kind === 'CLUB' && (first === at || first === from)) ?? null
}

/** Whether « la sienne » stands for a bid: one told before it in the sentence, or the verb is one of bids. */
export function isOfBid({ tokens, verbs }: Sentence, at: number): boolean {
  if (tokens.slice(0, at).some(({ fold }) => /^(?:offres?|propositions?)$/.test(fold))) return true
  const verb = verbs.findLast(({ last }) => last < at)
  return (
    verb !== undefined &&
    /^(?:préparer|formuler|transmettre|envoyer|déposer|soumettre|adresser|peaufiner|améliorer|présenter|retirer|rédiger)$/.test(
      verb.lemma,
    )
  )
}
