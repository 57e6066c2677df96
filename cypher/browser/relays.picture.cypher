// Who repeats whom?
// Reports that pass on what another had said, down to the sources that said it.
MATCH picture = (:Player {id: $player})<-[:ABOUT]-(:Report)-[:RELAYS]->(origin:Report)
MATCH source = (origin)-[:REPORTED_BY]->(:Source)
RETURN picture, source
