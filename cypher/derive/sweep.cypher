// Removes those whom no mention denotes any more. Takes their locks first: somebody else may be about to mention them.
UNWIND $entities AS id
MATCH (e:Player|Person|Club|Source {id: id})
WHERE NOT EXISTS { (:Mention)-[:DENOTES]->(e) }
SET e += {}
WITH e
WHERE NOT EXISTS { (:Mention)-[:DENOTES]->(e) }
DETACH DELETE e
