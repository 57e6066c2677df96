// Before judgements change: writers that have not ended wait here, see that they have decided by older ones, and begin again.
MERGE (g:Graph {id: 'graph'})
SET g.judged = coalesce(g.judged, 0) + 1
