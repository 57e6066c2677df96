/** The end of every message about a machine on which the managed server cannot run. */
export const OTHER_WAYS =
  'Or use Neo4j in another way: `docker compose up`, or set NEO4J_URI (with NEO4J_USER and NEO4J_PASSWORD) to a server you have'
