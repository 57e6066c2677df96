import neo4j from 'neo4j-driver'
import { indent, subquery } from './layout.ts'
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
  const present = needed.map((key) => `${key} IS NOT NULL`)
  const position = positionOf(names, page, order)
  const size = names.value(neo4j.int(page.size + (parts.more ? 1 : 0)))
  const cut = `WITH ${carry.join(', ')} ORDER BY ${directions(page, order, sort)} LIMIT ${size}`
  const narrowed =
    position !== null && isIndexed && order.hasTies && !slot.byDay
      ? inTwo(outer, carry, lines, cut, present, beyondInTwo(position, sort))
      : also(lines, [...present, ...(position === null ? [] : [beyond(position, sort)])])
  const cursor = parts.cursors ? [order.type === 'date' ? `toString(${sort.key})` : sort.key, sort.tie] : []
  return subquery('COLLECT', [...narrowed, cut, `RETURN ${printer.row(cursor, parts, names.row(slot.carry, scope))}`])
}

/** The clauses with some conditions more. */
function also(lines: readonly string[], conditions: readonly string[]): readonly string[] {
  const last = lines.at(-1)!
  if (conditions.length === 0) return lines
  const all = conditions.join(' AND ')
  return last.startsWith('WHERE ') ? [...lines.slice(0, -1), `${last} AND ${all}`] : [...lines, `WHERE ${all}`]
}

function isPattern([first, ...rest]: readonly string[]): boolean {
  return /^MATCH .*$/.test(first!) && rest.every((line) => line.startsWith('WHERE'))
}

/** A page's position as parameters, and how keys beyond it compare with it. */
interface Edge {
  readonly key: string
  readonly id: string
  readonly ahead: '>' | '<'
}

function positionOf(names: Names, { from, backward }: Page, { type, direction }: NamedOrder): Edge | null {
  if (from === null) return null
  const value = names.value(type === 'integer' ? neo4j.int(from.key) : from.key)
  const ahead = (direction === 'ASC') !== backward ? '>' : '<'
  return { key: type === 'date' ? `date(${value})` : value, id: names.value(from.id), ahead }
}

/** The condition that a row lies beyond the position. In this form an index on the key is read in order. */
function beyond({ key: k, id, ahead }: Edge, { key, tie }: SortKey): string {
  const behind = ahead === '>' ? '<=' : '>='
  return `${key} ${ahead}= ${k} AND NOT (${key} = ${k} AND ${tie} ${behind} ${id})`
}

/** The same in two: the rest of those that share the position's key, and those of the next keys. */
function beyondInTwo({ key: k, id, ahead }: Edge, { key, tie }: SortKey): readonly string[] {
  return [`${key} = ${k} AND ${tie} ${ahead} ${id}`, `${key} ${ahead} ${k}`]
}

/** A page of each of several stretches of an index: of one that begins among ties all before them would be read. */
function inTwo(
  outer: Scope,
  carry: readonly string[],
  lines: readonly string[],
  cut: string,
  present: readonly string[],
  stretches: readonly string[],
): string[] {
  const each = stretches.map((stretch) => [...also(lines, [...present, stretch]), cut, `RETURN ${carry.join(', ')}`])
  return [`CALL (${outer.this}) {\n${indent(each.map((clauses) => clauses.join('\n')).join('\nUNION ALL\n'))}\n}`]
}

/** All in one direction, as an index is read. */
function directions({ backward }: Page, { direction }: NamedOrder, { by, key, tie }: SortKey): string {
  const descending = (direction === 'DESC') !== backward
  return [...by, key, tie].map((part) => (descending ? `${part} DESC` : part)).join(', ')
}
