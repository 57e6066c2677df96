// Stores articles, or what has become known of them. Without a title its first words are an article's name.
UNWIND $articles AS row
MERGE (a:Article {id: row.id})
WITH a, row, coalesce(row.title, a.title) AS title, coalesce(row.url, a.url) AS url
SET a += row,
    a.title = title,
    a.url = url,
    a.name = coalesce(title, row.name),
    a.publishedFrom = date(row.publishedFrom),
    a.publishedTo = date(row.publishedTo)
