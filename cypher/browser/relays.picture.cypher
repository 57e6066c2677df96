// Who repeats whom?
// Sources that stand behind several reports of one matter.
MATCH (:Player {id: $player})<-[:ABOUT]-(r:Report)-[:STATES]->(claim:Claim)
MATCH (r)-[by:REPORTED_BY]->(origin:Source)
WHERE by.role = 'ORIGIN'
WITH claim, origin, collect(r) AS reports
WHERE size(reports) > 1
UNWIND reports AS r
MATCH picture = (claim)<-[:STATES]-(r)-[:REPORTED_BY]->(origin)
RETURN picture
