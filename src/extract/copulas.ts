import { wordsLike } from '../french/wordClass.ts'
import type { Ref } from './document.ts'
import type { Frames } from './frames.ts'

const isMan = wordsLike(
  /^(?:joueurs?|elements?|profils?|noms?|cibles?|pistes?|attaquants?|milieux?|defenseurs?|hommes?|options?)$/,
)
const isWish = wordsLike(/^(?:volonte|souhait|envie|reve|desir|objectif|priorite|ambition|intention|idee|but)$/)

/** Whose wish a copula tells: « La volonté de Kamara est de rejoindre Milan »; null where it tells none. */
export function holderOfWish(frames: Frames, copula: number): Ref | null {
  const { tokens, verbs, refs } = frames
  const { lemma, first } = verbs[copula]!
  if (!/^(?:être|rester|demeurer|consister)$/.test(lemma)) return null
  const noun = tokens.findLastIndex((token, i) => i < first && first - i < 14 && isWish(token))
  if (noun < 0 || verbs.some((verb) => verb.first > noun && verb.last < first)) return null
  return (
    refs.find(
      (ref) => ref.kind === 'PLAYER' && ref.first > noun && ref.last < first && frames.preposition(ref) === 'de',
    ) ?? null
  )
}

/** « Can et De Sciglio sont deux joueurs souhaités par le PSG »: of whom the noun before a participle is said. */
export function predicated(frames: Frames, n: number): Ref | null {
  const { tokens, verbs } = frames
  const { first } = verbs[n]!
  const copula = n - 1
  if (!isMan(tokens[first - 1]) || verbs[copula]?.lemma !== 'être' || first - verbs[copula]!.last > 4) return null
  return frames.subject(copula)
}
