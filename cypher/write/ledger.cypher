// What was last written of articles, and what is known of each beside its text; nulls when nothing was.
UNWIND $articles AS id
OPTIONAL MATCH (l:LedgerEntry {id: id})
OPTIONAL MATCH (a:Article {id: id})
RETURN id, l.hash AS hash, a.title AS title, a.url AS url, a.retractedAt IS NOT NULL AS retracted
