import neo4j from 'neo4j-driver'

/**
 * A property's value as JSON from which `fromJson` makes it again: dates and times as `{"date": "2021-07-01"}` and
 * `{"datetime": "2026-01-31T08:00:00Z"}`. Keys come sorted, nulls are left out: equal values, equal JSON.
 */
export function toJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toJson)
  if (neo4j.isInt(value)) return value.toNumber()
  if (neo4j.isDate(value as object)) return { date: String(value) }
  if (neo4j.isDateTime(value as object)) return { datetime: String(value) }
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, item]) => item !== null && item !== undefined)
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, toJson(item)]))
}

/** A parameter for Cypher from what `toJson` made: whole numbers become integers. @throws RangeError for no such date */
export function fromJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(fromJson)
  if (typeof value === 'number' && Number.isSafeInteger(value)) return neo4j.int(value)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value)
  const [first] = entries
  if (entries.length === 1 && first !== undefined && typeof first[1] === 'string') {
    if (first[0] === 'date') return date(first[1])
    if (first[0] === 'datetime') return datetime(first[1])
  }
  return Object.fromEntries(entries.map(([key, item]) => [key, fromJson(item)]))
}

function date(text: string) {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? []
  if (day === undefined) throw new RangeError(`"${text}" is no date`)
  return new neo4j.types.Date(Number(year), Number(month), Number(day))
}

function datetime(text: string) {
  const [, day, hour, minute, second, fraction, sign, hours, minutes] =
    /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:[.,](\d{1,9}))?)?(?:Z|([+-])(\d\d):(\d\d))$/.exec(text) ?? []
  if (day === undefined) throw new RangeError(`"${text}" is no date with time`)
  const { year, month, day: inMonth } = date(day)
  const offset = (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60)
  const nanoseconds = Number((fraction ?? '').padEnd(9, '0'))
  return new neo4j.types.DateTime(
    ...([year, month, inMonth, Number(hour), Number(minute), Number(second ?? 0), nanoseconds, offset] as const),
  )
}
