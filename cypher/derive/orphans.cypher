// Derived things that nothing stands behind any more, whichever article once did.
CALL () {
  MATCH (c:Claim)
  WHERE NOT EXISTS { (:Report)-[:STATES]->(c) }
  RETURN collect(c.id) AS claims
}
CALL () {
  MATCH (e:Player|Person|Club|Source)
  WHERE NOT EXISTS { (:Mention)-[:DENOTES]->(e) }
  RETURN collect(e.id) AS entities
}
RETURN claims, entities
