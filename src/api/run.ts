import neo4j, { type Driver } from 'neo4j-driver'
import type { Statement } from './compile/print.ts'
import type { Run } from './resolve.ts'

/** How long a statement may take. The first of its shape is given more: Neo4j has to plan it. */
export interface Deadlines {
  readonly firstMs: number
  readonly knownMs: number
}

/** Of a server with other clients. */
export const SERVED: Deadlines = { firstMs: 5_000, knownMs: 2_000 }
/** Of a person at a terminal, on a Neo4j that may have started just now. */
export const PATIENT: Deadlines = { firstMs: 60_000, knownMs: 30_000 }
/** As many as Neo4j keeps plans. */
const KNOWN_SHAPES = 1_000
/** Said to be retryable by the driver, but a statement that needs too much memory needs it again. */
const OUT_OF_MEMORY = /MemoryPoolOutOfMemoryError/

/** Runs each statement as one auto-commit READ transaction with a deadline; tried twice when the error may pass. */
export function runOn(driver: Driver, database: string, deadlines: Deadlines): Run {
  const known = new Set<string>()
  const once: Run = async (statement) => {
    const timeout = known.has(statement.text) ? deadlines.knownMs : deadlines.firstMs
    const given = await run(driver, database, statement, timeout)
    if (known.size >= KNOWN_SHAPES) known.clear()
    known.add(statement.text)
    return given
  }
  return async (statement) => {
    try {
      return await once(statement)
    } catch (error) {
      if (!neo4j.isRetryableError(error) || OUT_OF_MEMORY.test(String((error as { code?: string }).code))) throw error
      return once(statement)
    }
  }
}

/** Lets Neo4j plan a statement without running it. */
export async function explainOn(driver: Driver, database: string, { text, parameters }: Statement): Promise<void> {
  await run(driver, database, { text: `EXPLAIN ${text}`, parameters }, 30_000)
}

async function run(
  driver: Driver,
  database: string,
  { text, parameters }: Statement,
  timeout: number,
): Promise<unknown> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
  try {
    const { records } = await session.run(text, parameters, { timeout })
    return records[0]?.get(0)
  } finally {
    await session.close()
  }
}
