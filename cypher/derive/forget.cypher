// Forgets claims that no report states any more, and with them the edges they carried.
UNWIND $claims AS id
MATCH (c:Claim {id: id})
USING INDEX SEEK c:Claim(id)
WHERE NOT EXISTS { (:Report)-[:STATES]->(c) }
CALL (id) {
  MATCH (:Club)-[e:INTERESTED_IN {claimId: id}]->(:Player)
  USING INDEX SEEK e:INTERESTED_IN(claimId)
  DELETE e
}
CALL (id) {
  MATCH (:Player)-[e:CONTRACT_ENDS {claimId: id}]->(:Club)
  USING INDEX SEEK e:CONTRACT_ENDS(claimId)
  DELETE e
}
DETACH DELETE c
