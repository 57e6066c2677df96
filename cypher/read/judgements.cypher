// Every judgement, also those that were taken back.
MATCH (j:Judgement)
WHERE j.id IS NOT NULL
RETURN properties(j) AS judgement
ORDER BY j.id
