import type { Frames } from '../frames.ts'
import { isFree } from './move.ts'

/** « vient tout juste de débarquer »: at the club the article is about */
export function isJustIn(frames: Frames, n: number): boolean {
  const governor = frames.verbs[frames.governor(n) ?? -1]
  return (
    /^(?:débarquer|arriver|signer)$/.test(frames.verbs[n]!.lemma) &&
    governor?.lemma === 'venir' &&
    !governor.compound &&
    /^[.,;:!]$/.test(frames.tokens[frames.verbs[n]!.last + 1]?.text ?? '.')
  )
}

const ARRIVALS =
  /^(?:acheter|racheter|recruter|arriver|débarquer|enrôler|acquérir|récupérer|attirer|engager|chiper|débaucher|dénicher|signer)$/
/** What somebody has cost, by lemma: only with the sum. */
const COSTS = /^(?:payer|facturer|monnayer)$/

/** « recruté 20 M€ en janvier 2020 », « acheté il y a deux ans », « récupéré sans bourse délier »: a sum, a time or no fee stands behind */
export function isArrival(frames: Frames, n: number): boolean {
  const { tokens, refs, verbs } = frames
  const { lemma, last } = verbs[n]!
  const sum = refs.some(
    ({ kind, first, money }) =>
      kind === 'MONEY' &&
      !money?.per &&
      (first === last + 1 || (first === last + 2 && /^(?:pour|contre|moyennant)$/.test(tokens[last + 1]!.fold))),
  )
  if (COSTS.test(lemma)) return sum
  if (!ARRIVALS.test(lemma)) return false
  // « Prêté par Everton, Nkounkou a été acheté. »
  if (verbs[n]!.passive && verbs[n]!.compound && /^[.:;]$/.test(tokens[last + 1]?.text ?? '')) return true
  const behind = tokens.slice(last + 1, last + 8).map(({ fold }) => fold)
  const end = behind.findIndex((word) => /^(?:qui|par|pour|et|,|\.)$/.test(word))
  const words = (end < 0 ? behind : behind.slice(0, end)).join(' ')
  return (
    sum ||
    isFree(frames, last + 1, last) ||
    /\b(?:19|20)\d\d\b|il y a|plus tard|plus tot|(?:ete|hiver|an|annee|saison) (?:dernier|derniere|passe|passee)/.test(
      words,
    )
  )
}

/** « a signé un nouveau contrat avec l’OM », « s’est engagé à prolonger »: no move. */
export function renews({ tokens }: Pick<Frames, 'tokens'>): boolean {
  return tokens.some(
    ({ fold }, i) =>
      /^(?:prolong|rempil|resign|renouvel)/.test(fold) ||
      (/^(?:contrat|bail)$/.test(fold) && /^(?:nouveau|premier)$/.test(tokens[i - 1]?.fold ?? '')),
  )
}
