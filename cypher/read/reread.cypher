// How far a re-reading that was stopped has come, and how many articles there are.
OPTIONAL MATCH (g:Graph {id: 'graph'})
RETURN g.rereadBy AS by, g.rereadTo AS to, COUNT { (:Article) } AS articles
