// The people of some surnames, new ones added. Writes in any case: who holds a surname's node alone decides who is who in it.
UNWIND $surnames AS row
MERGE (s:Surname {id: row.id})
SET s.bearers = coalesce(s.bearers, []) + [b IN row.bearers WHERE NOT b IN coalesce(s.bearers, [])]
RETURN s.id AS id, s.bearers AS bearers
