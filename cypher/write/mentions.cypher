// Stores the mentions of an article; those that are no longer read are kept, retracted.
MATCH (a:Article {id: $article})
CALL (a) {
  UNWIND $mentions AS row
  MERGE (m:Mention {id: row.id})
  SET m += row, m.retractedAt = null
  MERGE (m)-[:IN]->(a)
}
CALL (a) {
  MATCH (a)<-[:IN]-(m:Mention)
  WHERE m.retractedAt IS NULL AND NOT m.id IN [row IN $mentions | row.id]
  SET m.retractedAt = datetime($now)
}
