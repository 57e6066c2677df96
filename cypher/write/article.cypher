// Stores an article, or what has become known of it. Without a title its first words are its name.
MERGE (a:Article {id: $article.id})
WITH a, coalesce($article.title, a.title) AS title, coalesce($article.url, a.url) AS url
SET a += $article,
    a.title = title,
    a.url = url,
    a.name = coalesce(title, $article.name),
    a.publishedFrom = date($article.publishedFrom),
    a.publishedTo = date($article.publishedTo)
