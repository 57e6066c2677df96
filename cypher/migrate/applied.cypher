// Which migrations the database has, in the order in which they were applied; no row when it has none.
MATCH path = (first:__Neo4jMigration {version: 'BASELINE'})-[:MIGRATED_TO*]->(last:__Neo4jMigration)
WHERE first.migrationTarget IS NULL AND NOT (last)-[:MIGRATED_TO]->()
RETURN [m IN tail(nodes(path)) | m {.version, .source, .checksum}] AS applied
