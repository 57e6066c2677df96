// Stores the mentions of articles; those that are no longer read are kept, retracted.
UNWIND $articles AS of
MATCH (a:Article {id: of.article})
USING INDEX SEEK a:Article(id)
CALL (a, of) {
  UNWIND of.rows AS row
  MERGE (m:Mention {id: row.id})
  SET m += row, m.retractedAt = null
  MERGE (m)-[:IN]->(a)
}
CALL (a, of) {
  // The label as a word, so that the planner never begins with all mentions.
  MATCH (a)<-[:IN]-(m)
  WHERE 'Mention' IN labels(m) AND m.retractedAt IS NULL AND NOT m.id IN [row IN of.rows | row.id]
  SET m.retractedAt = datetime($now)
}
