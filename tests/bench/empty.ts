import type { Connection } from '../../src/neo4j/connect.ts'

/** Empties the graph, some nodes a transaction, and leaves the schema. */
export async function empty({ driver, database }: Connection): Promise<void> {
  for (let left = 1; left > 0; ) {
    const { records } = await driver.executeQuery(
      'MATCH (n) WHERE NOT any(label IN labels(n) WHERE label STARTS WITH "__Neo4jMigration") WITH n LIMIT 5000 DETACH DELETE n RETURN count(*) AS deleted',
      {},
      { database },
    )
    left = records[0]?.get('deleted')
  }
}
