// What is asked and bid?
// Every sum between the club that names it and the player.
MATCH picture = (:Club)<-[:BY]-(offer:Offer)-[:ABOUT]->(:Player {id: $player})
WHERE offer.amount IS NOT NULL
RETURN picture
