import neo4j from 'neo4j-driver'
import { mentionsState, stateByDay } from '../declare/reading.ts'
import { list, subquery } from './layout.ts'
import { Names, NOWHERE, type Scope } from './names.ts'
import type { ColumnSlot, ConnectionParts, ListSlot, OneSlot, PartSlot, Shape, Slot, WalkSlot } from './plan.ts'
import type { OperationPlan } from './planOperation.ts'
import { printConnection } from './printConnection.ts'
import { printLookup } from './printLookup.ts'
import { printSearch } from './printSearch.ts'

export interface Statement {
  readonly text: string
  readonly parameters: Readonly<Record<string, unknown>>
}

/**
 * The one statement that answers an operation: a tuple with a value for each field of Query. The same shape of selection
 * gives the same text: Neo4j keeps plans by it; every value is a parameter, every identifier comes from a declaration.
 */
export function printStatement({ shape }: OperationPlan): Statement {
  const printer = new Printer()
  const answer = printer.tuple(shape, NOWHERE)
  return { text: `CYPHER 5\nRETURN ${answer} AS answer`, parameters: printer.names.parameters }
}

/** Prints slots as expressions. */
export class Printer {
  readonly names = new Names()

  /** The values of an object in a list; before those of an interface or union its labels, which tell its type. */
  tuple({ abstract, slots }: Shape, scope: Scope): string {
    const values = slots.map((slot) => this.slot(slot, scope))
    return list(abstract ? [`labels(${scope.this})`, ...values] : values)
  }

  /** A connection is its rows, its count, or the list of count and rows. */
  page({ total, rows }: ConnectionParts, printTotal: () => string, printRows: () => string): string {
    if (total && rows) return `[${printTotal()}, ${printRows()}]`
    return total ? printTotal() : printRows()
  }

  /** The values of a row of a connection: its cursor, then what is asked of its node. */
  row(cursor: readonly string[], { shapes }: ConnectionParts, scope: Scope): string {
    return list([...cursor, ...shapes.map((shape) => this.tuple(shape, scope))])
  }

  /**
   * The clauses of a walk from `outer`: rows that fulfil its conditions, in the scope that they bind. `uses` is what else will
   * be said of them: whether the state of a day has to be made depends on it.
   */
  walk(slot: WalkSlot, outer: Scope, uses: readonly string[]): { lines: string[]; scope: Scope; carry: string[] } {
    const { walk, where, args, byDay } = slot
    const isDated = byDay && [...where, ...uses].some(mentionsState)
    const inner = this.names.inside(outer)
    const scope = isDated ? this.names.dated(inner, args.asOf) : inner
    const render = (cypher: string) => this.names.render(cypher, scope, args, true)
    const carry = slot.carry.map(render)
    const conditions = this.where(where.filter((text) => !isDated || !mentionsState(text)).map(render))
    // Only MATCH and WITH take a condition.
    const needsWith = conditions.length > 0 && !/(^|\n)MATCH .*$/.test(walk)
    const clause = [render(walk), ...(needsWith ? ['WITH *'] : []), ...conditions]
    if (!isDated) return { lines: clause, scope, carry }
    const state = this.state({ ...scope, this: `n${scope.number}` }, args)
    const dated = [...carry, scope.state]
    const rest = this.where(where.filter(mentionsState).map(render))
    return { lines: [...clause, state, `WITH ${dated.join(', ')}`, ...rest], scope, carry: dated }
  }

  private slot(slot: Slot, scope: Scope): string {
    switch (slot.kind) {
      case 'column':
        return this.column(slot, scope)
      case 'part':
        return this.part(slot, scope)
      case 'one':
        return this.one(slot, scope)
      case 'list':
        return this.list(slot, scope)
      case 'connection':
        return printConnection(this, slot, scope)
      case 'lookup':
        return printLookup(this, slot)
      case 'search':
        return printSearch(this, slot)
    }
  }

  private column({ cypher, args, byDay }: ColumnSlot, scope: Scope): string {
    if (byDay) return this.onDay(scope, args, (dated) => this.names.render(cypher, dated, args))
    const hasOwn = /\b_\w/.test(cypher)
    return this.names.render(cypher, hasOwn ? { ...this.names.inside(scope), state: scope.state } : scope, args)
  }

  private part({ of, when, shape, args, byDay }: PartSlot, scope: Scope): string {
    if (byDay) return this.onDay(scope, args, (dated) => this.tuple(shape, dated))
    if (of === 'state') return this.tuple(shape, scope)
    const inner = of === undefined ? scope : this.names.part(this.names.render(of, scope), scope)
    const tuple = this.tuple(shape, inner)
    return when === undefined ? tuple : `CASE WHEN ${this.names.render(when, scope)} THEN ${tuple} END`
  }

  /**
   * A list of one or none. Its first item is taken where the answer is read: of `COLLECT { … }[0]` Neo4j makes a plan within an
   * expression, and then caches no property in the whole statement.
   */
  private one(slot: OneSlot, outer: Scope): string {
    const { lines, scope, carry } = this.walk(slot, outer, slot.order)
    const row = this.names.row(slot.carry, scope)
    const order = slot.order.map((key) => this.names.render(key, scope, {}, true))
    if (order.length === 0) return subquery('COLLECT', [...lines, `RETURN ${this.tuple(slot.shape, row)} LIMIT 1`])
    const cut = `WITH ${carry.join(', ')} ORDER BY ${order.join(', ')} LIMIT 1`
    return subquery('COLLECT', [...lines, cut, `RETURN ${this.tuple(slot.shape, row)}`])
  }

  private list(slot: ListSlot, outer: Scope): string {
    const { lines, scope, carry } = this.walk(slot, outer, slot.order)
    const order = slot.order.map((key) => this.names.render(key, scope, {}, true))
    const cut = `WITH ${carry.join(', ')} ORDER BY ${order.join(', ')} LIMIT ${this.names.value(neo4j.int(slot.limit))}`
    return subquery('COLLECT', [...lines, cut, `RETURN ${this.tuple(slot.shape, this.names.row(slot.carry, scope))}`])
  }

  /** An expression over the state of the claim `this` by the day of `args`, as a list: empty when nobody had reported it by then. */
  private onDay(scope: Scope, args: ColumnSlot['args'], print: (dated: Scope) => string): string {
    // The list has made it already.
    const { stood } = scope
    if (stood && stood.day === args.asOf) return list([print({ ...scope, state: stood.state })])
    const dated = this.names.dated(this.names.inside(scope), args.asOf)
    return subquery('COLLECT', [this.state(dated, args), `RETURN ${print(dated)}`])
  }

  private state(scope: Scope, args: ColumnSlot['args']): string {
    return this.names.render(stateByDay(), scope, args)
  }

  private where(conditions: readonly string[]): string[] {
    return conditions.length > 0 ? [`WHERE ${conditions.join(' AND ')}`] : []
  }
}
