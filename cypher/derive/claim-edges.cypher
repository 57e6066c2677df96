// Who a claim is about, by whom and to whom, and every source that reports it.
UNWIND $claims AS id
MATCH (c:Claim {id: id})
USING INDEX SEEK c:Claim(id)
CALL (c) {
  MATCH (c)<-[:STATES]-(r:Report)
  WITH r ORDER BY r.reportedTo DESC, r.id
  WITH collect(r) AS reports
  RETURN
    reports[0].playerRef AS player,
    head([r IN reports WHERE r.clubRef IS NOT NULL | r.clubRef]) AS club,
    head([r IN reports WHERE r.otherRef IS NOT NULL | r.otherRef]) AS other
}
// A wish is the player's: its club is the one wished for.
WITH c,
  COLLECT { MATCH (m:Mention {ref: player})-[:DENOTES]->(p:Player) USING INDEX SEEK m:Mention(ref) RETURN p } AS players,
  COLLECT { MATCH (m:Mention {ref: CASE WHEN c:Wish THEN null ELSE club END})-[:DENOTES]->(k:Club) USING INDEX SEEK m:Mention(ref) RETURN k } AS suitors,
  COLLECT { MATCH (m:Mention {ref: CASE WHEN c:Wish THEN club ELSE other END})-[:DENOTES]->(k:Club) USING INDEX SEEK m:Mention(ref) RETURN k } AS others
CALL (c, players, suitors, others) {
  MATCH (c)-[old:ABOUT|BY|TO]->(e)
  WHERE NOT e IN CASE WHEN old:ABOUT THEN players WHEN old:BY THEN suitors ELSE others END
  DELETE old
}
FOREACH (p IN players | MERGE (c)-[:ABOUT]->(p))
FOREACH (k IN suitors | MERGE (c)-[:BY]->(k))
FOREACH (k IN others | MERGE (c)-[:TO]->(k))
WITH c, suitors, others
// By these an index finds the newest claims of a club; and whether a report of it names no source.
CALL (c, suitors, others) {
  WITH c AS held, {byId: head(suitors).id, toId: head(others).id, nameless: EXISTS { (c)<-[:STATES]-(r:Report) WHERE NOT (r)-[:REPORTED_BY]->() }} AS wanted
  //+ derive/set-changed
}
WITH c
CALL (c) {
  MATCH (c)-[old:REPORTED_BY]->(s)
  WHERE NOT EXISTS { MATCH (c)<-[:STATES]-(:Report)-[by:REPORTED_BY]->() WHERE by.sourceId = s.id }
  DELETE old
}
MATCH (c)<-[:STATES]-(r:Report)-[by:REPORTED_BY]->(s:Source)
WITH c, s, by, r ORDER BY r.reportedFrom, r.reportedTo, r.id
WITH c, s, min(by.role) AS role, collect(r) AS reports, max(r.reportedTo) AS last
MERGE (c)-[held:REPORTED_BY]->(s)
WITH held, {role: role, reports: size(reports), first: reports[0].reportedFrom, last: last, firstReportId: reports[0].id} AS wanted
//+ derive/set-changed
