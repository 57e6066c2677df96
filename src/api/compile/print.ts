import neo4j from 'neo4j-driver'
import type { Arguments, KeyType } from '../declare/declaration.ts'
import { anyForm, everyWord } from './fulltext.ts'
import { LIMITS } from './limits.ts'
import { nameKey, nameKeyCypher } from './nameKey.ts'
import type { NamedOrder, Page } from './page.ts'
import type {
  ColumnSlot,
  ConnectionParts,
  ConnectionSlot,
  ListSlot,
  LookupSlot,
  OneSlot,
  SearchSlot,
  Shape,
  Slot,
  Variant,
} from './plan.ts'

export interface Statement {
  readonly text: string
  readonly parameters: Readonly<Record<string, unknown>>
}

/** How many nodes of one name an error lists, and one more to know that there are more. */
export const CANDIDATES = 6
/** Name hits looked at before the names are compared letter by letter. */
const NAME_HITS = 1_000

/** Names of variables at one place of the statement. */
interface Scope {
  readonly number: number
  readonly this: string
  readonly edge: string
  /** The walk's own variables that the rows carry on, and the number they were made with. */
  readonly carried: ReadonlyMap<string, number>
}

const NOWHERE: Scope = { number: 0, this: '', edge: '', carried: new Map() }

/**
 * The one statement that answers a field of Query. The same shape of selection gives the same text: Neo4j keeps plans by
 * it; every value is a parameter, every identifier comes from a declaration.
 */
export function printStatement(root: Slot): Statement {
  const printer = new Printer()
  const expression = printer.slot(root, NOWHERE)
  return { text: `CYPHER 5\nRETURN ${expression} AS answer`, parameters: printer.parameters }
}

class Printer {
  readonly parameters: Record<string, unknown> = {}
  private scopes = 0
  private values = 0

  slot(slot: Slot, scope: Scope): string {
    switch (slot.kind) {
      case 'column':
        return this.column(slot, scope)
      case 'part':
        return this.part(slot.shape, slot.declaration.of, slot.declaration.when, scope)
      case 'one':
        return this.one(slot, scope)
      case 'list':
        return this.list(slot, scope)
      case 'connection':
        return this.connection(slot, scope)
      case 'lookup':
        return this.lookup(slot)
      case 'search':
        return this.search(slot)
    }
  }

  private column({ declaration: { cypher }, args }: ColumnSlot, scope: Scope): string {
    const hasOwn = /\b_\w/.test(cypher)
    return this.render(cypher, hasOwn ? this.inside(scope) : scope, args)
  }

  private part(shape: Shape, of: string | undefined, when: string | undefined, scope: Scope): string {
    const inner = of === undefined ? scope : { ...this.inside(scope), this: this.render(of, scope), carried: new Map() }
    const tuple = this.tuple(shape, inner)
    return when === undefined ? tuple : `CASE WHEN ${this.render(when, scope)} THEN ${tuple} END`
  }

  private one({ declaration, args, shape }: OneSlot, outer: Scope): string {
    const scope = this.inside(outer)
    const lines = [...this.walk(declaration.walk, [declaration.where], outer, scope, args)]
    return `${this.collect([...lines, `RETURN ${this.tuple(shape, this.onward(scope))} LIMIT 1`])}[0]`
  }

  private list({ declaration, limit, shape }: ListSlot, outer: Scope): string {
    const { walk, where, order, carry = carriedBy(walk) } = declaration
    const scope = this.inside(outer)
    const names = carry.map((name) => this.render(name, scope, {}, outer))
    const lines = [
      ...this.walk(walk, [where], outer, scope, {}),
      `WITH ${names.join(', ')} ORDER BY ${order.map((key) => this.render(key, scope, {}, outer)).join(', ')} LIMIT ${this.value(neo4j.int(limit))}`,
    ]
    const own = carry.filter((name) => name.startsWith('_')).map((name) => [name.slice(1), scope.number] as const)
    const row = carry.includes('that') ? this.onward(scope) : { ...scope, carried: new Map(own) }
    return this.collect([...lines, `RETURN ${this.tuple(shape, row)}`])
  }

  private connection({ declaration, args, where, order, page, parts }: ConnectionSlot, outer: Scope): string {
    const { walk } = declaration
    const conditions = [declaration.where, ...where]
    const total = () => {
      const lines = [...this.walk(walk, conditions, outer, this.inside(outer), args)]
      return `COUNT {\n${indent(lines.join('\n'))}\n}`
    }
    const rows = () => {
      const scope = this.inside(outer)
      const key = this.render(order.key, scope, {}, outer)
      const id = this.render('that.id', scope, {}, outer)
      const names = carriedBy(walk).map((name) => this.render(name, scope, {}, outer))
      const lines = this.walk(walk, conditions, outer, scope, args, [
        `${key} IS NOT NULL`,
        ...this.beyond(page, order, key, id),
      ])
      const cut = `WITH ${names.join(', ')} ORDER BY ${directions(page, order, key, id)} LIMIT ${this.value(neo4j.int(page.size + 1))}`
      const cursor = parts.cursors ? [order.type === 'date' ? `toString(${key})` : key, id] : []
      return this.collect([...lines, cut, `RETURN ${this.row(cursor, parts, this.onward(scope))}`])
    }
    return this.both(parts, total, rows)
  }

  private lookup({ declaration, by, value, shape }: LookupSlot): string {
    const scope = this.inside(NOWHERE)
    const that = this.render('that', scope, {}, NOWHERE)
    const start =
      by === 'id'
        ? [`MATCH (${that}:${declaration.label} {id: ${this.value(value)}})`]
        : [
            `CALL db.index.fulltext.queryNodes('names', ${this.value(everyWord(value))}, {limit: ${this.value(neo4j.int(NAME_HITS))}})`,
            `YIELD node AS ${that}`,
            `WHERE ${that}:${declaration.label} AND any(${this.render('_name', scope)} IN [${that}.name] + coalesce(${that}.aliases, [])`,
            `  WHERE ${this.render(nameKeyCypher('_name'), scope)} = ${this.value(nameKey(value))})`,
            `WITH ${that} ORDER BY ${that}.id LIMIT ${this.value(neo4j.int(CANDIDATES))}`,
          ]
    return this.collect([...start, `RETURN [${that}.id, ${that}.name, ${this.tuple(shape, this.onward(scope))}]`])
  }

  private search({ text, skip, size, parts }: SearchSlot): string {
    const query = anyForm(text)
    const call = (from: number, to: number, scope: Scope) => {
      const window = `{skip: ${this.value(neo4j.int(from))}, limit: ${this.value(neo4j.int(to - from))}}`
      return [
        `CALL db.index.fulltext.queryNodes('names', ${this.value(query)}, ${window})`,
        `YIELD node AS ${this.render('that', scope, {}, NOWHERE)}`,
      ]
    }
    const total = () => {
      const scope = this.inside(NOWHERE)
      const lines = [...call(0, LIMITS.hits, scope), `WHERE ${this.isAny(parts.shapes, this.onward(scope).this)}`]
      return `COUNT {\n${indent(`${lines.join('\n')}\nRETURN 1`)}\n}`
    }
    const rows = () => {
      const scope = this.inside(NOWHERE)
      const to = Math.max(skip, Math.min(skip + size + 1, LIMITS.hits))
      return this.collect([...call(skip, to, scope), `RETURN ${this.row([], parts, this.onward(scope))}`])
    }
    return this.both(parts, total, rows)
  }

  /** A connection is its rows, its count, or the list of count and rows. */
  private both(parts: ConnectionParts, total: () => string, rows: () => string): string {
    if (parts.total && parts.rows) return `[${total()}, ${rows()}]`
    return parts.total ? total() : rows()
  }

  private row(cursor: readonly string[], { shapes }: ConnectionParts, scope: Scope): string {
    return list([...cursor, ...shapes.map((shape) => this.tuple(shape, scope))])
  }

  private tuple({ abstract, slots, variants }: Shape, scope: Scope): string {
    const values = slots.map((slot) => this.slot(slot, scope))
    if (!abstract) return list(values)
    const types = variants.map((variant) => `WHEN ${isA(scope.this, variant)} THEN '${variant.type}'`)
    const known = variants.map((variant) => isA(scope.this, variant)).join(' OR ')
    return `CASE WHEN ${known} THEN ${list([`CASE ${types.join(' ')} END`, ...values])} END`
  }

  private isAny(shapes: readonly Shape[], that: string): string {
    return shapes[0]!.variants.map((variant) => isA(that, variant)).join(' OR ')
  }

  private walk(
    walk: string,
    where: readonly (string | undefined)[],
    outer: Scope,
    scope: Scope,
    args: Arguments,
    conditions: readonly string[] = [],
  ): string[] {
    const rendered = where.flatMap((condition) => (condition ? [this.render(condition, scope, args, outer)] : []))
    const all = [...rendered, ...conditions]
    return [this.render(walk, scope, args, outer), ...(all.length > 0 ? [`WHERE ${all.join(' AND ')}`] : [])]
  }

  /** The condition that a row lies beyond the page's position. In this form an index on the key is read in order. */
  private beyond({ from, backward }: Page, { type, direction }: NamedOrder, key: string, id: string): string[] {
    if (from === null) return []
    const asKey = (value: string) => (type === 'date' ? `date(${value})` : value)
    const k = asKey(this.value(keyValue(type, from.key)))
    const i = this.value(from.id)
    const ahead = (direction === 'ASC') !== backward ? '>=' : '<='
    return [`${key} ${ahead} ${k}`, `NOT (${key} = ${k} AND ${id} ${backward ? '>=' : '<='} ${i})`]
  }

  private collect(lines: readonly string[]): string {
    return `COLLECT {\n${indent(lines.join('\n'))}\n}`
  }

  private value(value: unknown): string {
    this.values += 1
    this.parameters[`p${this.values}`] = value
    return `$p${this.values}`
  }

  /** The scope of a walk from `outer`: `this` stays, `that` and the walk's own variables are new. */
  private inside(outer: Scope): Scope {
    this.scopes += 1
    return { ...outer, number: this.scopes }
  }

  /** The scope of what is asked of the node walked to. */
  private onward({ number }: Scope): Scope {
    return { number, this: `n${number}`, edge: `e${number}`, carried: new Map() }
  }

  /** A declaration's Cypher with its words replaced. `outer` is the scope it walks from, when it walks. */
  private render(cypher: string, scope: Scope, args: Arguments = {}, outer?: Scope): string {
    const bound = new Map<string, string>()
    return cypher.replace(/\$(\w+)|\b(this|that|edge)\b|\b_(\w+)/g, (_, argument, word, own) => {
      if (argument) {
        if (!bound.has(argument)) bound.set(argument, this.value(args[argument]))
        return bound.get(argument)!
      }
      if (own) return `${own}${scope.carried.get(own) ?? scope.number}`
      if (word === 'that') return `n${scope.number}`
      if (word === 'edge') return outer ? `e${scope.number}` : scope.edge
      return scope.this
    })
  }
}

function isA(variable: string, { label, type }: Variant): string {
  if (label === null) throw new Error(`${type} is a member of an interface or union and has no label.`)
  return `${variable}:${label}`
}

function carriedBy(walk: string): string[] {
  return /\bedge\b/.test(walk) ? ['that', 'edge'] : ['that']
}

function directions({ backward }: Page, { direction }: NamedOrder, key: string, id: string): string {
  const descending = (direction === 'DESC') !== backward
  return `${key}${descending ? ' DESC' : ''}, ${id}${backward ? ' DESC' : ''}`
}

function keyValue(type: KeyType, key: string | number): unknown {
  return type === 'integer' ? neo4j.int(key) : key
}

/** A list literal: on one line when it is short. */
function list(items: readonly string[]): string {
  const line = `[${items.join(', ')}]`
  if (line.length <= 100 && !line.includes('\n')) return line
  return `[\n${indent(items.join(',\n'))}\n]`
}

function indent(text: string): string {
  return text.replace(/^/gm, '  ')
}
