import type { KeyType } from '../declare/declaration.ts'
import { refusal } from './refusal.ts'

/** The sort key and id of a row: where a page begins or ends. */
export interface Position {
  readonly key: string | number
  readonly id: string
}

const LONGEST = 1_000
const IS_KEY: Readonly<Record<KeyType, (key: unknown) => boolean>> = {
  text: (key) => typeof key === 'string',
  integer: (key) => Number.isSafeInteger(key),
  date: (key) => typeof key === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(key) && !Number.isNaN(Date.parse(key)),
}

/** The cursor of a row in a list of that order: base64url of order name, key and id. */
export function encodeCursor(order: string, { key, id }: Position): string {
  return Buffer.from(JSON.stringify([order, key, id])).toString('base64url')
}

/** The position that a cursor tells; refused when it was not made by a list of that order. */
export function decodeCursor(cursor: string, order: string, type: KeyType): Position {
  const parts = parse(cursor)
  if (Array.isArray(parts) && parts.length === 3) {
    const [name, key, id] = parts
    if (name === order && IS_KEY[type](key) && typeof id === 'string') return { key, id }
  }
  throw badCursor(cursor, order)
}

/** How many hits of a search to leave out, as a graph of that version counted them. */
export interface Offset {
  readonly offset: number
  readonly version: number
}

/** The cursor after so many hits of a search. */
export function encodeOffset({ offset, version }: Offset): string {
  return Buffer.from(JSON.stringify(['HITS', offset, version])).toString('base64url')
}

/** The offset that a cursor tells; refused when the cursor was not made by a search. */
export function decodeOffset(cursor: string): Offset {
  const parts = parse(cursor)
  if (Array.isArray(parts) && parts.length === 3 && parts[0] === 'HITS') {
    const [, offset, version] = parts
    if ([offset, version].every((part) => Number.isSafeInteger(part) && part >= 0)) return { offset, version }
  }
  throw badCursor(cursor, 'HITS')
}

function parse(cursor: string): unknown {
  if (cursor.length > LONGEST || !/^[\w-]+$/.test(cursor)) return null
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    return null
  }
}

function badCursor(cursor: string, order: string) {
  const came = cursor.length > 60 ? `${cursor.slice(0, 60)}…` : cursor
  return refusal(
    'BAD_USER_INPUT',
    `Expected a cursor that this list gave in the order ${order}, got "${came}". Take it from pageInfo or edges of the same field with the same order.`,
  )
}
