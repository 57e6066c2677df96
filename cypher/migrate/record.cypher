// Adds a migration to the chain, behind the one before it.
MERGE (before:__Neo4jMigration {version: $before})
CREATE (before)-[:MIGRATED_TO {
  at: datetime({timezone: 'UTC'}),
  in: duration({milliseconds: $milliseconds}),
  by: 'mercato-graph',
  connectedAs: $user
}]->(migration:__Neo4jMigration)
SET migration = $migration
