import { isDeepStrictEqual } from 'node:util'
import {
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLObjectType,
  getArgumentValues,
  getNamedType,
  isAbstractType,
  isObjectType,
  type SelectionSetNode,
} from 'graphql'
import { type Arguments, type Connection, type GraphExtensions, PLAIN_LIST_ROWS } from '../declare/declaration.ts'
import { collectFields, type Request, selectionSets } from './collect.ts'
import { LIMITS } from './limits.ts'
import { hitsOf, orderOf, pageOf, pageSize } from './page.ts'
import type {
  Answer,
  ConnectionAnswer,
  ConnectionParts,
  EdgeAnswer,
  PageInfoAnswer,
  Shape,
  Slot,
  Variant,
} from './plan.ts'
import { refusal } from './refusal.ts'

/** A walk through a selection: what it is read with, how deep it is, and the sum of the rows it may touch. */
export interface Walk {
  readonly request: Request
  readonly depth: number
  /** How many objects there are, at most, at this place. */
  readonly objects: number
  /** The sum, shared by the whole operation. */
  readonly touched: { rows: number }
}

/** The slot that answers field nodes sharing a response key on `parent`. Refused when arguments are wrong or it is too deep. */
export function planField(walk: Walk, parent: GraphQLObjectType, nodes: readonly FieldNode[]): Slot {
  const [node] = nodes as [FieldNode]
  const field = parent.getFields()[node.name.value]!
  const { graph } = field.extensions as GraphExtensions
  if (!graph) throw new Error(`${parent.name}.${field.name} does not say how it is read from the graph.`)
  const args = flatten(getArgumentValues(field, node, walk.request.variables))
  const sets = selectionSets(nodes)
  const target = getNamedType(field.type)
  const below = deeper(walk)

  switch (graph.kind) {
    case 'column':
      return { kind: 'column', declaration: graph, args }
    case 'part':
      return { kind: 'part', declaration: graph, shape: planShape(below, target, sets) }
    case 'one':
      return { kind: 'one', declaration: graph, args, shape: planShape(below, target, sets) }
    case 'list': {
      const limit = listLimit(graph.limit, args)
      const rows = typeof graph.limit === 'number' ? PLAIN_LIST_ROWS : limit
      return { kind: 'list', declaration: graph, limit, shape: planShape(times(below, rows), target, sets) }
    }
    case 'connection': {
      const order = orderOf(graph, args)
      const page = pageOf(args, graph.page, order)
      const parts = planConnection(times(below, page.size), target as GraphQLObjectType, sets)
      return { kind: 'connection', declaration: graph, args, where: conditions(graph, args), order, page, parts }
    }
    case 'lookup':
      return {
        kind: 'lookup',
        declaration: graph,
        ...idOrName(field.name, args),
        shape: planShape(below, target, sets),
      }
    case 'search': {
      const hits = hitsOf(args, graph.page)
      const parts = planConnection(times(below, hits.size), target as GraphQLObjectType, sets)
      return { kind: 'search', declaration: graph, text: named(args.text as string), ...hits, parts }
    }
  }
}

function planShape(walk: Walk, type: unknown, sets: readonly SelectionSetNode[]): Shape {
  const slots: Slot[] = []
  if (isObjectType(type)) return { abstract: false, slots, variants: [planVariant(walk, type, sets, slots)] }
  if (!isAbstractType(type)) throw new Error(`${String(type)} is no object, interface or union.`)
  const variants = possibleTypes(walk, type).map((member) => planVariant(walk, member, sets, slots))
  return { abstract: true, slots, variants }
}

function possibleTypes({ request }: Walk, type: GraphQLAbstractType): GraphQLObjectType[] {
  return [...request.schema.getPossibleTypes(type)].sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The answers of one type; adds to `slots` what is not in them yet. */
function planVariant(walk: Walk, type: GraphQLObjectType, sets: readonly SelectionSetNode[], slots: Slot[]): Variant {
  const asked = [...collectFields(walk.request, type, sets)].filter(([, [node]]) => node!.name.value !== '__typename')
  // By field name, so that the same selection in another order is the same statement.
  const sorted = asked.sort(([, [a]], [, [b]]) => compare(a!.name.value, b!.name.value))
  const answers: Answer[] = sorted.map(([key, nodes]) => {
    const { rows } = walk.touched
    const slot = planField(walk, type, nodes)
    const same = slots.findIndex((known) => isDeepStrictEqual(known, slot))
    if (same < 0) return { key, slot: slots.push(slot) - 1 }
    walk.touched.rows = rows
    return { key, slot: same }
  })
  return { type: type.name, label: (type.extensions as GraphExtensions).label ?? null, answers }
}

function planConnection(walk: Walk, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): ConnectionParts {
  const { edges, nodes } = type.getFields()
  const edgeType = getNamedType(edges!.type) as GraphQLObjectType
  const nodeType = getNamedType(nodes!.type)
  const shapes: Shape[] = []
  const shape = (below: readonly FieldNode[]) => shapes.push(planShape(walk, nodeType, selectionSets(below))) - 1
  const answers: ConnectionAnswer[] = []
  for (const [key, below] of collectFields(walk.request, type, sets)) {
    const part = below[0]!.name.value
    if (part === 'nodes') answers.push({ key, part, shape: shape(below) })
    if (part === 'totalCount') answers.push({ key, part })
    if (part === 'edges') {
      const fields: EdgeAnswer[] = []
      for (const [key, nodes] of collectFields(walk.request, edgeType, selectionSets(below))) {
        const part = nodes[0]!.name.value
        if (part === 'node') fields.push({ key, part, shape: shape(nodes) })
        if (part === 'cursor') fields.push({ key, part })
      }
      answers.push({ key, part, fields })
    }
    if (part === 'pageInfo') {
      const infoType = getNamedType(type.getFields().pageInfo!.type) as GraphQLObjectType
      const fields: PageInfoAnswer[] = []
      for (const [key, [node]] of collectFields(walk.request, infoType, selectionSets(below))) {
        const field = node!.name.value
        if (field !== '__typename') fields.push({ key, field: field as PageInfoAnswer['field'] })
      }
      answers.push({ key, part, fields })
    }
  }
  return {
    shapes,
    answers,
    rows: answers.some(({ part }) => part !== 'totalCount'),
    cursors: answers.some(wantsCursor),
    total: answers.some(({ part }) => part === 'totalCount'),
  }
}

function wantsCursor(answer: ConnectionAnswer): boolean {
  if (answer.part === 'edges') return answer.fields.some(({ part }) => part === 'cursor')
  return answer.part === 'pageInfo' && answer.fields.some(({ field }) => field.endsWith('Cursor'))
}

/** Conditions of the filters whose arguments are all given; each argument is used once. */
function conditions({ filters }: Connection, args: Arguments): string[] {
  const left = new Set(Object.keys(args).filter((name) => args[name] != null))
  const where: string[] = []
  for (const filter of filters) {
    if (!filter.args.every((name) => left.has(name))) continue
    for (const name of filter.args) left.delete(name)
    where.push(filter.where)
  }
  return where
}

function idOrName(field: string, { id, name }: Arguments): { by: 'id' | 'name'; value: string } {
  if ((id == null) === (name == null)) {
    const came = id == null ? 'neither' : 'both'
    throw refusal('BAD_USER_INPUT', `Expected an id or a name for ${field}, got ${came}. Give one of them.`)
  }
  return id == null ? { by: 'name', value: named(name as string) } : { by: 'id', value: id as string }
}

/** A text that an index can look for. */
function named(text: string): string {
  if (/[\p{L}\p{N}]/u.test(text)) return text
  throw refusal(
    'BAD_USER_INPUT',
    `Expected a name with a letter or digit, got "${text}". Give a name or its beginning.`,
  )
}

function listLimit(limit: number | string, args: Arguments): number {
  return typeof limit === 'number' ? limit : pageSize(args[limit] as number | null, { default: 20, max: 100 })
}

/** Input objects give their fields as arguments: `filter: {suitor: …}` is `suitor: …`. */
function flatten(args: Arguments): Arguments {
  return Object.assign(
    {},
    ...Object.entries(args).map(([name, value]) => (isRecord(value) ? value : { [name]: value })),
  )
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function deeper(walk: Walk): Walk {
  const depth = walk.depth + 1
  if (depth > LIMITS.depth) {
    throw refusal('TOO_DEEP', `Expected at most ${LIMITS.depth} levels of fields, got more. Ask in several requests.`)
  }
  return { ...walk, depth }
}

function times(walk: Walk, rows: number): Walk {
  const objects = walk.objects * rows
  walk.touched.rows += objects
  return { ...walk, objects }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
