// What an article's standing mentions need to be told whom they denote.
MATCH (a:Article {id: $article})<-[:IN]-(m:Mention)
WHERE m.retractedAt IS NULL
RETURN m { .id, .ref, .kind, .name, .registerId } AS mention
ORDER BY m.id
