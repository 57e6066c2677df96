// Whom coaches, directors and presidents work for: the club that the latest article tells, the first by id of several. The edge keeps
// how late that was, so that only new mentions are read; `whole` reads them all, as when some went.
UNWIND $entities AS row
MATCH (e:Person {id: row.id})
USING INDEX SEEK e:Person(id)
WITH e, COLLECT {
  MATCH (e)-[held:WORKS_FOR]->(k)
  WHERE NOT row.whole
  RETURN {club: k.id, told: held.told} AS told
  UNION
  WITH row
  WHERE NOT row.whole
  UNWIND row.mentions AS mention
  MATCH (m:Mention {id: mention})-[:IN]->(a:Article)
  USING INDEX SEEK m:Mention(id)
  MATCH (of:Mention {ref: m.clubRef})-[:DENOTES]->(k:Club)
  USING INDEX SEEK of:Mention(ref)
  RETURN {club: k.id, told: a.publishedTo} AS told
  UNION
  MATCH (e)<-[:DENOTES]-(m:Mention)-[:IN]->(a:Article)
  WHERE row.whole
  MATCH (of:Mention {ref: m.clubRef})-[:DENOTES]->(k:Club)
  USING INDEX SEEK of:Mention(ref)
  RETURN {club: k.id, told: a.publishedTo} AS told
} AS all
WITH e, COLLECT { UNWIND all AS one RETURN one ORDER BY one.told DESC, one.club LIMIT 1 }[0] AS latest
CALL (e, latest) {
  MATCH (e)-[old:WORKS_FOR]->(k)
  WHERE latest IS NULL OR k.id <> latest.club
  DELETE old
}
MATCH (k:Club {id: latest.club})
USING INDEX SEEK k:Club(id)
MERGE (e)-[held:WORKS_FOR]->(k)
WITH held, {told: latest.told} AS wanted
//+ derive/set-changed
