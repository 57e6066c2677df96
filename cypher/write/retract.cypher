// Says that an article is retracted, and why.
MATCH (a:Article {id: $article})
USING INDEX SEEK a:Article(id)
SET a.retractedAt = datetime($now), a.retractedWhy = $why
