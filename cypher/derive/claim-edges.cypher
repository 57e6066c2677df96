// Who a claim is about, by whom and to whom, and every source that reports it.
UNWIND $claims AS id
MATCH (c:Claim {id: id})
CALL (c) {
  MATCH (c)-[e:ABOUT|BY|TO|REPORTED_BY]->()
  DELETE e
}
CALL (c) {
  MATCH (c)<-[:STATES]-(r:Report)
  WITH r ORDER BY r.reportedTo DESC, r.id
  WITH collect(r) AS reports
  RETURN
    reports[0].playerRef AS player,
    head([r IN reports WHERE r.clubRef IS NOT NULL | r.clubRef]) AS club,
    head([r IN reports WHERE r.otherRef IS NOT NULL | r.otherRef]) AS other
}
CALL (c, player) {
  MATCH (:Mention {ref: player})-[:DENOTES]->(p:Player)
  MERGE (c)-[:ABOUT]->(p)
}
CALL (c, club, other) {
  // A wish is the player's: its club is the one wished for.
  MATCH (:Mention {ref: CASE WHEN c:Wish THEN null ELSE club END})-[:DENOTES]->(k:Club)
  MERGE (c)-[:BY]->(k)
}
CALL (c, club, other) {
  MATCH (:Mention {ref: CASE WHEN c:Wish THEN club ELSE other END})-[:DENOTES]->(k:Club)
  MERGE (c)-[:TO]->(k)
}
CALL (c) {
  MATCH (c)<-[:STATES]-(r:Report)-[by:REPORTED_BY]->(s:Source)
  WITH s, by, r ORDER BY r.reportedFrom, r.reportedTo, r.id
  WITH s, min(by.role) AS role, collect(r) AS reports, max(r.reportedTo) AS last
  MERGE (c)-[e:REPORTED_BY]->(s)
  SET e.role = role, e.reports = size(reports), e.first = reports[0].reportedFrom, e.last = last, e.firstReportId = reports[0].id
}
