// The ledger entries of articles as an export has them, and the graph's version.
UNWIND $entries AS entry
MERGE (l:LedgerEntry {id: entry.id})
SET l = entry
WITH count(l) AS entries
MERGE (g:Graph {id: 'graph'})
SET g.version = coalesce(g.version, 0) + 1
