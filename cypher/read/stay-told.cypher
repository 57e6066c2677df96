// What a transfer or contract end, `this`, by its `state` tells of where its player plays. Stands at the end of COLLECT { … }.
WITH this, state, state.lastFrom AS day
WHERE state.modality <> 'DENIED'
//+ read/window
WITH this, state, window, COLLECT {
  MATCH (this)<-[:STATES]-(r:Report)
  WHERE $asOf IS NULL OR r.reportedFrom <= date($asOf)
  RETURN r ORDER BY r.reportedTo DESC, r.id
} AS told
RETURN {
  topic: this.topic,
  // `move`, `loan` or `return` of a transfer that is done; null of a contract.
  move: CASE WHEN this:Transfer AND state.modality = 'ASSERTED' AND any(r IN told WHERE r.when = 'NOW') THEN split(this.key, ' ')[1] END,
  isContract: this:ContractEnd,
  from: COLLECT { UNWIND told AS r MATCH (:Mention {ref: r.clubRef})-[:DENOTES]->(k:Club) RETURN k.id ORDER BY r.reportedTo DESC, r.id LIMIT 1 }[0],
  to: COLLECT { UNWIND told AS r MATCH (:Mention {ref: r.otherRef})-[:DENOTES]->(k:Club) RETURN k.id ORDER BY r.reportedTo DESC, r.id LIMIT 1 }[0],
  since: coalesce(state.movedOn, state.firstOn),
  until: state.endsOn,
  told: toString(state.lastTo)
}
ORDER BY window DESC, state.independentSources DESC, state.lastTo DESC, this.key, this.topic
