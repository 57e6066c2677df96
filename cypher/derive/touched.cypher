// What an article has touched so far: entities its mentions denote, claims its reports state, topics of contract ends.
MATCH (a:Article {id: $article})
RETURN
  COLLECT { MATCH (a)<-[:IN]-(:Mention)-[:DENOTES]->(e) RETURN DISTINCT e.id } AS entities,
  COLLECT { MATCH (a)<-[:IN]-(:Report)-[:STATES]->(c) RETURN DISTINCT c.id } AS claims,
  COLLECT { MATCH (a)<-[:IN]-(:Report)-[:STATES]->(c:ContractEnd) RETURN DISTINCT c.topic } AS topics
