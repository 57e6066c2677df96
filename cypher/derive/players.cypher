// When players were last written about, and how many independent sources report on them.
UNWIND $entities AS id
MATCH (p:Player {id: id})
CALL (p) {
  MATCH (p)<-[:DENOTES]-(:Mention)-[:IN]->(a:Article)
  RETURN a.publishedOn AS lastOn ORDER BY a.publishedTo DESC, a.publishedFrom DESC LIMIT 1
}
CALL (p) {
  MATCH (p)<-[:ABOUT]-(r:Report)-[:IN]->(a:Article)
  UNWIND CASE
    WHEN size(r.sourceRefs) = 0 AND r.vagueSource IS NULL AND NOT EXISTS { (r)-[:REPORTED_BY]->() } THEN [a.id]
    ELSE COLLECT { MATCH (r)-[by:REPORTED_BY]->(s) WHERE by.role = 'ORIGIN' RETURN s.id }
  END AS origin
  RETURN count(DISTINCT origin) AS origins
}
SET p.lastOn = lastOn, p.independentSources = origins
