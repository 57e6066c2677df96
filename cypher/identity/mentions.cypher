// What the mentions of articles are called: those that stand, and those that did when it was last derived whom they denote.
UNWIND $articles AS article
MATCH (from:Article {id: article})<-[:IN]-(m:Mention)
USING INDEX SEEK from:Article(id)
OPTIONAL MATCH (m)-[:DENOTES]->(e)
WITH article, m, e
WHERE m.retractedAt IS NULL OR e IS NOT NULL
RETURN m { .id, .ref, .kind, .name, .registerId, .bearer, article: article, stands: m.retractedAt IS NULL, entity: e.id } AS mention
ORDER BY m.id
