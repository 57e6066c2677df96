// Retracts what stands in retracted articles, at the very moment of their retraction, by which it is known again.
UNWIND $articles AS id
MATCH (a:Article {id: id})<-[:IN]-(n:Mention|Report|Quote)
USING INDEX SEEK a:Article(id)
WHERE a.retractedAt IS NOT NULL AND n.retractedAt IS NULL
SET n.retractedAt = a.retractedAt
