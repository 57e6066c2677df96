// Notes on articles which clubs, and which people by full name, each of them names: the company in which everybody else is named.
UNWIND $articles AS row
MATCH (a:Article {id: row.id})
USING INDEX SEEK a:Article(id)
WHERE a.names IS NULL OR a.names <> row.names
SET a.names = row.names
