import type { Bearer } from './bearers.ts'
import { type Feature, features } from './features.ts'
import { DIFFERENT, SAME } from './weights.ts'

export type Verdict = 'SAME' | 'DIFFERENT' | 'UNSURE'

/** Two bearers held side by side: the features tell why. */
export interface Comparison {
  /** The one with less of a name: « Kamara ». */
  readonly lesser: Bearer
  /** « Boubacar Kamara » */
  readonly fuller: Bearer
  readonly features: readonly Feature[]
  readonly score: number
  readonly verdict: Verdict
  /** Key of another who could be meant as well, for which a pair of enough weight is unsure. */
  readonly rival: string | null
}

/** Compares two bearers; null when their names have nothing to do with each other. */
export function compareBearers(a: Bearer, b: Bearer): Comparison | null {
  const found = features(a, b)
  if (!found.some(({ name }) => name.startsWith('name '))) return null
  const score = found.reduce((sum, { weight }) => sum + weight, 0)
  const [fuller, lesser] = isFuller(a, b) ? [a, b] : [b, a]
  const verdict = score >= SAME ? 'SAME' : score <= DIFFERENT ? 'DIFFERENT' : 'UNSURE'
  return { lesser, fuller, features: found, score, verdict, rival: null }
}

/** Who has more of a name; a player before somebody who is none. */
export function isFuller(a: Bearer, b: Bearer): boolean {
  const rank = (of: Bearer) => [of.isLone ? 0 : 1, of.words.length, of.id.length, of.id.startsWith('player:') ? 1 : 0]
  const [ours, theirs] = [rank(a), rank(b)]
  for (const [i, value] of ours.entries()) if (value !== theirs[i]) return value > (theirs[i] as number)
  return a.key < b.key
}
