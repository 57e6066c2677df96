// The articles that a person may mean: by id, address, title or first words.
MATCH (a:Article)
WHERE $called IN [a.id, a.url, a.title, a.name]
RETURN a.id AS id, a.name AS name, a.retractedAt IS NOT NULL AS retracted
ORDER BY id
