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
import { type Arguments, type GraphExtensions, PLAIN_LIST_ROWS } from '../declare/declaration.ts'
import { mentionsState } from '../declare/reading.ts'
import { countedWalk, flatten, idOrName, isByDay, listLimit, nameText, ownedWalk, walkSlot } from './arguments.ts'
import { collectFields, type Request, selectionSets } from './collect.ts'
import { LIMITS } from './limits.ts'
import { hitsOf, orderOf, pageOf } from './page.ts'
import type { Answer, ConnectionParts, Shape, Slot, Variant } from './plan.ts'
import { planConnection } from './planConnection.ts'
import { refusal } from './refusal.ts'
import { Slots } from './slots.ts'
import { statesRows } from './statesRows.ts'

/** A walk through a selection: what it is read with, how deep it is, and the sum of the rows it may touch. */
export interface Walk {
  readonly request: Request
  readonly depth: number
  /** How many objects there are, at most, at this place. */
  readonly objects: number
  /** Arguments of the part or list that the object belongs to: they hold for its fields. */
  readonly given: Arguments
  /** The sum, shared by the whole operation. */
  readonly touched: { rows: number }
}

/** What a selection asks of `type`, an object, interface or union. */
export function planShape(walk: Walk, type: unknown, sets: readonly SelectionSetNode[]): Shape {
  const slots = new Slots()
  if (isObjectType(type)) return { abstract: false, slots: slots.all, variants: [planVariant(walk, type, sets, slots)] }
  if (!isAbstractType(type)) throw new Error(`${String(type)} is no object, interface or union.`)
  const variants = possibleTypes(walk, type).map((member) => planVariant(walk, member, sets, slots))
  return { abstract: true, slots: slots.all, variants }
}

function possibleTypes({ request }: Walk, type: GraphQLAbstractType): GraphQLObjectType[] {
  return [...request.schema.getPossibleTypes(type)].sort((a, b) => compare(a.name, b.name))
}

/** The answers of one type; adds to `slots` what is not in them yet. */
function planVariant(walk: Walk, type: GraphQLObjectType, sets: readonly SelectionSetNode[], slots: Slots): Variant {
  // __typename, __schema and __type are answered without the graph.
  const asked = [...collectFields(walk.request, type, sets)].filter(([, [node]]) => !node!.name.value.startsWith('__'))
  // By field name, so that the same selection in another order is the same statement.
  const sorted = asked.sort(([, [a]], [, [b]]) => compare(a!.name.value, b!.name.value))
  const answers: Answer[] = sorted.map(([key, nodes]) => {
    const { rows } = walk.touched
    const slot = planField(walk, type, nodes)
    const known = slots.all.length
    const at = slots.place(slot)
    if (at < known) walk.touched.rows = rows
    return { key, at, slot }
  })
  return { type: type.name, label: (type.extensions as GraphExtensions).label ?? null, answers }
}

/** The slot that answers field nodes sharing a response key on `parent`. Refused when arguments are wrong or it is too deep. */
function planField(walk: Walk, parent: GraphQLObjectType, nodes: readonly FieldNode[]): Slot {
  const [node] = nodes as [FieldNode]
  const field = parent.getFields()[node.name.value]!
  const { graph } = field.extensions as GraphExtensions
  if (!graph) throw new Error(`${parent.name}.${field.name} does not say how it is read from the graph.`)
  const own = flatten(getArgumentValues(field, node, walk.request.variables))
  const args = { ...walk.given, ...own }
  const sets = selectionSets(nodes)
  const target = getNamedType(field.type)
  const below = deeper(walk)
  times(walk, statesRows(graph, own, walk.depth === 0))

  switch (graph.kind) {
    case 'column': {
      const cypher = isByDay(args) && graph.byDay !== undefined ? graph.byDay : graph.cypher
      return { kind: 'column', cypher, read: graph.read, args, byDay: isByDay(own) && mentionsState(cypher) }
    }
    case 'part': {
      const { of, when } = graph
      const byDay = isByDay(own) && of === 'state'
      return { kind: 'part', of, when, args, byDay, shape: planShape(giving(below, own), target, sets) }
    }
    case 'one': {
      const { order = [] } = graph
      return { kind: 'one', ...walkSlot(graph, args), order, shape: planShape(below, target, sets) }
    }
    case 'list': {
      const limit = listLimit(graph.limit, args)
      const rows = giving(times(below, typeof graph.limit === 'number' ? PLAIN_LIST_ROWS : limit), own)
      return {
        kind: 'list',
        ...walkSlot(graph, args),
        order: graph.order,
        limit,
        shape: planShape(rows, target, sets),
      }
    }
    case 'connection': {
      const order = orderOf(graph, args)
      const page = pageOf(args, graph.page, order)
      const parts = planPage(times(below, page.size), target, sets)
      const counted = walkSlot(countedWalk(graph, args), args)
      return { kind: 'connection', ...walkSlot(ownedWalk(graph, order.owned), args), counted, order, page, parts }
    }
    case 'lookup':
      return {
        kind: 'lookup',
        label: graph.label,
        ...idOrName(field.name, args),
        shape: planShape(below, target, sets),
      }
    case 'search': {
      const hits = hitsOf(args, graph.page)
      const parts = planPage(times(below, hits.size), target, sets)
      return { kind: 'search', text: nameText(args.text as string), hits, parts }
    }
  }
}

function planPage(rows: Walk, type: unknown, sets: readonly SelectionSetNode[]): ConnectionParts {
  return planConnection(rows.request, type as GraphQLObjectType, sets, (node, below) => planShape(rows, node, below))
}

function deeper(walk: Walk): Walk {
  const depth = walk.depth + 1
  if (depth > LIMITS.depth) {
    throw refusal('TOO_DEEP', `Expected at most ${LIMITS.depth} levels of fields, got more. Ask in several requests.`)
  }
  return { ...walk, depth, given: {} }
}

function giving(walk: Walk, given: Arguments): Walk {
  return { ...walk, given }
}

function times(walk: Walk, rows: number): Walk {
  const objects = walk.objects * rows
  walk.touched.rows += objects
  return { ...walk, objects }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
