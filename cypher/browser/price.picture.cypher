// What is asked and bid?
// Every sum beside the club that asks or bids it.
MATCH (:Player {id: $player})<-[:ABOUT]-(offer:Offer)
WHERE offer.amount IS NOT NULL
MATCH picture = (:Club)<-[:BY]-(offer)
RETURN picture
