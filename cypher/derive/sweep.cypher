// Removes those whom no mention denotes any more.
UNWIND $entities AS id
MATCH (e:Player|Person|Club|Source {id: id})
WHERE NOT EXISTS { (:Mention)-[:DENOTES]->(e) }
DETACH DELETE e
