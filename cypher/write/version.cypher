// Raises the graph's version: the last statement of a transaction that has changed what clients may hold.
MERGE (g:Graph {id: 'graph'})
SET g.version = coalesce(g.version, 0) + 1
