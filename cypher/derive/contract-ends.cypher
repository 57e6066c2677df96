// When a player's contract ends, one edge a pair of player and club: of several claims the newest window's, then the one of
// most origins, then the latest, then by key.
UNWIND $topics AS topic
CALL (topic) {
  MATCH (c:Claim {topic: topic})
  USING INDEX SEEK c:Claim(topic)
  WHERE c:ContractEnd
  MATCH (k:Club)<-[:BY]-(c)-[:ABOUT]->(p:Player)
  WITH c, k, p, c.lastFrom AS day
  WITH c, k, p,
    //+ read/window
    AS window
  RETURN c, k, p ORDER BY window DESC, c.independentSources DESC, c.lastTo DESC, c.key LIMIT 1
}
CALL (c, k, p) {
  MATCH (p)-[old:CONTRACT_ENDS]->(k)
  WHERE coalesce(old.claimId, '') <> c.id
  DELETE old
}
MERGE (p)-[held:CONTRACT_ENDS {claimId: c.id}]->(k)
WITH held, {on: c.endsOn, reports: c.reports, independentSources: c.independentSources} AS wanted
//+ derive/set-changed
