// Whom the standing mentions of articles denote. Takes the articles' locks first: nobody else derives them meanwhile.
UNWIND $articles AS id
MATCH (a:Article {id: id})
USING INDEX SEEK a:Article(id)
SET a += {}
WITH a
MATCH (a)<-[:IN]-(m:Mention)-[:DENOTES]->(e)
WHERE m.retractedAt IS NULL
RETURN m.id AS id, e.id AS entity
ORDER BY id
