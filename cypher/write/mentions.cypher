// Stores the mentions of articles; those that are no longer read are kept, retracted.
UNWIND $articles AS of
MATCH (a:Article {id: of.article})
CALL (a, of) {
  UNWIND of.rows AS row
  MERGE (m:Mention {id: row.id})
  SET m += row, m.retractedAt = null
  MERGE (m)-[:IN]->(a)
}
CALL (a, of) {
  MATCH (a)<-[:IN]-(m:Mention)
  WHERE m.retractedAt IS NULL AND NOT m.id IN [row IN of.rows | row.id]
  SET m.retractedAt = datetime($now)
}
