// Who wants him?
// One row a club: how far it has come as the newest articles have it, how far it ever came, and how many independent sources say so.
MATCH (club:Club)-[i:INTERESTED_IN]->(:Player {id: $player})
MATCH (c:Claim {id: i.claimId})
RETURN club.name AS club, i.stage AS stage, i.furthest AS furthest, c.firstOn AS since, c.lastOn AS last,
  i.independentSources AS sources, i.reports AS reports
ORDER BY i.stageRank DESC, sources DESC, reports DESC, club
