import type { Ref, Sentence } from './document.ts'
import { type Frames, isClause } from './frames.ts'
import type { Span } from './reading.ts'

/**
 * « QPR, dont le Daily Express faisait un candidat, a renoncé », « City, sur lequel misait ESPN, dément »: a relative that a source tells, with
 * the name before it; what stands behind is not its word.
 */
export function relativeAround(tokens: Sentence['tokens'], { first, last }: Ref): Span | null {
  const comma = tokens.findLastIndex(({ text }, i) => i < first && text === ',')
  const opens = tokens.findIndex(({ fold }, i) => i > comma && i < first && SUBORDINATES.test(fold))
  if (comma < 1 || opens < 0 || opens - comma > 2) return null
  const close = tokens.findIndex(({ text }, i) => i > last && text === ',')
  if (close < 0) return null
  // « dont le nom revient à l’OM et que X envoie au Mexique »
  const own = tokens.findLastIndex(({ fold }, i) => i < first && SUBORDINATES.test(fold))
  return { start: tokens[own > opens ? own : Math.max(0, comma - 3)]!.start, end: tokens[close]!.start }
}

const SUBORDINATES = /^(?:que|qu'|dont|ou|lequel|laquelle|lesquels|lesquelles|auquel|auxquels)$/

/**
 * « Lens a fait une offre et, selon X, Nice le suit », « Lens a fait une offre pour Wahi, que Nice, selon X, suit aussi »: the clause it stands in;
 * « Wahi est suivi par Lens et par Nice, qui proposerait 18 M€ d’après X »: the aside it closes. The start of the sentence where it is of all.
 */
export function startOfOwnClause(sentence: Sentence, { verbs }: Frames, ref: Ref): number {
  const { tokens } = sentence
  const marker = startOfMarker(tokens, ref.first)
  const finite = verbs.filter(isClause)
  if (finite.some(({ first }) => first > ref.last)) {
    for (let i = marker - 1; i > 0 && !finite.some(({ first, last }) => first <= i && i <= last); i--)
      if (OPENS.test(tokens[i]!.fold) && finite.some(({ last }) => last < i)) return tokens[i]!.start
    return sentence.start
  }
  if (tokens[marker - 1]?.text === ',') return sentence.start
  const comma = tokens.findLastIndex(({ text }, i) => i < marker && text === ',')
  const head = comma < 0 ? undefined : verbs.find(({ first }) => first > comma)
  if (!head || head.first > marker || !finite.some(({ last }) => last < comma)) return sentence.start
  if (
    tokens
      .slice(comma + 1, comma + 4)
      .some(({ fold }) => /^(?:chiffres?|informations?|montants?|rumeurs?|nouvelles?)$/.test(fold))
  )
    return sentence.start
  const isAside =
    RELATIVE.test(tokens[comma + 1]!.fold) ||
    (head.mood === 'PARTICIPLE' && !head.compound && head.first - comma < 3 && !ANSWERS.test(head.lemma))
  return isAside ? tokens[comma]!.start : sentence.start
}

/** What opens a clause with a word of its own. */
const OPENS = /^(?:et|mais|que|qu'|qui|dont|ou|;|:)$/
const RELATIVE = /^(?:que|qu'|qui|dont|ou)$/

/** « un chèque de 30 M€, validé par Rome d’après X »: participles that go on about the bid before them. */
const ANSWERS =
  /^(?:valider|accepter|refuser|rejeter|repousser|décliner|retoquer|recaler|estimer|évaluer|chiffrer|assortir|accompagner|agrémenter)$/

// « selon », « d’après », « à en croire », « si l’on en croit »: where the words that lead to a name begin
function startOfMarker(tokens: Sentence['tokens'], name: number): number {
  const from = Math.max(0, name - MARKER_REACH)
  for (let i = name - 1; i >= from; i--) {
    const { fold } = tokens[i]!
    if (fold === 'selon' || fold === 'via') return tokens[i - 1]?.fold === 'toujours' ? i - 1 : i
    if (fold === 'apres' && tokens[i - 1]?.fold === "d'") return i - 1
    if (fold === 'croire' && tokens[i - 1]?.fold === 'en') return i - 2
    if (fold === 'croit' && tokens[i - 1]?.fold === 'en')
      return tokens.findLastIndex((word, k) => k < i && word.fold === 'si')
  }
  return name
}

/** How many words lead from « selon » to the name. */
const MARKER_REACH = 10
