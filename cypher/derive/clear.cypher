// Takes back what was derived from the mentions, reports and quotes of articles.
UNWIND $articles AS article
MATCH (a:Article {id: article})
CALL (a) {
  MATCH (a)<-[:IN]-()-[e:DENOTES|STATES|ABOUT|SAID_BY|REPORTED_BY]->()
  DELETE e
}
CALL (a) {
  MATCH (a)-[e:PUBLISHED_BY]->()
  DELETE e
}
