// Who wants him?
// Each arrow carries the stage as the newest articles have it. Double-click a club to see what else it wants.
MATCH picture = (:Club)-[:INTERESTED_IN]->(:Player {id: $player})
RETURN picture
