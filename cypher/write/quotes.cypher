// Stores the quotes of articles. A quote is known by its place: what is read of it may change.
UNWIND $articles AS of
MATCH (a:Article {id: of.article})
USING INDEX SEEK a:Article(id)
CALL (a, of) {
  UNWIND of.rows AS row
  MERGE (q:Quote {id: row.id})
  ON CREATE SET q.recordedAt = datetime($now)
  SET
    q += row,
    q.reportedFrom = date(row.reportedFrom),
    q.reportedTo = date(row.reportedTo),
    q.retractedAt = null
  MERGE (q)-[:IN]->(a)
}
CALL (a, of) {
  // The label as a word: see write/mentions.
  MATCH (a)<-[:IN]-(q)
  WHERE 'Quote' IN labels(q) AND q.retractedAt IS NULL AND NOT q.id IN [row IN of.rows | row.id]
  SET q.retractedAt = datetime($now)
}
