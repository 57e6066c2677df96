// Takes the retraction of an article back.
MATCH (a:Article {id: $article})
USING INDEX SEEK a:Article(id)
REMOVE a.retractedAt, a.retractedWhy
