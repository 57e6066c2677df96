// The standing reports of articles with their refs resolved: what decides which claim each of them states.
UNWIND $articles AS article
MATCH (a:Article {id: article})<-[:IN]-(r:Report)-[:ABOUT]->(p:Player)
WHERE r.retractedAt IS NULL
RETURN r { .id, .kind, .offerKind, .amount, .currency, .salary, .per, .ends, .transferKind, .when, .movedOn, .attitude, .league, .reportedOn,
  player: p.id,
  club: head([(:Mention {ref: r.clubRef})-[:DENOTES]->(c:Club) | c.id]),
  other: head([(:Mention {ref: r.otherRef})-[:DENOTES]->(c:Club) | c.id])
} AS statement
ORDER BY r.id
