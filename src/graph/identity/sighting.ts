import type { Named } from './names.ts'

/** A mention with what its article tells: all that can speak for or against two being one. */
export interface Sighting extends Named {
  /** Id of the mention. */
  readonly id: string
  readonly ref: string
  readonly article: string
  /** False when it is retracted: it denotes nobody, but a judgement may speak of it. */
  readonly stands: boolean
  /** The article's first day, `2021-07-01` of July 2021. */
  readonly on: string
  readonly bearer: string
  readonly forms: readonly string[]
  readonly role: string | null
  readonly nationality: string | null
  readonly position: string | null
  /** Bearer of the club that the article calls his, else of the one with which it tells when his contract ends. */
  readonly club: string | null
  /** Bearers of the clubs of which the article reports an interest in him. */
  readonly suitors: readonly string[]
  /** Bearers of the clubs and of the people with full names that the article names beside him. */
  readonly company: readonly string[]
}

export function inOrder(a: Sighting, b: Sighting): number {
  return compare(a.on, b.on) || compare(a.ref, b.ref)
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Days since 1970. */
export function dayOf(date: string): number {
  return Date.parse(date) / 86_400_000
}
