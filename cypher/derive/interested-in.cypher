// The edge a person sees: which club wants which player, one a pair.
UNWIND $claims AS id
MATCH (c:Claim {id: id}) WHERE c:Interest
MATCH (k:Club)<-[:BY]-(c)-[:ABOUT]->(p:Player)
MERGE (k)-[e:INTERESTED_IN {claimId: c.id}]->(p)
SET
  e.clubId = k.id,
  e.playerId = p.id,
  e.since = c.firstFrom,
  e.last = c.lastTo,
  e.stage = c.stage,
  e.stageRank = c.stageRank,
  e.furthest = c.furthest,
  e.modality = c.modality,
  e.reports = c.reports,
  e.independentSources = c.independentSources
