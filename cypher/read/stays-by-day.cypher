// Where players play by a day.
UNWIND $players AS id
MATCH (p:Player {id: id})
WITH p, COLLECT {
  MATCH (this:Claim {playerId: p.id})
  WHERE this:Transfer OR this:ContractEnd
  //+ read/claim-state
  //+ read/stay-told
} AS claims
//+ read/stays
RETURN p.id AS player, stays
ORDER BY player
