// The edges between claims of topics that contradict each other; those that do so no more lose theirs.
CALL () {
  UNWIND $topics AS topic
  MATCH (c:Claim {topic: topic})-[old:CONTRADICTS]->()
  USING INDEX SEEK c:Claim(topic)
  WHERE none(row IN $contradictions WHERE row.id = old.id)
  DELETE old
}
UNWIND $contradictions AS row
MATCH (a:Claim {id: row.oneClaim})
USING INDEX SEEK a:Claim(id)
MATCH (b:Claim {id: row.otherClaim})
USING INDEX SEEK b:Claim(id)
MERGE (a)-[held:CONTRADICTS {id: row.id}]->(b)
WITH held, row {.one, .other, .reason} AS wanted
//+ derive/set-changed
