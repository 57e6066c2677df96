// Stores the reports of an article: new ones are recorded, equal ones stay as they are, those no longer read are retracted.
MATCH (a:Article {id: $article})
CALL (a) {
  UNWIND $reports AS row
  MERGE (r:Report {id: row.id})
  ON CREATE SET
    r += row,
    r.reportedFrom = date(row.reportedFrom),
    r.reportedTo = date(row.reportedTo),
    r.recordedAt = datetime($now)
  ON MATCH SET r.retractedAt = null
  MERGE (r)-[:IN]->(a)
}
CALL (a) {
  MATCH (a)<-[:IN]-(r:Report)
  WHERE r.retractedAt IS NULL AND NOT r.id IN [row IN $reports | row.id]
  SET r.retractedAt = datetime($now)
}
