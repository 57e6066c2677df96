// Takes a judgement back; without a row when there is none. It keeps its node.
MATCH (j:Judgement {id: $id})
WITH j, j.withdrawnAt IS NULL AS stood
FOREACH (_ IN CASE WHEN stood THEN [1] ELSE [] END | SET j.withdrawnAt = datetime($now))
RETURN j.oneBearer AS one, j.otherBearer AS other, stood
