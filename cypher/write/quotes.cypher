// Stores the quotes of an article, as reports are stored.
MATCH (a:Article {id: $article})
CALL (a) {
  UNWIND $quotes AS row
  MERGE (q:Quote {id: row.id})
  ON CREATE SET
    q += row,
    q.reportedFrom = date(row.reportedFrom),
    q.reportedTo = date(row.reportedTo),
    q.recordedAt = datetime($now)
  ON MATCH SET q.retractedAt = null
  MERGE (q)-[:IN]->(a)
}
CALL (a) {
  MATCH (a)<-[:IN]-(q:Quote)
  WHERE q.retractedAt IS NULL AND NOT q.id IN [row IN $quotes | row.id]
  SET q.retractedAt = datetime($now)
}
