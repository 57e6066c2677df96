import { isDeepStrictEqual } from 'node:util'
import type { Slot } from './plan.ts'

/** What says how values are read, not which: slots that differ in nothing else are the same values. */
const READING = new Set(['variants', 'answers', 'read'])

/** The values of one tuple, each once. */
export class Slots {
  readonly all: Slot[] = []

  /** The place of a slot's value; a new one unless the same value has one. */
  place(slot: Slot): number {
    const same = this.all.findIndex((known) => begins(known) === begins(slot) && isSameValue(known, slot))
    return same < 0 ? this.all.push(slot) - 1 : same
  }
}

/** What most slots differ in already. */
function begins(slot: Slot): string {
  if ('cypher' in slot) return slot.cypher
  return 'walk' in slot ? slot.walk : slot.kind
}

function isSameValue(a: Slot, b: Slot): boolean {
  return isDeepStrictEqual(plain(a), plain(b))
}

function plain(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(plain)
  if (part === null || typeof part !== 'object') return part
  const kept = Object.entries(part).filter(([key]) => !READING.has(key))
  return Object.fromEntries(kept.map(([key, value]) => [key, plain(value)]))
}
