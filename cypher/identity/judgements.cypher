// The standing judgements that speak of some bearers.
CALL () {
  UNWIND $bearers AS bearer
  MATCH (j:Judgement {oneBearer: bearer})
  USING INDEX SEEK j:Judgement(oneBearer)
  RETURN j
  UNION
  UNWIND $bearers AS bearer
  MATCH (j:Judgement {otherBearer: bearer})
  USING INDEX SEEK j:Judgement(otherBearer)
  RETURN j
}
WITH j
WHERE j.withdrawnAt IS NULL
RETURN j { .id, .verdict, .one, .other, .oneBearer, .otherBearer } AS judgement
ORDER BY j.id
