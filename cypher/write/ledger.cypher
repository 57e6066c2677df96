// What was last written of articles, and what is known of each beside its text; nulls when nothing was. Takes the locks of their
// entries, new ones made here and now: another process that comes with the same article waits, and then finds it done.
UNWIND $articles AS id
MERGE (l:LedgerEntry {id: id})
SET l += {}
WITH id, l
OPTIONAL MATCH (a:Article {id: id})
USING INDEX SEEK a:Article(id)
RETURN id, l.hash AS hash, a.title AS title, a.url AS url, a.retractedAt IS NOT NULL AS retracted
