// Takes the retraction of an article back.
MATCH (a:Article {id: $article})
REMOVE a.retractedAt, a.retractedWhy
