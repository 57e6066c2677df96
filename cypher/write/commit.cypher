// The last statement of a writing transaction: the ledger entries of its articles, and the graph's version.
UNWIND $entries AS entry
MERGE (l:LedgerEntry {id: entry.article})
SET l.hash = entry.hash, l.name = entry.name, l.extractor = $extractor, l.recordedAt = datetime($now)
WITH count(l) AS entries
MERGE (g:Graph {id: 'graph'})
SET g.version = coalesce(g.version, 0) + 1
RETURN g.version AS version
