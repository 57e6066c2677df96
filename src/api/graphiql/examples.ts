/** One operation of schema/queries, as the server lists them at /graphiql/examples.json. */
export interface Example {
  readonly name: string
  readonly query: string
}

/**
 * The examples that the server lists.
 * Throws an Error that names the address and what came instead, when they cannot be had.
 */
export async function loadExamples(address: string): Promise<Example[]> {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${address} answered ${response.status} ${response.statusText}`)
  const examples: unknown = await response.json()
  if (!Array.isArray(examples) || !examples.every(isExample)) {
    throw new Error(`${address} is not a list of { name, query }`)
  }
  return examples
}

function isExample(value: unknown): value is Example {
  const { name, query } = (value ?? {}) as Partial<Example>
  return typeof name === 'string' && typeof query === 'string'
}
