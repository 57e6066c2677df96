// Names to hold side by side: of each surname under which more than one is known, or a lone word; then full names under which
// articles tell of more than one nationality.
CALL () {
  MATCH (s:Surname)
  WHERE size(s.bearers) > 1 OR any(bearer IN s.bearers WHERE bearer ENDS WITH '-')
  RETURN s.id AS id, s.bearers AS bearers
  UNION
  MATCH (m:Mention)
  WHERE m.nationality IS NOT NULL AND m.retractedAt IS NULL AND m.kind IN ['PLAYER', 'PERSON']
  WITH m.bearer AS id, count(DISTINCT m.nationality) AS nationalities
  WHERE nationalities > 1
  RETURN id, [id] AS bearers
}
RETURN bearers
ORDER BY size(bearers) DESC, id
