// Where players play, one edge a stay.
UNWIND $players AS id
MATCH (p:Player {id: id})
USING INDEX SEEK p:Player(id)
WITH p, COLLECT {
  MATCH (this:Claim {playerId: p.id})
  USING INDEX SEEK this:Claim(playerId)
  WHERE this:Transfer OR this:ContractEnd
  WITH this, this AS state
  //+ read/stay-told
} AS claims
//+ read/stays
CALL (p, stays) {
  MATCH (p)-[old:PLAYS_FOR]->(k)
  WHERE NOT [k.id, coalesce(old.since, ''), coalesce(old.until, '')] IN [stay IN stays | [stay.club, coalesce(stay.since, ''), coalesce(stay.until, '')]]
  DELETE old
}
UNWIND stays AS stay
MATCH (k:Club {id: stay.club})
USING INDEX SEEK k:Club(id)
CALL (p, k, stay) {
  WITH p, k, stay
  WHERE NOT EXISTS {
    MATCH (p)-[held:PLAYS_FOR]->(k)
    WHERE coalesce(held.since, '') = coalesce(stay.since, '') AND coalesce(held.until, '') = coalesce(stay.until, '')
  }
  CREATE (p)-[:PLAYS_FOR {since: stay.since, until: stay.until}]->(k)
}
