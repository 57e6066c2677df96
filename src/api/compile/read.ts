import neo4j from 'neo4j-driver'
import { encodeCursor, encodeOffset } from './cursor.ts'
import type {
  ConnectionAnswer,
  ConnectionParts,
  ConnectionSlot,
  EdgeAnswer,
  LookupSlot,
  PageInfoAnswer,
  SearchSlot,
  Shape,
  Slot,
} from './plan.ts'
import type { OperationPlan } from './planOperation.ts'
import { CANDIDATES } from './printLookup.ts'
import { refusal } from './refusal.ts'

/** The name of an object's type, for interfaces and unions. A symbol, because every string can be an alias. */
export const TYPE = Symbol('type')

/** An object of the answer, by response key. */
export interface Answered {
  [TYPE]?: string
  [key: string]: unknown
}

type Tuple = readonly unknown[]

/**
 * The answer of the field of Query under a response key, from the tuple that the statement gave. Refused (GraphQLError) when a
 * name fits several, and when the graph has changed since a search's cursor was given.
 */
export function readRoot({ shape: { variants } }: OperationPlan, key: string, given: unknown): unknown {
  const { at, slot } = variants[0]!.answers.find((answer) => answer.key === key)!
  return readSlot(slot, (given as Tuple)[at])
}

function readSlot(slot: Slot, given: unknown): unknown {
  switch (slot.kind) {
    case 'column': {
      const { read } = slot
      const value = plain(slot.byDay ? first(given) : given)
      return read ? read(value, slot.args) : value
    }
    case 'part':
      return readShape(slot.shape, (slot.byDay ? first(given) : given) as Tuple | null)
    case 'one':
      return readShape(slot.shape, first(given) as Tuple | null)
    case 'list':
      return (given as Tuple[]).map((tuple) => readShape(slot.shape, tuple))
    case 'connection':
      return readConnection(slot, given)
    case 'lookup':
      return readLookup(slot, given as Tuple[])
    case 'search':
      return readSearch(slot, given)
  }
}

/** What a list of one or none holds. */
function first(given: unknown): unknown {
  return (given as readonly unknown[])[0] ?? null
}

function readShape({ abstract, variants }: Shape, tuple: Tuple | null): Answered | null {
  if (tuple === null) return null
  const labels = abstract ? (tuple[0] as readonly string[] | null) : []
  const variant = abstract ? variants.find(({ label }) => label !== null && labels?.includes(label)) : variants[0]
  // No node, or one of a type that is not asked about.
  if (variant === undefined) return null
  const from = abstract ? 1 : 0
  const answered: Answered = Object.create(null)
  answered[TYPE] = variant.type
  for (const { key, at, slot } of variant.answers) answered[key] = readSlot(slot, tuple[from + at])
  return answered
}

/** The rows of a page in their order, with what is known around them. */
interface ReadPage {
  readonly total: number
  readonly rows: readonly { readonly cursor: string; readonly nodes: readonly (Answered | null)[] }[]
  readonly hasNext: boolean
  readonly hasPrevious: boolean
  readonly start: string | null
  readonly end: string | null
}

function readConnection({ order, page, parts }: ConnectionSlot, given: unknown): Answered {
  const [total, tuples] = totalAndRows(parts, given)
  const kept = tuples.slice(0, page.size)
  if (page.backward) kept.reverse()
  const more = tuples.length > page.size
  const rows = kept.map((tuple) => {
    const [key, id] = tuple as [string, string]
    return {
      cursor: parts.cursors ? encodeCursor(order.name, { key: plain(key) as string, id }) : '',
      nodes: readNodes(parts, tuple.slice(parts.cursors ? 2 : 0)),
    }
  })
  return connection(parts, {
    total,
    rows,
    hasNext: page.backward ? page.from !== null : more,
    hasPrevious: page.backward ? more : page.from !== null,
    start: rows[0]?.cursor ?? null,
    end: rows.at(-1)?.cursor ?? null,
  })
}

function readSearch({ hits: { skip, size, version: counted }, parts }: SearchSlot, given: unknown): Answered {
  const [told, page] = given as [unknown, unknown]
  const version = (plain(first(told)) as number | null) ?? 0
  if (counted !== null && counted !== version) {
    throw refusal(
      'STALE_CURSOR',
      `Expected a cursor of version ${version} of the graph, got one of version ${counted}. Articles have come since, and hits may have moved: search again from the first page.`,
      { version },
    )
  }
  const [total, tuples] = totalAndRows(parts, page)
  const kept = tuples.slice(0, size)
  const rows = kept.map((tuple, at) => ({
    cursor: encodeOffset({ offset: skip + at + 1, version }),
    nodes: readNodes(parts, tuple),
  }))
  return connection(parts, {
    total,
    rows,
    hasNext: tuples.length > size,
    hasPrevious: skip > 0,
    start: rows[0]?.cursor ?? null,
    end: rows.at(-1)?.cursor ?? null,
  })
}

function totalAndRows({ total, rows }: ConnectionParts, given: unknown): [number, Tuple[]] {
  if (total && rows) {
    const [count, tuples] = given as [unknown, Tuple[]]
    return [plain(count) as number, tuples]
  }
  return total ? [plain(given) as number, []] : [0, given as Tuple[]]
}

function readNodes({ shapes }: ConnectionParts, tuple: Tuple): (Answered | null)[] {
  return shapes.map((shape, at) => readShape(shape, tuple[at] as Tuple | null))
}

function connection({ answers }: ConnectionParts, page: ReadPage): Answered {
  const answered: Answered = Object.create(null)
  for (const answer of answers) answered[answer.key] = connectionField(answer, page)
  return answered
}

function connectionField(answer: ConnectionAnswer, page: ReadPage): unknown {
  switch (answer.part) {
    case 'edges':
      return page.rows.map((row) => edge(answer.fields, row))
    case 'nodes':
      return page.rows.map(({ nodes }) => nodes[answer.shape])
    case 'pageInfo':
      return pageInfo(answer.fields, page)
    case 'totalCount':
      return page.total
  }
}

function edge(fields: readonly EdgeAnswer[], { cursor, nodes }: ReadPage['rows'][number]): Answered {
  const answered: Answered = Object.create(null)
  for (const field of fields) answered[field.key] = field.part === 'cursor' ? cursor : nodes[field.shape]
  return answered
}

function pageInfo(fields: readonly PageInfoAnswer[], { hasNext, hasPrevious, start, end }: ReadPage): Answered {
  const values = { hasNextPage: hasNext, hasPreviousPage: hasPrevious, startCursor: start, endCursor: end }
  const answered: Answered = Object.create(null)
  for (const { key, field } of fields) answered[key] = values[field]
  return answered
}

function readLookup({ shape, value }: LookupSlot, rows: readonly Tuple[]): Answered | null {
  if (rows.length > 1) {
    const candidates = rows.slice(0, CANDIDATES - 1).map(([id, name]) => ({ id: id as string, name: name as string }))
    const listed = candidates.map(({ id, name }) => `${name} (${id})`).join(', ')
    const more = rows.length === CANDIDATES ? ' and others' : ''
    throw refusal('AMBIGUOUS_NAME', `"${value}" names several: ${listed}${more}. Ask by id.`, { candidates })
  }
  return readShape(shape, (rows[0]?.[2] as Tuple | undefined) ?? null)
}

/** Integers as numbers, whether or not the driver was told to give them so. */
function plain(given: unknown): unknown {
  if (neo4j.isInt(given)) return given.toNumber()
  return Array.isArray(given) ? given.map(plain) : (given ?? null)
}
