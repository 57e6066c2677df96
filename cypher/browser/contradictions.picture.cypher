// What contradicts what?
// The claims with their clubs, and the two reports of a claim that one asserts and the other denies.
MATCH (:Player {id: $player})<-[:ABOUT]-(claim:Claim)
WHERE claim.contested OR EXISTS { (claim)-[:CONTRADICTS]-(:Claim) }
MATCH club = (claim)-[:BY|TO]->(:Club)
OPTIONAL MATCH against = (claim)-[:CONTRADICTS]->(:Claim)
OPTIONAL MATCH sides = (claim)<-[:STATES]-(r:Report) WHERE r.id IN [claim.one, claim.other]
RETURN club, against, sides
