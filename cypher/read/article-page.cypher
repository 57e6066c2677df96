// The next articles after one, in the order of their ids.
MATCH (a:Article)
WHERE a.id > $after
RETURN a.id AS article
ORDER BY a.id
LIMIT $limit
