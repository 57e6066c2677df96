// Who says first-hand what report `r` of article `a` says: the sources credited as origin, its publisher when it speaks for
// itself, the article alone when nobody knows its publisher; nobody when the source is unnamed.
CASE
  WHEN size(r.sourceRefs) = 0 AND r.vagueSource IS NULL AND NOT EXISTS { (r)-[:REPORTED_BY]->() } THEN [a.id]
  ELSE COLLECT { MATCH (r)-[by:REPORTED_BY]->() WHERE by.role = 'ORIGIN' RETURN by.sourceId ORDER BY by.sourceId }
END
