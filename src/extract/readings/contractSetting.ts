import type { TimeExpression } from '../../french/dates.ts'
import type { Place } from '../rule.ts'

/** A contract end in the making: the word that ties, the end, and whether the contract is a new one. */
export interface Tie {
  readonly at: number
  readonly ends: string
  readonly signing: boolean
}

/** What stands around a date or length: the words of the clause before it, and some behind. */
export interface Setting {
  readonly place: Place
  readonly folds: readonly string[]
  readonly time: TimeExpression
  readonly at: number
  readonly floor: number
  /** Joined by spaces, an elided article without one. */
  readonly lead: string
  readonly tail: string
  readonly tie: number | null
}
