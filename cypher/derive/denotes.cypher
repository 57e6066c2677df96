// Who is who: each mention denotes one entity.
UNWIND $mentions AS row
MATCH (m:Mention {id: row.id})
MATCH (e:Player|Person|Club|Source {id: row.entity})
MERGE (m)-[:DENOTES]->(e)
