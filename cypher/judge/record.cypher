// Records a judgement; one that was taken back stands again.
MERGE (j:Judgement {id: $judgement.id})
SET j += $judgement, j.at = datetime($now), j.withdrawnAt = null
