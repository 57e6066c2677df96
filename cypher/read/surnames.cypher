// Surnames under which more than one name is known, or a lone word.
MATCH (s:Surname)
WHERE size(s.bearers) > 1 OR any(bearer IN s.bearers WHERE bearer ENDS WITH '-')
RETURN s.id AS id, s.bearers AS bearers
ORDER BY id
