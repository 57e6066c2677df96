import type { Connection } from '../../src/neo4j/connect.ts'

const MIGRATIONS = 'NOT any(label IN labels(n) WHERE label STARTS WITH "__Neo4jMigration")'

/** Edges first: one node of a hub would hold more of them than a transaction may. */
const STEPS = [
  `MATCH (n)-[r]->() WHERE ${MIGRATIONS} WITH r LIMIT 20000 DELETE r RETURN count(*) AS deleted`,
  `MATCH (n) WHERE ${MIGRATIONS} WITH n LIMIT 20000 DELETE n RETURN count(*) AS deleted`,
]

/** Empties the graph, some edges or nodes a transaction, and leaves the schema. */
export async function empty({ driver, database }: Connection): Promise<void> {
  for (const step of STEPS) {
    for (let left = 1; left > 0; ) {
      const { records } = await driver.executeQuery(step, {}, { database })
      left = records[0]?.get('deleted')
    }
  }
}
