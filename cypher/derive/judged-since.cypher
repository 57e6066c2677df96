// How often judgements have changed by now. Holds the graph's version: from here to the end of the transaction nobody judges.
MERGE (g:Graph {id: 'graph'})
SET g += {}
RETURN coalesce(g.judged, 0) AS judged
