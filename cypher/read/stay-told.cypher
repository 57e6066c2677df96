// What a transfer or contract end, `this`, by its `state` tells of where its player plays. Stands at the end of COLLECT { … }.
WITH this, state, state.lastFrom AS day
WHERE state.modality <> 'DENIED'
WITH this, state,
  //+ read/window
  AS window
RETURN {
  topic: this.topic,
  // `move`, `loan` or `return` of a transfer that is done; null of a contract.
  move: CASE WHEN this:Transfer AND state.modality = 'ASSERTED' AND EXISTS {
    MATCH (this)<-[:STATES]-(r:Report)
    WHERE r.when = 'NOW' AND ($asOf IS NULL OR r.reportedFrom <= date($asOf))
  } THEN split(this.key, ' ')[1] END,
  // The club of a contract is told by its topic, the one joined by the key; the one left may change.
  club: nullIf(CASE WHEN this:Transfer THEN split(this.key, ' ')[0] ELSE split(this.topic, '|')[1] END, '?'),
  from: COLLECT {
    MATCH (this)<-[:STATES]-(r:Report)
    WHERE this:Transfer AND ($asOf IS NULL OR r.reportedFrom <= date($asOf))
    MATCH (m:Mention {ref: r.clubRef})-[:DENOTES]->(k:Club)
    USING INDEX SEEK m:Mention(ref)
    RETURN k.id ORDER BY r.reportedTo DESC, r.id LIMIT 1
  }[0],
  since: coalesce(state.movedOn, state.firstOn),
  until: state.endsOn,
  told: toString(state.lastTo)
}
ORDER BY window DESC, state.independentSources DESC, state.lastTo DESC, this.key, this.topic
