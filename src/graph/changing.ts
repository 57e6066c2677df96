import type { ManagedTransaction, QueryResult, Session } from 'neo4j-driver'
import { statement } from '../neo4j/statement.ts'
import { WRITING } from '../neo4j/writing.ts'

/**
 * Runs `work` in a write transaction and, when it has changed anything, raises the graph's version at its end: what clients
 * hold is fresh until then. Last, so that writers wait for each other no longer than a commit takes.
 */
export function changing<Result>(session: Session, work: (tx: ManagedTransaction) => Promise<Result>): Promise<Result> {
  return session.executeWrite(async (tx) => {
    let hasChanged = false
    const run = async (text: string, values?: object): Promise<QueryResult> => {
      const result = await tx.run(text, values)
      hasChanged ||= result.summary.counters.containsUpdates()
      return result
    }
    const result = await work({ run } as ManagedTransaction)
    if (hasChanged) await tx.run(...statement('write/version'))
    return result
  }, WRITING)
}
