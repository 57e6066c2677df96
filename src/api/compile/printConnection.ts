import neo4j from 'neo4j-driver'
import { subquery } from './layout.ts'
import type { Names, Scope } from './names.ts'
import type { NamedOrder, Page } from './page.ts'
import type { ConnectionSlot } from './plan.ts'
import type { Printer } from './print.ts'

/** What a row is sorted by: the key, and a text that breaks ties. */
interface SortKey {
  readonly key: string
  readonly tie: string
}

/** A page of a list: ordered and cut before anything is asked of its rows. */
export function printConnection(printer: Printer, slot: ConnectionSlot, outer: Scope): string {
  const total = () => {
    const { lines, carry } = printer.walk(slot, outer, [slot.order.key])
    // A plain pattern is counted without reading its rows.
    return subquery('COUNT', isPattern(lines) ? lines : [...lines, `RETURN ${carry[0]}`])
  }
  return printer.page(slot.parts, total, () => printRows(printer, slot, outer))
}

function printRows(printer: Printer, slot: ConnectionSlot, outer: Scope): string {
  const { order, tie, page, parts } = slot
  const { names } = printer
  const { lines, scope, carry } = printer.walk(slot, outer, [order.key, tie])
  const render = (cypher: string) => names.render(cypher, scope, slot.args, true)
  const sort: SortKey = { key: render(order.key), tie: render(tie) }
  const conditions = [`${sort.key} IS NOT NULL`, ...beyond(names, page, order, sort)].join(' AND ')
  const hasWhere = lines.at(-1)!.startsWith('WHERE ')
  const narrowed = hasWhere
    ? [...lines.slice(0, -1), `${lines.at(-1)} AND ${conditions}`]
    : [...lines, `WHERE ${conditions}`]
  const cut = `WITH ${carry.join(', ')} ORDER BY ${directions(page, order, sort)} LIMIT ${names.value(neo4j.int(page.size + 1))}`
  const cursor = parts.cursors ? [order.type === 'date' ? `toString(${sort.key})` : sort.key, sort.tie] : []
  return subquery('COLLECT', [...narrowed, cut, `RETURN ${printer.row(cursor, parts, names.row(slot.carry, scope))}`])
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
  return [`${key} ${ahead} ${k}`, `NOT (${key} = ${k} AND ${tie} ${backward ? '>=' : '<='} ${names.value(from.id)})`]
}

function directions({ backward }: Page, { direction }: NamedOrder, { key, tie }: SortKey): string {
  const descending = (direction === 'DESC') !== backward
  return `${key}${descending ? ' DESC' : ''}, ${tie}${backward ? ' DESC' : ''}`
}
