// The standing judgements that speak of some bearers.
CALL () {
  UNWIND $bearers AS bearer
  MATCH (j:Judgement {oneBearer: bearer})
  RETURN j
  UNION
  UNWIND $bearers AS bearer
  MATCH (j:Judgement {otherBearer: bearer})
  RETURN j
}
WITH j
WHERE j.withdrawnAt IS NULL
RETURN j { .id, .verdict, .one, .other, .oneBearer, .otherBearer } AS judgement
ORDER BY j.id
