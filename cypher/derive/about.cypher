// Whom the reports and quotes of articles are about, and who speaks.
UNWIND $articles AS article
MATCH (a:Article {id: article})
CALL (a) {
  MATCH (a)<-[:IN]-(r:Report) WHERE r.retractedAt IS NULL
  MATCH (:Mention {ref: r.playerRef})-[:DENOTES]->(p:Player)
  MERGE (r)-[:ABOUT]->(p)
}
CALL (a) {
  MATCH (a)<-[:IN]-(q:Quote) WHERE q.retractedAt IS NULL
  MATCH (:Mention {ref: q.speakerRef})-[:DENOTES]->(s:Player|Person|Journalist)
  MERGE (q)-[:SAID_BY]->(s)
}
CALL (a) {
  MATCH (a)<-[:IN]-(q:Quote) WHERE q.retractedAt IS NULL
  UNWIND q.aboutRefs AS ref
  MATCH (:Mention {ref: ref})-[:DENOTES]->(p:Player)
  MERGE (q)-[:ABOUT]->(p)
}
