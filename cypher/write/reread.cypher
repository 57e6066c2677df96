// Notes how far a re-reading has come; nulls at its end.
MERGE (g:Graph {id: 'graph'})
SET g.rereadBy = $by, g.rereadTo = $to
