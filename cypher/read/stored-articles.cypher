// Articles as they were given, after one of them, in the order of their ids.
MATCH (a:Article)
WHERE a.id > $after
WITH a ORDER BY a.id LIMIT $limit
OPTIONAL MATCH (publisher:Mention {ref: a.publisherRef})
RETURN a { .id, .name, .title, .url, .text, .publishedOn, publisher: publisher.name } AS article
ORDER BY a.id
