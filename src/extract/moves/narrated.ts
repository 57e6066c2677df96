import type { Frames } from '../frames.ts'
import { under } from '../under.ts'

/** Words that make a habit of it. Folded. */
const USUAL = /^(?:rarement|souvent|toujours|jamais|parfois|volontiers|habituellement|generalement|traditionnellement)$/
/** Words of a day gone by, or of one after another. Folded. */
const LATER =
  /^(?:(?:19|20)\d\d|derniere?|passee?|precedente?|tard|tot|auparavant|suivante?|foulee|aussitot|hier|puis|ensuite)$/

/**
 * Whether the verb `n`, in the present or imperfect, tells what has been done, as chronicles and short news do: « Lille l’achète 10 M€ à
 * Angers », « Deux ans plus tard, Villa l’arrachait au Bayer ». `isPaid` says that a price stands beside it.
 */
export function isNarrated(frames: Frames, n: number, isPaid: boolean): boolean {
  const { tokens, verbs } = frames
  const verb = verbs[n]!
  if (verb.mood !== 'INDICATIVE' || verb.compound || verb.negation || verb.inverted) return false
  if (tokens.some(({ text, fold }) => text === '?' || USUAL.test(fold))) return false
  if (verb.tense === 'PRESENT' || verb.tense === 'PAST') return under('DONE', frames, n)
  return verb.tense === 'IMPERFECT' && isPaid && tokens.slice(0, verb.first).some(({ fold }) => LATER.test(fold))
}
