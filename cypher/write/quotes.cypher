// Stores the quotes of articles, as reports are stored.
UNWIND $articles AS of
MATCH (a:Article {id: of.article})
CALL (a, of) {
  UNWIND of.rows AS row
  MERGE (q:Quote {id: row.id})
  ON CREATE SET
    q += row,
    q.reportedFrom = date(row.reportedFrom),
    q.reportedTo = date(row.reportedTo),
    q.recordedAt = datetime($now)
  ON MATCH SET q.retractedAt = null
  MERGE (q)-[:IN]->(a)
}
CALL (a, of) {
  MATCH (a)<-[:IN]-(q:Quote)
  WHERE q.retractedAt IS NULL AND NOT q.id IN [row IN of.rows | row.id]
  SET q.retractedAt = datetime($now)
}
