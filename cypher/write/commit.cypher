// The last statement of an article's transaction: its ledger entry, and the graph's version.
MERGE (l:LedgerEntry {id: $article})
SET l.hash = $hash, l.name = $name, l.extractor = $extractor, l.recordedAt = datetime($now)
MERGE (g:Graph {id: 'graph'})
SET g.version = coalesce(g.version, 0) + 1
RETURN g.version AS version
