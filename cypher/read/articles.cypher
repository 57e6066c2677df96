// Every article, in the order in which all of them are gone through.
MATCH (a:Article)
WHERE a.id IS NOT NULL
RETURN a.id AS article
ORDER BY a.id
