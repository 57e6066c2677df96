// Lets what a retraction of its article took along stand again, and nothing that was retracted for itself.
UNWIND $articles AS id
MATCH (a:Article {id: id})<-[:IN]-(n:Mention|Report|Quote)
USING INDEX SEEK a:Article(id)
WHERE n.retractedAt = a.retractedAt
REMOVE n.retractedAt
