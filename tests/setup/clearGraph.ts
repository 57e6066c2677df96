import type { Driver } from 'neo4j-driver'

/** Empties the graph and leaves the schema and the record of migrations. */
export async function clearGraph(driver: Driver, database: string): Promise<void> {
  await driver.executeQuery(
    'MATCH (n) WHERE NOT any(label IN labels(n) WHERE label STARTS WITH "__Neo4jMigration") CALL (n) { DETACH DELETE n }',
    {},
    { database },
  )
}
