// Takes the lock of neo4j-migrations; waits while another transaction holds it, fails when its node is committed.
CREATE (:__Neo4jMigrationsLock {id: randomUUID(), name: $name})
