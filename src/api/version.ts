import neo4j, { type Driver, type Record } from 'neo4j-driver'
import { ofGiven } from '../neo4j/statement.ts'
import type { Statement } from './compile/print.ts'

const DIALECT = 'CYPHER 5\n'
/** Read before the answer is, so that an answer is never older than the version told with it. */
const READ = "OPTIONAL MATCH (graph:Graph {id: 'graph'})\nWITH coalesce(graph.version, 0) AS version\n"

/**
 * The statement, giving in the same round trip the version of the graph: a number that each writing transaction raises. Its
 * values go in one map, as those of `neo4j/statement.ts`: Neo4j would plan a name of 5 letters and one of 50 apart.
 */
export function withVersion({ text, parameters }: Statement): Statement {
  if (!text.startsWith(`${DIALECT}RETURN `)) throw new Error('A statement is expected to be one RETURN.')
  return { text: `${DIALECT}${READ}${ofGiven(text.slice(DIALECT.length))}, version`, parameters: { given: parameters } }
}

/** The version among the columns of a statement. */
export function versionIn([record]: readonly Record[]): number {
  return neo4j.integer.toNumber(record!.get('version'))
}

/** The version of the graph now. */
export async function readVersion(driver: Driver, database: string, timeoutMs: number): Promise<number> {
  const session = driver.session({ database, defaultAccessMode: 'READ' })
  try {
    const { records } = await session.run(`${DIALECT}${READ}RETURN version`, {}, { timeout: timeoutMs })
    return versionIn(records)
  } finally {
    session.close().catch(() => {})
  }
}
