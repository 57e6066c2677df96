// Who reports: the sources that reports and quotes of articles credit, and the publisher: origin of what an article says for
// itself, relay of what it credits to another.
UNWIND $articles AS article
MATCH (a:Article {id: article})
USING INDEX SEEK a:Article(id)
OPTIONAL MATCH (m:Mention {ref: a.publisherRef})-[:DENOTES]->(publisher:Outlet)
USING INDEX SEEK m:Mention(ref)
CALL (a, publisher) {
  MATCH (a)-[old:PUBLISHED_BY]->(o)
  WHERE publisher IS NULL OR o <> publisher
  DELETE old
}
FOREACH (p IN CASE WHEN publisher IS NULL THEN [] ELSE [publisher] END | MERGE (a)-[:PUBLISHED_BY]->(p))
WITH a, publisher
MATCH (a)<-[:IN]-(r:Report|Quote)
WHERE r.retractedAt IS NULL
CALL (r, publisher) {
  CALL (r, publisher) {
    UNWIND range(0, size(r.sourceRefs) - 1) AS i
    MATCH (m:Mention {ref: r.sourceRefs[i]})-[:DENOTES]->(s:Source)
    USING INDEX SEEK m:Mention(ref)
    RETURN s, r.sourceRoles[i] AS role
    UNION
    WITH r, publisher
    WHERE publisher IS NOT NULL
    RETURN publisher AS s, CASE WHEN size(r.sourceRefs) = 0 AND r.vagueSource IS NULL THEN 'ORIGIN' ELSE 'RELAY' END AS role
  }
  WITH s, min(role) AS role
  RETURN collect({source: s, role: role}) AS credits
}
CALL (r, credits) {
  MATCH (r)-[old:REPORTED_BY]->(s)
  WHERE NOT s IN [credit IN credits | credit.source]
  DELETE old
}
UNWIND credits AS credit
WITH r, credit.source AS s, credit.role AS role
MERGE (r)-[held:REPORTED_BY]->(s)
WITH held, {role: role, sourceId: s.id, on: r.reportedTo, reportId: r.id} AS wanted
//+ derive/set-changed
