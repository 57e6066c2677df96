// In which words?
// Every report about him, oldest first, with the words that say it and whoever is credited with them.
MATCH (:Player {id: $player})<-[:ABOUT]-(r:Report)-[:STATES]->(c:Claim)
WITH r,
  COLLECT { MATCH (c)-[:BY|TO]->(club:Club) RETURN DISTINCT club.name ORDER BY club.name } AS clubs,
  COLLECT { MATCH (r)-[by:REPORTED_BY]->(s) RETURN s.name ORDER BY by.role, s.name } AS sources
RETURN r.reportedOn AS day, clubs, r.label AS what, r.modality AS modality,
  CASE WHEN size(sources) > 0 THEN sources ELSE [coalesce(r.vagueSource, 'the article itself')] END AS saidBy, r.text AS words
ORDER BY r.reportedFrom, r.reportedTo, clubs, r.start, r.id
