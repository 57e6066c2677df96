// Stores judgements as an export has them; says which of them the graph did not have so.
UNWIND $judgements AS judgement
MERGE (j:Judgement {id: judgement.id})
WITH j, judgement, properties(j) AS held
SET j = judgement
WITH j, held WHERE held <> properties(j)
RETURN collect(j.id) AS changed
