// What articles have touched so far: entities their mentions denote, claims their reports state, and the topics of those.
RETURN
  COLLECT {
    UNWIND $articles AS id
    MATCH (article:Article {id: id})<-[:IN]-(:Mention)-[:DENOTES]->(e)
    USING INDEX SEEK article:Article(id)
    RETURN DISTINCT e.id
  } AS entities,
  COLLECT {
    UNWIND $articles AS id
    MATCH (article:Article {id: id})<-[:IN]-(:Report)-[:STATES]->(c:Claim)
    USING INDEX SEEK article:Article(id)
    RETURN DISTINCT c.id
  } AS claims,
  COLLECT {
    UNWIND $articles AS id
    MATCH (article:Article {id: id})<-[:IN]-(:Report)-[:STATES]->(c:Claim)
    USING INDEX SEEK article:Article(id)
    RETURN DISTINCT c.topic
  } AS topics
