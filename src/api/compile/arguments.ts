import type { Arguments, Connection, Filter, Owned, Start, Walk } from '../declare/declaration.ts'
import { anyForm } from './fulltext.ts'
import { pageSize } from './page.ts'
import type { WalkSlot } from './plan.ts'
import { refusal } from './refusal.ts'

/** Input objects give their fields as arguments: `filter: {suitor: …}` is `suitor: …`. */
export function flatten(args: Arguments): Arguments {
  return Object.assign(
    {},
    ...Object.entries(args).map(([name, value]) => (isRecord(value) ? value : { [name]: value })),
  )
}

/** Whether a day is asked for. */
export function isByDay(args: Arguments): boolean {
  return args.asOf != null
}

/** A declared walk as the arguments have it. */
export function walkSlot({ walk, byDay, where, filters = [], carry }: Walk, args: Arguments): WalkSlot {
  const isDated = isByDay(args)
  const fitting = fittingFilters(filters, args)
  const starting = fitting.find(({ from }) => from !== undefined)
  const start: Start = starting?.from ?? { walk, byDay }
  const form = isDated ? (start.byDay ?? start.walk) : start.walk
  const conditions = fitting
    .filter((filter) => filter !== starting)
    .map((filter) => (isDated ? (filter.byDay ?? filter.where) : filter.where))
  return {
    args: start.name === undefined ? args : { ...args, [start.name]: anyForm(nameText(args[start.name] as string)) },
    byDay: isDated,
    walk: form,
    where: [where, start.where, ...conditions].filter((condition) => condition !== undefined),
    carry: carry ?? (/\bedge\b/.test(form) ? ['that', 'edge'] : ['that']),
  }
}

/** The same walk by an index of what its owner has. */
export function ownedWalk(walk: Walk, owned: Owned | undefined): Walk {
  if (owned === undefined) return walk
  const isHis = owned.by.map(([key, value]) => `${key} = ${value}`)
  return { ...walk, walk: owned.walk, where: [...isHis, walk.where ?? []].flat().join(' AND ') }
}

/** How the rows of a connection are counted: by its pattern when nothing narrows them. */
export function countedWalk(connection: Connection, args: Arguments): Walk {
  const { count, filters = [] } = connection
  const isNarrowed = isByDay(args) || fittingFilters(filters, args).length > 0
  return count === undefined || isNarrowed ? connection : { walk: count, carry: [] }
}

/** The filters whose arguments are all given; each argument but `asOf` is used once. */
export function fittingFilters(filters: readonly Filter[], args: Arguments): Filter[] {
  const left = new Set(Object.keys(args).filter((name) => args[name] != null))
  return filters.filter((filter) => {
    if (!filter.args.every((name) => left.has(name))) return false
    for (const name of filter.args) if (name !== 'asOf') left.delete(name)
    return true
  })
}

/** By what a look-up finds its node. Refused unless just one of id and name is given. */
export function idOrName(field: string, { id, name }: Arguments): { by: 'id' | 'name'; value: string } {
  if ((id == null) === (name == null)) {
    const came = id == null ? 'neither' : 'both'
    throw refusal('BAD_USER_INPUT', `Expected an id or a name for ${field}, got ${came}. Give one of them.`)
  }
  return id == null ? { by: 'name', value: nameText(name as string) } : { by: 'id', value: id as string }
}

/** A text that an index can look for. */
export function nameText(text: string): string {
  if (/[\p{L}\p{N}]/u.test(text)) return text
  throw refusal(
    'BAD_USER_INPUT',
    `Expected a name with a letter or digit, got "${text}". Give a name or its beginning.`,
  )
}

/** How many rows a list without pages gives at most. */
export function listLimit(limit: number | string, args: Arguments): number {
  if (typeof limit === 'number') return limit
  const asked = args[limit]
  return pageSize(Array.isArray(asked) ? asked.length : (asked as number | null), { default: 20, max: 100 })
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
