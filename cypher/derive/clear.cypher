// Takes back what was derived from an article's mentions, reports and quotes.
MATCH (a:Article {id: $article})
CALL (a) {
  MATCH (a)<-[:IN]-()-[e:DENOTES|STATES|ABOUT|SAID_BY|REPORTED_BY]->()
  DELETE e
}
CALL (a) {
  MATCH (a)-[e:PUBLISHED_BY]->()
  DELETE e
}
