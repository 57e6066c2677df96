// The standing reports of articles with their refs resolved: what decides which claim each of them states.
UNWIND $articles AS article
MATCH (a:Article {id: article})<-[:IN]-(r:Report)-[:ABOUT]->(p:Player)
USING INDEX SEEK a:Article(id)
WHERE r.retractedAt IS NULL
RETURN r { .id, .kind, .offerKind, .amount, .currency, .salary, .per, .ends, .transferKind, .when, .movedOn, .attitude, .league, .reportedOn,
  player: p.id,
  club: head(COLLECT { MATCH (m:Mention {ref: r.clubRef})-[:DENOTES]->(c:Club) USING INDEX SEEK m:Mention(ref) RETURN c.id }),
  other: head(COLLECT { MATCH (m:Mention {ref: r.otherRef})-[:DENOTES]->(c:Club) USING INDEX SEEK m:Mention(ref) RETURN c.id })
} AS statement
ORDER BY r.id
