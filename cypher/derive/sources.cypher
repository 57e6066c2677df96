// Who reports: the sources that reports and quotes of articles credit, and the publisher: origin of what an article says for
// itself, relay of what it credits to another.
UNWIND $articles AS article
MATCH (a:Article {id: article})
OPTIONAL MATCH (:Mention {ref: a.publisherRef})-[:DENOTES]->(publisher:Outlet)
FOREACH (p IN CASE WHEN publisher IS NULL THEN [] ELSE [publisher] END | MERGE (a)-[:PUBLISHED_BY]->(p))
WITH a, publisher
MATCH (a)<-[:IN]-(r:Report|Quote)
WHERE r.retractedAt IS NULL
CALL (r, publisher) {
  UNWIND range(0, size(r.sourceRefs) - 1) AS i
  MATCH (:Mention {ref: r.sourceRefs[i]})-[:DENOTES]->(s:Source)
  RETURN s, r.sourceRoles[i] AS role
  UNION
  WITH r, publisher
  WHERE publisher IS NOT NULL
  RETURN publisher AS s, CASE WHEN size(r.sourceRefs) = 0 AND r.vagueSource IS NULL THEN 'ORIGIN' ELSE 'RELAY' END AS role
}
WITH r, s, min(role) AS role
MERGE (r)-[by:REPORTED_BY]->(s)
SET by.role = role, by.sourceId = s.id, by.on = r.reportedTo, by.reportId = r.id
