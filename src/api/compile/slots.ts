import { isDeepStrictEqual } from 'node:util'
import type { Slot } from './plan.ts'

/** What says how values are read, not which: slots that differ in nothing else are the same values. */
const READING = new Set(['variants', 'answers', 'read'])

/** The values of one tuple, each once. */
export class Slots {
  readonly all: Slot[] = []
  readonly #values: unknown[] = []

  /** The place of a slot's value; a new one unless the same value has one. */
  place(slot: Slot): number {
    const value = valueOf(slot)
    const same = this.#values.findIndex((known) => isDeepStrictEqual(known, value))
    if (same >= 0) return same
    this.#values.push(value)
    return this.all.push(slot) - 1
  }
}

function valueOf(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(valueOf)
  if (part === null || typeof part !== 'object') return part
  const kept = Object.entries(part).filter(([key]) => !READING.has(key))
  return Object.fromEntries(kept.map(([key, value]) => [key, valueOf(value)]))
}
