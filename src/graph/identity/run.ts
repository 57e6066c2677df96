import type { ManagedTransaction } from 'neo4j-driver'
import { cypher } from '../../neo4j/cypher.ts'
import { parameters } from '../../neo4j/parameters.ts'

/** Runs a statement of `cypher/identity/`. */
export type Run = <Row>(name: string, values: Record<string, unknown>) => Promise<Row[]>

export function runIn(tx: ManagedTransaction): Run {
  return async <Row>(name: string, values: Record<string, unknown>) => {
    const { records } = await tx.run(cypher(`identity/${name}`), parameters(values))
    return records.map((record) => record.toObject() as Row)
  }
}
