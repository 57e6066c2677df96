// Stores an article, or what has become known of it (title, URL).
MERGE (a:Article {id: $article.id})
SET a += $article,
    a.publishedFrom = date($article.publishedFrom),
    a.publishedTo = date($article.publishedTo)
