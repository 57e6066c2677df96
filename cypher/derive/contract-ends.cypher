// When a player's contract ends, one edge a pair of player and club: of several claims the newest window's, then the one of
// most origins, then the latest, then by key.
UNWIND $topics AS topic
CALL (topic) {
  MATCH (c:Claim {topic: topic})<-[:STATES]-(:Report)
  WHERE c:ContractEnd
  MATCH (c)-[:BY]->(k:Club)
  MATCH (c)-[:ABOUT]->(p:Player)
  WITH DISTINCT c, k, p
  // The window of the first day of the latest report, as a number that grows with time: 2022-W is 4044, 2022-S 4045.
  WITH c, k, p, [d IN [date(left(c.lastOn + '-01-01', 10))] | CASE
    WHEN d.month * 100 + d.day < 210 THEN d.year * 2
    WHEN d.month * 100 + d.day <= 909 THEN d.year * 2 + 1
    ELSE d.year * 2 + 2 END][0] AS window
  RETURN c, k, p ORDER BY window DESC, c.independentSources DESC, c.lastTo DESC, c.key LIMIT 1
}
CALL (p, k) {
  MATCH (p)-[old:CONTRACT_ENDS]->(k)
  DELETE old
}
CREATE (p)-[:CONTRACT_ENDS {claimId: c.id, on: c.endsOn, reports: c.reports, independentSources: c.independentSources}]->(k)
