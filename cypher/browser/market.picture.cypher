// Who wants whom?
// Clubs are green, players blue; each arrow carries the stage that a club has come to. Double-click anything to see more of it.
MATCH picture = (:Club)-[:INTERESTED_IN]->(:Player)
RETURN picture LIMIT 50
