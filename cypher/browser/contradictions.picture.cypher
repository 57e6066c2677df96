// What contradicts what?
// The claims that contradict each other, with the clubs they are of.
MATCH picture = (:Player {id: $player})<-[:ABOUT]-(a:Claim)-[:CONTRADICTS]->(b:Claim)
OPTIONAL MATCH clubs = (:Club)<-[:BY]-(a)
RETURN picture, clubs
