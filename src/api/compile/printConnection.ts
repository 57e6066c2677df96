import neo4j from 'neo4j-driver'
import { subquery } from './layout.ts'
import { type Names, NOWHERE, type Scope } from './names.ts'
import type { NamedOrder, Page } from './page.ts'
import type { ConnectionSlot } from './plan.ts'
import type { Printer } from './print.ts'

/** What a row is sorted by: what an index begins with, the key, and a text that breaks ties. */
interface SortKey {
  readonly by: readonly string[]
  readonly key: string
  readonly tie: string
}

/** A page of a list: ordered and cut before anything is asked of its rows. */
export function printConnection(printer: Printer, slot: ConnectionSlot, outer: Scope): string {
  const total = () => {
    const { lines, carry } = printer.walk(slot.counted, outer, [slot.order.key])
    // A plain pattern is counted without reading its rows.
    return subquery('COUNT', isPattern(lines) ? lines : [...lines, `RETURN ${carry[0]}`])
  }
  return printer.page(slot.parts, total, () => printRows(printer, slot, outer))
}

function printRows(printer: Printer, slot: ConnectionSlot, outer: Scope): string {
  const { order, page, parts } = slot
  const { names } = printer
  const { lines, scope, carry } = printer.walk(slot, outer, [order.key, order.tie])
  const render = (cypher: string) => names.render(cypher, scope, slot.args, true)
  const by = order.owned?.by.map(([key]) => render(key)) ?? []
  const sort: SortKey = { by, key: render(order.key), tie: render(order.tie) }
  // An index is read in order only where all that it holds is asked for; a key as of a day is null before its first report.
  const isIndexed = order.owned !== undefined || outer === NOWHERE
  const needed = isIndexed ? [sort.key, sort.tie] : slot.byDay ? [sort.key] : []
  const conditions = [...needed.map((key) => `${key} IS NOT NULL`), ...beyond(names, page, order, sort)]
  const narrowed = conditions.length === 0 ? lines : also(lines, conditions.join(' AND '))
  const cut = `WITH ${carry.join(', ')} ORDER BY ${directions(page, order, sort)} LIMIT ${names.value(neo4j.int(page.size + (parts.more ? 1 : 0)))}`
  const cursor = parts.cursors ? [order.type === 'date' ? `toString(${sort.key})` : sort.key, sort.tie] : []
  return subquery('COLLECT', [...narrowed, cut, `RETURN ${printer.row(cursor, parts, names.row(slot.carry, scope))}`])
}

/** The clauses with one condition more. */
function also(lines: readonly string[], condition: string): string[] {
  const last = lines.at(-1)!
  return last.startsWith('WHERE ')
    ? [...lines.slice(0, -1), `${last} AND ${condition}`]
    : [...lines, `WHERE ${condition}`]
}

function isPattern([first, ...rest]: readonly string[]): boolean {
  return /^MATCH .*$/.test(first!) && rest.every((line) => line.startsWith('WHERE'))
}

/** The condition that a row lies beyond the page's position. In this form an index on the key is read in order. */
function beyond(names: Names, { from, backward }: Page, { type, direction }: NamedOrder, { key, tie }: SortKey) {
  if (from === null) return []
  const value = names.value(type === 'integer' ? neo4j.int(from.key) : from.key)
  const k = type === 'date' ? `date(${value})` : value
  const ahead = (direction === 'ASC') !== backward ? '>=' : '<='
  const behind = ahead === '>=' ? '<=' : '>='
  return [`${key} ${ahead} ${k}`, `NOT (${key} = ${k} AND ${tie} ${behind} ${names.value(from.id)})`]
}

/** All in one direction, as an index is read. */
function directions({ backward }: Page, { direction }: NamedOrder, { by, key, tie }: SortKey): string {
  const descending = (direction === 'DESC') !== backward
  return [...by, key, tie].map((part) => (descending ? `${part} DESC` : part)).join(', ')
}
