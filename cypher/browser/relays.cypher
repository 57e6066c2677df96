// Which reports repeat one origin?
// Reports of one matter that stand on one source count once, however many print it. relays: those that only pass on what it said itself.
MATCH (:Player {id: $player})<-[:ABOUT]-(r:Report)-[:STATES]->(claim:Claim)
MATCH (r)-[by:REPORTED_BY]->(origin:Source)
WHERE by.role = 'ORIGIN'
WITH claim, origin, r ORDER BY r.reportedFrom, r.reportedTo, r.start, r.id
WITH claim, origin, collect(r) AS reports
WHERE size(reports) > 1
RETURN origin.name AS origin, COLLECT { MATCH (claim)-[:BY|TO]->(club:Club) RETURN DISTINCT club.name ORDER BY club.name } AS clubs,
  claim.label AS what, size(reports) AS reports,
  COUNT { UNWIND reports AS r MATCH (r)-[:IN]->(a:Article) RETURN DISTINCT a } AS articles,
  size([r IN reports WHERE EXISTS { (r)-[:RELAYS]->(:Report) }]) AS relays,
  reports[0].reportedOn AS first, last(reports).reportedOn AS last, [r IN reports | r.text] AS words
ORDER BY articles DESC, reports DESC, origin, claim.id
