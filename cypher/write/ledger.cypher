// What was last written of an article, and what is known of it beside its text; nulls when nothing was.
OPTIONAL MATCH (l:LedgerEntry {id: $article})
OPTIONAL MATCH (a:Article {id: $article})
RETURN l.hash AS hash, a.title AS title, a.url AS url
