import type { ManagedTransaction } from 'neo4j-driver'
import { statement } from '../../neo4j/statement.ts'

/** Runs a statement of `cypher/identity/`. */
export type Run = <Row>(name: string, values: Record<string, unknown>) => Promise<Row[]>

export function runIn(tx: ManagedTransaction): Run {
  return async <Row>(name: string, values: Record<string, unknown>) => {
    const { records } = await tx.run(...statement(`identity/${name}`, values))
    return records.map((record) => record.toObject() as Row)
  }
}
