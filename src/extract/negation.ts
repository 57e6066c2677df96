import type { Document } from './document.ts'
import { prepositions } from './links/words.ts'
import {
  beyond,
  deniers,
  insisting,
  lasting,
  limiting,
  positiveUnderNot,
  refuting,
  unclosed,
  untold,
} from './negationWords.ts'
import type { Draft, Said } from './rule.ts'

/**
 * What is denied: the whole fact (« n’a jamais fait d’offre » → DENIED), its going on (« n’est plus intéressé » → WITHDRAWN), the player’s
 * will (« n’a aucune envie de partir » → WANTS), or only that it has happened yet (« n’a pas encore »: nothing is stated).
 */
export function negation(document: Document): Document {
  return { ...document, drafts: withoutUnturned(once(document.drafts.flatMap((draft) => denied(draft)))) }
}

// « n’est plus intéressé » read as a turned interest and as a withdrawal is one statement.
function once(drafts: readonly Draft[]): Draft[] {
  const seen = new Set<string>()
  return drafts.filter(({ said, sentence, modality }) => {
    const key = `${sentence.index} ${modality} ${JSON.stringify(said)}`
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

// « ne fait pas mystère de son intérêt »: what a rule of such words has read, nobody denies
function withoutUnturned(drafts: readonly Draft[]): Draft[] {
  const told = drafts.filter(({ rule }) => rule === 'interest.not-against')
  if (told.length === 0) return [...drafts]
  const isTold = ({ said, sentence }: Draft) =>
    told.some(
      (one) => one.sentence === sentence && said.player === one.said.player && clubIn(said) === clubIn(one.said),
    )
  return drafts.filter((draft) => !(draft.said.kind === 'INTEREST' && draft.said.stage === 'DENIED' && isTold(draft)))
}

function clubIn(said: Said): string | null {
  return 'club' in said ? said.club : null
}

function denied(draft: Draft): Draft[] {
  // « Sous contrat jusqu’en 2015, il ne partira pas »: the date stands whatever the verb denies
  if (draft.said.kind === 'CONTRACT_END') return [draft]
  if (isExcepted(draft)) return [{ ...draft, said: { ...draft.said, attitude: 'WANTS' } as Said }]
  if (draft.settled) return [draft]
  // « L’intérêt de Milan a été démenti »
  if (draft.chain[0]?.passive && refuting.has(draft.chain[0].lemma) && !draft.chain[0].negation) return refuted(draft)
  if (isKeptBack(draft)) return [draft]
  if (isOutOfReach(draft)) return []
  const words = clauseWords(draft)
  // « n’est pas fermé à l’idée de prolonger », « n’exclut pas de rejoindre »
  if (
    draft.said.kind === 'WISH' &&
    draft.chain
      .slice(draft.said.attitude === 'REFUSES' ? 0 : 1)
      .some(({ negation: word, lemma }) => word && unclosed.has(lemma))
  )
    return [{ ...draft, said: { ...draft.said, attitude: 'OPEN' } }]
  // « n’exclut pas un départ », « ne ferme pas la porte à un transfert »: no wish to stay
  const [first] = draft.chain
  if (draft.said.kind === 'WISH' && draft.said.attitude === 'WANTS' && first?.negation && unclosed.has(first.lemma))
    return []
  const negations = draft.chain.flatMap(({ negation: word, lemma, last }, i) =>
    word &&
    !isOnly(draft, last) &&
    !isLimited(draft, i) &&
    !(positiveUnderNot.has(lemma) && !isWithdrawal(draft, i) && !(i === 0 && draft.said.kind === 'TRANSFER')) &&
    !(i > 0 && lasting.has(lemma))
      ? [word]
      : [],
  )
  const turned =
    draft.chain.slice(1).filter(({ lemma }) => deniers.has(lemma)).length +
    (TURNS.test(draft.governors.join(' ') + words.close) && !isNoQuestion(draft) ? 1 : 0) +
    (draft.said.kind === 'WISH' && isReluctant(draft) ? 1 : 0)
  if ((negations.length + turned) % 2 === 0) return deniedByFrame(words.opening, draft)
  const word = negations[0] ?? 'pas'
  return turn(draft, word, `${words.before} ${words.around}`)
}

// « ne veut pas d’autre club que Milan », « ne se voit pas ailleurs qu’à Milan »: there alone
function isExcepted({ said, chain, sentence: { tokens }, last }: Draft): boolean {
  const verb = chain[0]
  if (said.kind !== 'WISH' || said.attitude === 'OPEN' || !verb || !chain.some(({ negation: word }) => word))
    return false
  const words = tokens.slice(verb.last + 1, last + 5).map(({ fold }) => fold)
  const at = words.findIndex((word) => /^(?:autres?|ailleurs)$/.test(word))
  return at >= 0 && words.slice(at + 1, at + 4).some((word) => word === 'que' || word === "qu'")
}

const TURNS = /(?:hors de question|pas question|plus question|loin d'|\bsans\b)/

// « Il n’est pas question pour Kamara de finir à Milan »: the verb is negated, once
function isNoQuestion({ chain, governors }: Draft): boolean {
  return governors.includes('question') && chain.slice(1).some(({ lemma, negation: word }) => lemma === 'être' && word)
}

// « n’est plus qu’une question d’heures »
function isOnly({ sentence: { tokens }, said }: Draft, last: number): boolean {
  return said.kind !== 'WISH' && /^(?:que|qu')$/.test(tokens[last + 1]?.fold ?? '') && tokens[last]?.fold === 'plus'
}

// « n’a pas voulu confirmer son intérêt »
function isKeptBack({ chain, said }: Draft): boolean {
  if (said.kind === 'WISH' || said.kind === 'TRANSFER') return false
  return chain.some(({ lemma }) => untold.has(lemma)) && chain.some(({ negation }) => negation)
}

// « ne peut pas se permettre de le recruter »: of an interest nothing is told
function isOutOfReach({ chain, said }: Draft): boolean {
  return (
    said.kind === 'INTEREST' &&
    chain.slice(1).some(({ lemma, negation, mood }) => lemma === 'pouvoir' && negation && mood !== 'CONDITIONAL')
  )
}

// « n’intéresse pas que Milan », « n’est pas le seul à suivre », « n’est pas insensible au profil »
function isLimited(draft: Draft, depth: number): boolean {
  const { chain, sentence, said } = draft
  if (said.kind === 'WISH' && isButFor(draft, depth)) return true
  // « n’est pas insensible aux avances de Milan » turns him who refuses
  if (said.kind === 'WISH' && said.attitude === 'REFUSES') return false
  const { first, last } = chain[depth]!
  // « n’étaient pas allés au-delà de 14 »
  if ((said.kind === 'OFFER' && said.money) || (said.kind === 'INTEREST' && said.stage === 'OFFER')) {
    const behind = sentence.tokens.slice(last + 1, last + 5)
    if (behind.some(({ fold }) => beyond.has(fold))) return true
  }
  const not = sentence.tokens.findIndex(({ fold }, i) => i > first && i <= last + 2 && fold === 'pas')
  if (not < 0) return false
  const behind = sentence.tokens.slice(not + 1, not + 5).filter(({ fold }) => !/^(?:le|la|les|tout|a|fait)$/.test(fold))
  return limiting.has(behind[0]?.fold ?? '')
}

// « ne veut plus entendre parler que de Milan », « ne demanderait pas mieux que de rejoindre Milan »: of this one he does want
function isButFor({ chain, sentence: { tokens }, first, last: end }: Draft, depth: number): boolean {
  const { last, negation } = chain[depth]!
  for (let i = last + 1; i < end && i - last < 7; i++) {
    if (i < first && depth === 0) continue
    if (!/^(?:que|qu')$/.test(tokens[i]!.fold)) continue
    if (tokens[i - 1]!.fold === 'mieux') return true
    return negation !== 'pas' && prepositions.has(tokens[i + 1]?.fold ?? '')
  }
  return false
}

// « réticent à l’idée de rejoindre »
function isReluctant({ chain, sentence }: Draft): boolean {
  const at = chain[0]?.first ?? 0
  return (
    sentence.tokens.slice(Math.max(0, at - 6), at).some(({ fold }) => /^(?:reticente?|hostile)$/.test(fold)) ||
    /\bpeu (?:desireux|enclin|enclins|dispose|presse|tente|chaud|favorable)\b/.test(folded(sentence, at - 5, at))
  )
}

function folded({ tokens }: Draft['sentence'], from: number, to: number): string {
  return tokens
    .slice(Math.max(0, from), Math.max(0, to))
    .map(({ fold }) => fold)
    .join(' ')
}

// « ne lâche pas l’affaire »
function isWithdrawal({ said }: Draft, depth: number): boolean {
  return depth === 0 && said.kind === 'INTEREST' && said.stage === 'WITHDRAWN'
}

function turn(draft: Draft, word: string, around: string): Draft[] {
  const { said } = draft
  if (said.kind === 'WISH') {
    // « n’a jamais exigé son départ », « ne dirait pas non à un départ »: no wish
    if (/^wish\.(?:presses|faithful)$/.test(draft.rule)) return []
    // « ne serait pas contre l’idée de rejoindre »
    if (
      /(?:pas|deplaire) (?:contre|oppose|insensible|indifferent|sourd|reticent|hostile|ferme|du tout|forcement)|deplai(?:t|sait|rait) pas/.test(
        around,
      )
    )
      return [{ ...draft, said: { ...said, attitude: 'OPEN' } }]
    // « ne dirait pas non à la Juventus »
    if (/^wish\.(?:refuse|rebuff)$/.test(draft.rule) && said.attitude === 'REFUSES')
      return [{ ...draft, said: { ...said, attitude: 'OPEN' } }]
    // « n’a pas demandé à partir »: no wish to stay either
    if (draft.rule === 'wish.ask-to-leave') return []
    if (word === 'plus' && said.attitude === 'WANTS') return [{ ...draft, said: { ...said, attitude: 'REFUSES' } }]
    return [{ ...draft, said: { ...said, attitude: said.attitude === 'REFUSES' ? 'WANTS' : 'REFUSES' } }]
  }
  if (said.kind === 'INTEREST') {
    if (said.stage === 'WITHDRAWN' || insisting.test(around)) return []
    // « ne s’entend plus avec son entraîneur »
    if (word === 'plus' && said.stage === 'AGREEMENT') return []
    if (word === 'plus') return [{ ...draft, said: { ...said, stage: 'WITHDRAWN' } }]
    if (/encore|toujours pas|pour (?:l'instant|le moment)/.test(around)) return []
    // « n’a jamais formulé d’offre » denies no interest; « n’a jamais été intéressé » does
    if (isPlainInterest(said)) return [{ ...draft, modality: 'DENIED', said: { ...said, stage: 'DENIED' } }]
    return []
  }
  if (said.kind === 'OFFER' && said.offerKind !== 'ASKING_PRICE' && word === 'jamais' && said.money)
    return [{ ...draft, modality: 'DENIED' }]
  return []
}

function isPlainInterest(said: Said): boolean {
  return (
    said.kind === 'INTEREST' && (said.stage === 'INTERESTED' || said.stage === 'MONITORING' || said.stage === 'CONTACT')
  )
}

// « Keith Downie dément la piste menant à … », « aucun contact »
function deniedByFrame(opening: string, draft: Draft): Draft[] {
  if (!/\b(?:dement|dementi|dementait|refute|infirme|nie |fausse piste|c'est faux)/.test(opening)) return [draft]
  return refuted(draft)
}

function refuted(draft: Draft): Draft[] {
  const { said } = draft
  if (said.kind === 'INTEREST') return [{ ...draft, modality: 'DENIED', said: { ...said, stage: 'DENIED' } }]
  if (said.kind === 'OFFER') return [{ ...draft, modality: 'DENIED' }]
  return []
}

function withoutAside(words: string): string {
  const at = words.lastIndexOf('sans ')
  const comma = at < 0 ? -1 : words.indexOf(' ,', at)
  return comma < 0 ? words : words.slice(0, at) + words.slice(comma)
}

function clauseWords({ sentence, first, last }: Draft) {
  const fold = (from: number, to: number) => folded(sentence, from, to)
  const before = fold(first - 5, first)
  return {
    before,
    // « non sans raison : la Juve est sur les rangs », « Sans employeur depuis juin, il a posé ses valises à Nancy »
    close: withoutAside(
      before.slice(Math.max(before.lastIndexOf(':'), before.lastIndexOf(';')) + 1).replace('non sans', ''),
    ),
    around: fold(first - 2, last + 4),
    opening: fold(first - 14, first),
  }
}
