// Who reports it?
// His suitors of whom most is told: each claim between its club and the sources that report it.
MATCH (club:Club)-[i:INTERESTED_IN]->(player:Player {id: $player})
MATCH (claim:Claim {id: i.claimId})
WITH player, club, claim ORDER BY claim.reports DESC, claim.id LIMIT 4
MATCH picture = (club)<-[:BY]-(claim)
MATCH sources = (claim)-[:REPORTED_BY]->(:Source)
RETURN picture, sources
