// Where are the words?
// The reports behind the claim of which most is told, each in its article. Click a report: its words are below the picture.
MATCH (:Club)-[i:INTERESTED_IN]->(:Player {id: $player})
WITH i.claimId AS id, i.reports AS reports ORDER BY reports DESC, id LIMIT 1
MATCH picture = (:Claim {id: id})<-[:STATES]-(:Report)-[:IN]->(:Article)
RETURN picture
