// Which reports repeat one origin?
// Each report that only passes on what a source held here had said itself. However many repeat it, it counts once.
MATCH (:Player {id: $player})<-[:ABOUT]-(r:Report)-[:RELAYS]->(origin:Report)
MATCH (r)-[:IN]->(article:Article)
WITH r, origin, article,
  COLLECT { MATCH (origin)-[by:REPORTED_BY]->(s) WHERE by.role = 'ORIGIN' RETURN s.name ORDER BY s.name } AS saidBy,
  COLLECT { MATCH (article)-[:PUBLISHED_BY]->(s) RETURN s.name } AS publishers
RETURN saidBy, origin.reportedOn AS day, origin.text AS words,
  coalesce(publishers[0], article.name) AS repeatedBy, r.reportedOn AS repeatedOn, r.text AS inWords
ORDER BY origin.reportedFrom, origin.id, r.reportedFrom, r.id
