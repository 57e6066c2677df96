// What was last written of an article: null when nothing was.
OPTIONAL MATCH (l:LedgerEntry {id: $article})
RETURN l.hash AS hash
