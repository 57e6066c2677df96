// The edge a person sees: which club wants which player, one a pair.
UNWIND $claims AS id
MATCH (c:Claim {id: id})
USING INDEX SEEK c:Claim(id)
WHERE c:Interest
MATCH (k:Club)<-[:BY]-(c)-[:ABOUT]->(p:Player)
MERGE (k)-[held:INTERESTED_IN {claimId: c.id}]->(p)
WITH held, {
  clubId: k.id,
  playerId: p.id,
  since: c.firstFrom,
  last: c.lastTo,
  stage: c.stage,
  stageRank: c.stageRank,
  furthest: c.furthest,
  modality: c.modality,
  reports: c.reports,
  independentSources: c.independentSources
} AS wanted
//+ derive/set-changed
