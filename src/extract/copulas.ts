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

const isPoint = wordsLike(
  /^(?:volonte|souhait|envie|reve|desir|objectif|priorite|ambition|intention|idee|but|hate|voeu|obsession|souhaits|espoir|cap|choix)$/,
)

/** The verb of the clause that points at an infinitive: « n’a qu’une hâte : découvrir la Liga », by number; null where none does. */
export function pointsAt({ tokens, verbs }: Frames, n: number): number | null {
  const { mood, first } = verbs[n]!
  const mark = mood === 'INFINITIVE' && /^[:,]$/.test(tokens[first - 1]?.text ?? '') ? first - 1 : -1
  const noun = mark < 0 ? -1 : tokens.findLastIndex((token, i) => i < mark && mark - i < 16 && isPoint(token))
  // « n’a qu’une envie, rejoindre Milan »: without a colon the noun stands just before
  if (noun < 0 || (tokens[mark]!.text === ',' && noun < mark - 3)) return null
  const found = verbs.findLastIndex(({ last, mood: how }) => last < noun && noun - last < 6 && how === 'INDICATIVE')
  if (found >= 0) return found
  const copula = verbs.findIndex((verb) => verb.first > noun && verb.last < mark && verb.lemma === 'être')
  return copula < 0 ? null : copula
}

/** « Can et De Sciglio sont deux joueurs souhaités par le PSG »: of whom the noun before a participle is said. */
export function predicated(frames: Frames, n: number): Ref | null {
  const { tokens, verbs } = frames
  const { first } = verbs[n]!
  const copula = n - 1
  if (!isMan(tokens[first - 1]) || verbs[copula]?.lemma !== 'être' || first - verbs[copula]!.last > 4) return null
  return frames.subject(copula)
}
