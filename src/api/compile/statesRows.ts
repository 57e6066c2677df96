import { type Arguments, type Declaration, PLAIN_LIST_ROWS, type Walk } from '../declare/declaration.ts'
import { mentionsState } from '../declare/reading.ts'
import { fittingFilters, isByDay } from './arguments.ts'

/** The rows counted for states of claims by a day: of one its reports, of all that an object has, of all there are. */
const ROWS = { ofOne: PLAIN_LIST_ROWS, ofObject: 100, ofAll: 1_000 } as const

/**
 * The rows that a field asked `asOf` a day reads beside those of its answer, for each object: states are made of reports. Zero
 * without a day.
 */
export function statesRows(graph: Declaration, args: Arguments, isRoot: boolean): number {
  if (!isByDay(args)) return 0
  switch (graph.kind) {
    case 'column':
      return mentionsState(graph.cypher) ? ROWS.ofOne : 0
    case 'part':
      return graph.of === 'state' ? ROWS.ofOne : 0
    case 'one':
    case 'list':
      return makesStates(graph, args, graph.order ?? []) ? all(isRoot) : 0
    case 'connection': {
      const { key, byDay } = graph.orders[(args.orderBy as string | null) ?? Object.keys(graph.orders)[0]!]!
      return makesStates(graph, args, [key]) || byDay !== undefined ? all(isRoot) : 0
    }
    default:
      return 0
  }
}

function all(isRoot: boolean): number {
  return isRoot ? ROWS.ofAll : ROWS.ofObject
}

/** Whether what is listed is known, or sorted, only by states: then all of them are made before the list is cut. */
function makesStates({ byDay, filters = [] }: Walk, args: Arguments, keys: readonly string[]): boolean {
  const fitting = fittingFilters(filters, args)
  if (byDay !== undefined || fitting.some((filter) => filter.byDay !== undefined)) return true
  return [...fitting.map(({ where }) => where), ...keys].some(mentionsState)
}
