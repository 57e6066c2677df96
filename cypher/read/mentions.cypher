// What the standing mentions of articles tell of those they denote.
UNWIND $articles AS article
MATCH (:Article {id: article})<-[:IN]-(m:Mention)
WHERE m.retractedAt IS NULL
RETURN m { .id, .ref, .kind, .name, .registerId } AS mention
ORDER BY m.id
