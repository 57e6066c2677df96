import type { Arguments, Connection, KeyType, Order, PageSizes } from '../declare/declaration.ts'
import { decodeCursor, decodeOffset, type Position } from './cursor.ts'
import { refusal } from './refusal.ts'

/** A stretch of an ordered list: so many rows after (or, backward, before) a position. */
export interface Page {
  readonly size: number
  /** Read from the end: the rows come in reverse and are turned round. */
  readonly backward: boolean
  readonly from: Position | null
}

/** An order as the arguments have it. */
export interface NamedOrder extends Omit<Order, 'byDay'> {
  readonly name: string
  readonly tie: string
}

/** The order that the arguments choose, the first declared one when they choose none. */
export function orderOf({ orders, tie }: Connection, args: Arguments): NamedOrder {
  const name = (args.orderBy as string | null | undefined) ?? Object.keys(orders)[0]!
  const { key, byDay, owned, ...order } = orders[name]!
  if (args.asOf != null) return { ...order, name, key: byDay ?? key, tie }
  return { ...order, name, key: owned?.key ?? key, tie: owned?.tie ?? tie, owned }
}

/** The page that first, after, last and before tell; refused when they contradict each other or reach too far. */
export function pageOf(args: Arguments, sizes: PageSizes, order: { name: string; type: KeyType }): Page {
  const { first, after, last, before } = args as Record<string, number & string>
  const backward = last != null || (before != null && first == null)
  if (first != null && last != null) throw both('first', 'last')
  if (after != null && before != null) throw both('after', 'before')
  if (last != null && after != null) throw both('last', 'after')
  if (first != null && before != null) throw both('first', 'before')
  const cursor = after ?? before
  return {
    size: pageSize(first ?? last, sizes),
    backward,
    from: cursor == null ? null : decodeCursor(cursor, order.name, order.type),
  }
}

/** A stretch of the hits of a search. */
export interface Hits {
  /** How many to leave out. */
  readonly skip: number
  readonly size: number
  /** The version of the graph whose hits the cursor counted; null without a cursor. */
  readonly version: number | null
}

/** The hits that first and after tell. */
export function hitsOf(args: Arguments, sizes: PageSizes): Hits {
  const { first, after } = args as { first?: number | null; after?: string | null }
  const { offset, version } = after == null ? { offset: 0, version: null } : decodeOffset(after)
  return { skip: offset, version, size: pageSize(first, sizes) }
}

/** The number of rows asked for, checked. */
export function pageSize(asked: number | null | undefined, sizes: PageSizes): number {
  const size = asked ?? sizes.default
  if (size < 1 || size > sizes.max) {
    throw refusal(
      'BAD_USER_INPUT',
      `Expected a page of 1 to ${sizes.max} rows, got ${size}. Ask for fewer and read on with the cursor.`,
    )
  }
  return size
}

function both(one: string, other: string) {
  return refusal(
    'BAD_USER_INPUT',
    `Expected either ${one} or ${other}, got both. Use first with after, or last with before.`,
  )
}
