// Stores articles as an export has them: what is new comes with its times, what is held keeps them and stands or is retracted
// as the export says, what the export does not know of is retracted. Nothing is deleted.
UNWIND $articles AS row
MERGE (a:Article {id: row.article.id})
SET a = row.article
WITH a, row
CALL (a, row) {
  UNWIND row.mentions AS mention
  MERGE (m:Mention {id: mention.id})
  SET m = mention
  MERGE (m)-[:IN]->(a)
}
CALL (a, row) {
  UNWIND row.reports AS report
  MERGE (r:Report {id: report.id})
  ON CREATE SET r = report
  ON MATCH SET r.retractedAt = CASE WHEN report.retractedAt IS NOT NULL THEN coalesce(r.retractedAt, report.retractedAt) END
  MERGE (r)-[:IN]->(a)
}
CALL (a, row) {
  UNWIND row.quotes AS quote
  MERGE (q:Quote {id: quote.id})
  ON CREATE SET q = quote
  ON MATCH SET q.retractedAt = CASE WHEN quote.retractedAt IS NOT NULL THEN coalesce(q.retractedAt, quote.retractedAt) END
  MERGE (q)-[:IN]->(a)
}
CALL (a, row) {
  WITH a, [part IN row.mentions + row.reports + row.quotes | part.id] AS ids
  MATCH (a)<-[:IN]-(n:Mention|Report|Quote)
  WHERE n.retractedAt IS NULL AND NOT n.id IN ids
  SET n.retractedAt = datetime($now)
}
