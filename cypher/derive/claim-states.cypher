// The state of claims as of their newest report (see « State of a claim » in docs/model.md): each value is that of the latest
// report that tells it, ties by id.
UNWIND $claims AS id
MATCH (c:Claim {id: id})
CALL (c) {
  MATCH (c)<-[:STATES]-(r:Report)-[:IN]->(a:Article)
  WITH r, a ORDER BY r.reportedTo DESC, r.id
  RETURN collect(r) AS reports, collect(a.id) AS articles
}
CALL (reports) {
  UNWIND reports AS r
  RETURN r AS earliest ORDER BY r.reportedFrom, r.reportedTo, r.id LIMIT 1
}
CALL (reports, articles) {
  // Of the latest articles each gives one rung; a withdrawal or denial goes before the rungs it tells.
  UNWIND [i IN range(0, size(reports) - 1) WHERE reports[i].reportedTo = reports[0].reportedTo] AS i
  WITH articles[i] AS article, collect($rank[reports[i].stage]) AS ranks
  RETURN max(CASE WHEN 0 IN ranks THEN 0 WHEN -1 IN ranks THEN -1 ELSE reduce(top = -9, rank IN ranks | CASE WHEN rank > top THEN rank ELSE top END) END) AS stageRank
}
CALL (reports, articles) {
  UNWIND range(0, size(reports) - 1) AS i
  WITH reports[i] AS r, articles[i] AS article
  UNWIND CASE
    WHEN size(r.sourceRefs) = 0 AND r.vagueSource IS NULL AND NOT EXISTS { (r)-[:REPORTED_BY]->() } THEN [article]
    ELSE COLLECT { MATCH (r)-[by:REPORTED_BY]->(s) WHERE by.role = 'ORIGIN' RETURN s.id }
  END AS origin
  RETURN count(DISTINCT origin) AS origins
}
WITH c, reports, earliest, stageRank, origins,
  reduce(top = -9, r IN reports | CASE WHEN $rank[r.stage] > top THEN $rank[r.stage] ELSE top END) AS furthestRank,
  reduce(top = -1, r IN reports | CASE WHEN $statusRank[r.status] > top THEN $statusRank[r.status] ELSE top END) AS statusRank,
  [m IN ['ASSERTED', 'HEDGED', 'DENIED'] | size([r IN reports WHERE r.modality = m])] AS moods
SET
  c.firstOn = earliest.reportedOn,
  c.firstFrom = earliest.reportedFrom,
  c.lastOn = reports[0].reportedOn,
  c.lastTo = reports[0].reportedTo,
  c.reports = size(reports),
  c.asserting = moods[0],
  c.hedging = moods[1],
  c.denying = moods[2],
  c.modality = CASE WHEN moods[0] > 0 THEN 'ASSERTED' WHEN moods[1] > 0 THEN 'HEDGED' ELSE 'DENIED' END,
  c.independentSources = origins,
  c.stage = head([s IN keys($rank) WHERE $rank[s] = stageRank]),
  c.stageRank = CASE WHEN stageRank > -9 THEN stageRank END,
  c.furthest = head([s IN keys($rank) WHERE $rank[s] = furthestRank]),
  c.status = head([s IN keys($statusRank) WHERE $statusRank[s] = statusRank]),
  c.offerKind = reports[0].offerKind,
  c.transferKind = reports[0].transferKind,
  c.attitude = reports[0].attitude,
  c.league = reports[0].league,
  c.amount = head([r IN reports WHERE r.amount IS NOT NULL | r.amount]),
  c.amountMax = head([r IN reports WHERE r.amountMax IS NOT NULL | r.amountMax]),
  c.currency = head([r IN reports WHERE r.currency IS NOT NULL | r.currency]),
  c.bound = head([r IN reports WHERE r.bound IS NOT NULL | r.bound]),
  c.salary = head([r IN reports WHERE r.salary IS NOT NULL | r.salary]),
  c.salaryMax = head([r IN reports WHERE r.salaryMax IS NOT NULL | r.salaryMax]),
  c.per = head([r IN reports WHERE r.per IS NOT NULL | r.per]),
  c.years = head([r IN reports WHERE r.years IS NOT NULL | r.years]),
  c.movedOn = head([r IN reports WHERE r.movedOn IS NOT NULL | r.movedOn]),
  c.scope = head([r IN reports WHERE r.scope IS NOT NULL | r.scope]),
  c.endsOn = reduce(best = null, r IN reports | CASE WHEN best IS NULL OR size(r.ends) > size(best) THEN r.ends ELSE best END)
