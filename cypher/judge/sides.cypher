// What a person may call somebody by when he judges: the ref of a mention; an id; the id of one who is kept apart from his name,
// which changes with his mentions, so that the first of them stands for him.
UNWIND $given AS given
CALL (given) {
  MATCH (m:Mention {ref: given})
  RETURN m.ref AS side, m.bearer AS bearer
  UNION
  MATCH (m:Mention {bearer: given})
  WHERE m.retractedAt IS NULL AND NOT given ENDS WITH '-'
  RETURN given AS side, given AS bearer LIMIT 1
  UNION
  MATCH (:Player|Person|Club|Source {id: given})<-[:DENOTES]-(m:Mention)
  WHERE NOT EXISTS { (:Mention {bearer: given}) }
  RETURN m.ref AS side, m.bearer AS bearer ORDER BY side LIMIT 1
}
RETURN given, side, bearer
