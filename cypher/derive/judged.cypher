// How often judgements have changed, before anybody is told apart.
OPTIONAL MATCH (g:Graph {id: 'graph'})
USING INDEX SEEK g:Graph(id)
RETURN coalesce(g.judged, 0) AS judged
