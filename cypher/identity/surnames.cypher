// The people of some surnames, new ones added. To add nothing to a node takes its lock and changes nothing: who holds a surname
// alone decides who is who in it, until his transaction ends.
UNWIND $surnames AS row
MERGE (s:Surname {id: row.id})
SET s += {}
WITH s, [bearer IN row.bearers WHERE NOT bearer IN coalesce(s.bearers, [])] AS fresh
FOREACH (_ IN CASE WHEN size(fresh) > 0 THEN [1] ELSE [] END | SET s.bearers = coalesce(s.bearers, []) + fresh)
RETURN s.id AS id, s.bearers AS bearers
