// What contradicts what?
// Claims of one thing with different values.
MATCH picture = (:Player {id: $player})<-[:ABOUT]-(:Claim)-[:CONTRADICTS]->(:Claim)
RETURN picture
