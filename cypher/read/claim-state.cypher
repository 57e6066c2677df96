// The state of a claim by a day, $asOf, or by all its reports when that is null (see « State of a claim » in docs/model.md); no
// row when nobody had reported it by then. `this` is the claim, `state` what comes out; the derivation keeps it on the claim.
// No aggregating function, because this also stands inside COLLECT { … }, where Neo4j would group everything around it.
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
    ORDER BY r.reportedTo DESC, r.id
  } AS told
  WHERE size(told) > 0
  WITH told, [r IN told WHERE r.reportedTo = told[0].reportedTo] AS latest, [r IN told WHERE NOT r.relays] AS own
  WITH told, latest, own, CASE WHEN size(own) > 0 THEN own ELSE told END AS vouched,
    COLLECT { UNWIND told AS r RETURN r ORDER BY r.reportedFrom, r.reportedTo, r.id LIMIT 1 }[0] AS earliest,
    COLLECT { UNWIND told AS r WITH r WHERE r.stage IS NOT NULL RETURN r.stage ORDER BY r.rung DESC LIMIT 1 }[0] AS furthest,
    COLLECT { UNWIND latest AS r WITH r WHERE r.status IS NOT NULL RETURN r.status ORDER BY r.step DESC LIMIT 1 }[0] AS status,
    // Of the latest articles each gives one rung; a withdrawal or denial goes before the rungs it tells.
    COLLECT {
      UNWIND latest AS r
      WITH r, [o IN latest WHERE o.article = r.article | o.stage] AS stages WHERE r.stage IS NOT NULL
      WITH CASE WHEN 'WITHDRAWN' IN stages THEN ['WITHDRAWN', 0] WHEN 'DENIED' IN stages THEN ['DENIED', -1] ELSE [r.stage, r.rung] END AS given
      RETURN given ORDER BY given[1] DESC LIMIT 1
    }[0] AS stage,
    // Asserted by one origin and denied by another: the earliest such pair.
    COLLECT {
      UNWIND [r IN own WHERE r.modality = 'ASSERTED'] AS one
      UNWIND [r IN own WHERE r.modality = 'DENIED'] AS other
      WITH one, other WHERE any(x IN one.origins WHERE any(y IN other.origins WHERE x <> y))
      RETURN [one.id, other.id]
      ORDER BY one.reportedFrom, one.reportedTo, one.id, other.reportedFrom, other.reportedTo, other.id LIMIT 1
    }[0] AS opposed,
    COLLECT { UNWIND own AS r UNWIND r.origins AS origin WITH DISTINCT origin RETURN origin ORDER BY origin } AS origins
  WITH *,
    head([r IN told WHERE r.amount IS NOT NULL]) AS priced,
    [r IN told WHERE r.amountMax IS NOT NULL] AS ranges
  RETURN {
    firstOn: earliest.reportedOn,
    firstFrom: earliest.reportedFrom,
    lastOn: told[0].reportedOn,
    lastTo: told[0].reportedTo,
    lastFrom: reduce(last = told[0].reportedFrom, r IN told | CASE WHEN r.reportedFrom > last THEN r.reportedFrom ELSE last END),
    reports: size(told),
    asserting: size([r IN told WHERE r.modality = 'ASSERTED']),
    hedging: size([r IN told WHERE r.modality = 'HEDGED']),
    denying: size([r IN told WHERE r.modality = 'DENIED']),
    modality: head([m IN ['ASSERTED', 'HEDGED', 'DENIED'] WHERE any(r IN vouched WHERE r.modality = m)]),
    origins: origins,
    independentSources: size(origins),
    contested: opposed IS NOT NULL,
    one: opposed[0],
    other: opposed[1],
    stage: stage[0],
    stageRank: stage[1],
    furthest: furthest,
    status: status,
    offerKind: told[0].offerKind,
    transferKind: told[0].transferKind,
    attitude: told[0].attitude,
    league: told[0].league,
    scope: head([r IN told WHERE r.scope IS NOT NULL | r.scope]),
    amount: priced.amount,
    // All prices of an offer are one amount, so the upper end of a range stays with it; a fee is one price or another.
    amountMax: CASE WHEN this:Transfer THEN priced.amountMax ELSE ranges[0].amountMax END,
    currency: coalesce(priced.currency, head([r IN told WHERE r.currency IS NOT NULL | r.currency])),
    bound: coalesce(priced.bound, head([r IN told WHERE r.bound IS NOT NULL | r.bound])),
    salary: head([r IN told WHERE r.salary IS NOT NULL | r.salary]),
    salaryMax: head([r IN told WHERE r.salaryMax IS NOT NULL | r.salaryMax]),
    per: head([r IN told WHERE r.per IS NOT NULL | r.per]),
    years: head([r IN told WHERE r.years IS NOT NULL | r.years]),
    movedOn: head([r IN told WHERE r.movedOn IS NOT NULL | r.movedOn]),
    endsOn: reduce(best = null, r IN told | CASE WHEN best IS NULL OR size(r.ends) > size(best) THEN r.ends ELSE best END)
  } AS state
}
