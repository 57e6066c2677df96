// Stores the reports of articles: new ones are recorded, equal ones stay as they are, those no longer read are retracted.
UNWIND $articles AS of
MATCH (a:Article {id: of.article})
USING INDEX SEEK a:Article(id)
CALL (a, of) {
  UNWIND of.rows AS row
  MERGE (r:Report {id: row.id})
  ON CREATE SET
    r += row,
    r.reportedFrom = date(row.reportedFrom),
    r.reportedTo = date(row.reportedTo),
    r.recordedAt = datetime($now)
  ON MATCH SET r.retractedAt = null
  MERGE (r)-[:IN]->(a)
}
CALL (a, of) {
  // The label as a word: see write/mentions.
  MATCH (a)<-[:IN]-(r)
  WHERE 'Report' IN labels(r) AND r.retractedAt IS NULL AND NOT r.id IN [row IN of.rows | row.id]
  SET r.retractedAt = datetime($now)
}
