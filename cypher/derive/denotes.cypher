// Who is who: each mention denotes one entity.
UNWIND $mentions AS row
MATCH (m:Mention {id: row.id})
USING INDEX SEEK m:Mention(id)
CALL (m, row) {
  MATCH (m)-[old:DENOTES]->(e)
  WHERE e.id <> row.entity
  DELETE old
}
MATCH (e:Player|Person|Club|Source {id: row.entity})
MERGE (m)-[:DENOTES]->(e)
