// Judgements, the newest first; those that were taken back where asked for.
MATCH (j:Judgement)
WHERE $all OR j.withdrawnAt IS NULL
RETURN j { .id, .verdict, .one, .other, .by, .why, at: toString(j.at), withdrawnAt: toString(j.withdrawnAt) } AS judgement
ORDER BY j.at DESC, j.id
