// Says that an article is retracted, and why.
MATCH (a:Article {id: $article})
SET a.retractedAt = datetime($now), a.retractedWhy = $why
