// The state of a claim by a day, $asOf, or by all its reports when that is null (see « State of a claim » in docs/model.md); no
// row when nobody had reported it by then. `this` is the claim, `state` what comes out; the derivation keeps it on the claim.
// No aggregating function, because this also stands inside COLLECT { … }, where Neo4j would group everything around it. Lists
// instead of subqueries, because each of those costs the planner as much as a statement.
CALL (this) {
  WITH COLLECT {
    MATCH (this)<-[:STATES]-(r:Report)-[:IN]->(a:Article)
    WHERE $asOf IS NULL OR r.reportedFrom <= date($asOf)
    RETURN r {
      .id, .reportedOn, .reportedFrom, .reportedTo, .modality, .stage, .status, .offerKind, .transferKind, .attitude, .league, .scope,
      .amount, .amountMax, .currency, .bound, .salary, .salaryMax, .per, .years, .ends, .movedOn,
      article: a.id,
      relays: EXISTS { (r)-[:RELAYS]->(held:Report) WHERE $asOf IS NULL OR held.reportedFrom <= date($asOf) },
      origins:
        //+ read/origins
      ,
      rung: {DENIED: -1, WITHDRAWN: 0, MONITORING: 1, INTERESTED: 2, CONTACT: 3, NEGOTIATION: 4, OFFER: 5, AGREEMENT: 6}[r.stage],
      step: {PLANNED: 0, MADE: 1, REFUSED: 2, ACCEPTED: 3, WITHDRAWN: 4}[r.status]
    }
    ORDER BY r.reportedFrom, r.reportedTo, r.id
  } AS told
  WHERE size(told) > 0
  WITH told, COLLECT { UNWIND told AS r RETURN r ORDER BY r.reportedTo DESC, r.id } AS newest, [r IN told WHERE NOT r.relays] AS own
  WITH *,
    [r IN newest WHERE r.reportedTo = newest[0].reportedTo] AS latest,
    CASE WHEN size(own) > 0 THEN own ELSE told END AS vouched,
    [r IN own WHERE r.modality = 'ASSERTED'] AS asserted,
    [r IN own WHERE r.modality = 'DENIED'] AS denied
  WITH *,
    // The earliest that is asserted by one origin and denied by another.
    head([a IN asserted WHERE any(d IN denied WHERE any(x IN a.origins WHERE any(y IN d.origins WHERE x <> y)))]) AS one,
    // Of the latest articles each gives one rung; a withdrawal or denial goes before the rungs it tells.
    [r IN latest WHERE r.stage IS NOT NULL | CASE
      WHEN any(o IN latest WHERE o.article = r.article AND o.rung = 0) THEN 0
      WHEN any(o IN latest WHERE o.article = r.article AND o.rung = -1) THEN -1
      ELSE r.rung
    END] AS rungs
  WITH *,
    reduce(top = head(rungs), rung IN rungs | CASE WHEN rung > top THEN rung ELSE top END) AS stageRank,
    reduce(top = head(told), r IN told | CASE WHEN r.rung > top.rung THEN r ELSE top END).stage AS furthest,
    reduce(top = head(latest), r IN latest | CASE WHEN r.step > top.step THEN r ELSE top END).status AS status,
    reduce(all = [], r IN own | all + [origin IN r.origins WHERE NOT origin IN all]) AS origins,
    head([r IN newest WHERE r.amount IS NOT NULL]) AS priced
  RETURN {
    firstOn: told[0].reportedOn,
    firstFrom: told[0].reportedFrom,
    lastOn: newest[0].reportedOn,
    lastTo: newest[0].reportedTo,
    lastFrom: told[-1].reportedFrom,
    reports: size(told),
    asserting: size([r IN told WHERE r.modality = 'ASSERTED']),
    hedging: size([r IN told WHERE r.modality = 'HEDGED']),
    denying: size([r IN told WHERE r.modality = 'DENIED']),
    modality: head([m IN ['ASSERTED', 'HEDGED', 'DENIED'] WHERE any(r IN vouched WHERE r.modality = m)]),
    origins: origins,
    independentSources: size(origins),
    contested: one IS NOT NULL,
    one: one.id,
    other: head([d IN denied WHERE any(x IN one.origins WHERE any(y IN d.origins WHERE x <> y)) | d.id]),
    stage: head([r IN latest WHERE r.rung = stageRank | r.stage]),
    stageRank: stageRank,
    furthest: furthest,
    status: status,
    offerKind: newest[0].offerKind,
    transferKind: newest[0].transferKind,
    attitude: newest[0].attitude,
    league: newest[0].league,
    scope: head([r IN newest WHERE r.scope IS NOT NULL | r.scope]),
    amount: priced.amount,
    // All prices of an offer are one amount, so the upper end of a range stays with it; a fee is one price or another.
    amountMax: CASE WHEN this:Transfer THEN priced.amountMax ELSE head([r IN newest WHERE r.amountMax IS NOT NULL | r.amountMax]) END,
    currency: coalesce(priced.currency, head([r IN newest WHERE r.currency IS NOT NULL | r.currency])),
    bound: priced.bound,
    salary: head([r IN newest WHERE r.salary IS NOT NULL | r.salary]),
    salaryMax: head([r IN newest WHERE r.salaryMax IS NOT NULL | r.salaryMax]),
    per: head([r IN newest WHERE r.per IS NOT NULL | r.per]),
    years: head([r IN newest WHERE r.years IS NOT NULL | r.years]),
    movedOn: head([r IN newest WHERE r.movedOn IS NOT NULL | r.movedOn]),
    endsOn: reduce(best = newest[0].ends, r IN newest | CASE WHEN size(r.ends) > size(best) THEN r.ends ELSE best END)
  } AS state
}
