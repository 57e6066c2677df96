// The edges between claims of topics that contradict each other; those that do so no more lose theirs.
CALL () {
  UNWIND $topics AS topic
  MATCH (:Claim {topic: topic})-[old:CONTRADICTS]->()
  WHERE none(row IN $contradictions WHERE row.id = old.id)
  DELETE old
}
UNWIND $contradictions AS row
MATCH (a:Claim {id: row.oneClaim})
MATCH (b:Claim {id: row.otherClaim})
MERGE (a)-[held:CONTRADICTS {id: row.id}]->(b)
WITH held, row {.one, .other, .reason} AS wanted
//+ derive/set-changed
