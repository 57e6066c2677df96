// Takes back what was derived from those mentions, reports and quotes of articles that stand no more.
UNWIND $articles AS article
MATCH (from:Article {id: article})<-[:IN]-(n:Mention|Report|Quote)
USING INDEX SEEK from:Article(id)
WHERE n.retractedAt IS NOT NULL
MATCH (n)-[e:DENOTES|STATES|ABOUT|SAID_BY|REPORTED_BY|RELAYS]-()
DELETE e
