import neo4j from 'neo4j-driver'

/** `value` with every whole number as a Neo4j integer: a plain JavaScript number would be stored as a float. */
export function parameters(value: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return convert(value) as Record<string, unknown>
}

function convert(value: unknown): unknown {
  if (typeof value === 'number' && Number.isSafeInteger(value)) return neo4j.int(value)
  if (Array.isArray(value)) return value.map(convert)
  if (value !== null && typeof value === 'object' && Object.getPrototypeOf(value) === Object.prototype) {
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, convert(item)]))
  }
  return value
}
