// Where a player plays by a day, $asOf, or by all reports when that is null (see « Stays » in docs/model.md). `p` is the
// player, `stays` what comes out: {club, since, until} in order of time, the club by its id, both dates partial or null.
CALL (p) {
  WITH COLLECT {
    MATCH (this:Claim {playerId: p.id})-[:TO]->(to:Club)
    WHERE this:Transfer AND EXISTS {
      MATCH (this)<-[:STATES]-(now:Report)
      WHERE now.when = 'NOW' AND ($asOf IS NULL OR now.reportedFrom <= date($asOf))
    }
    //+ read/claim-state
    WITH this, to, state
    WHERE state.modality = 'ASSERTED'
    RETURN {
      topic: this.topic,
      kind: split(this.key, ' ')[1],
      to: to.id,
      since: coalesce(state.movedOn, state.firstOn),
      from: COLLECT {
        MATCH (this)<-[:STATES]-(r:Report)
        WHERE $asOf IS NULL OR r.reportedFrom <= date($asOf)
        MATCH (:Mention {ref: r.clubRef})-[:DENOTES]->(k:Club)
        RETURN k.id ORDER BY r.reportedTo DESC, r.id LIMIT 1
      }[0]
    }
    ORDER BY state.independentSources DESC, state.lastTo DESC, this.key
  } AS told
  // Of the moves of one kind that are told of one window one was done: that of most origins, then the latest, then by key.
  WITH COLLECT {
    UNWIND range(0, size(told) - 1) AS i
    WITH told[i] AS move, told[0..i] AS better
    WHERE none(other IN better WHERE other.topic = move.topic AND other.kind = move.kind)
    RETURN move ORDER BY move.since, move.to
  } AS done
  WITH [i IN range(0, size(done) - 1) WHERE coalesce(done[i].to <> done[i - 1].to, true) | done[i]] AS moves
  WITH moves, COLLECT {
    MATCH (this:Claim {playerId: p.id})-[:BY]->(k:Club)
    WHERE this:ContractEnd AND coalesce(k.id <> moves[0].to, true)
    //+ read/claim-state
    WITH this, k, state, state.lastFrom AS day
    WHERE state.modality <> 'DENIED' AND state.endsOn >= left(toString(state.lastTo), size(state.endsOn))
    //+ read/window
    RETURN {club: k.id, until: state.endsOn}
    ORDER BY window DESC, state.independentSources DESC, state.lastTo DESC, this.key, k.id LIMIT 1
  }[0] AS contract
  WITH moves, contract, COLLECT {
    MATCH (p)<-[:DENOTES]-(m:Mention)-[:IN]->(a:Article)
    WHERE contract IS NULL AND moves[0].from IS NULL
      AND m.clubRef IS NOT NULL AND ($asOf IS NULL OR a.publishedFrom <= date($asOf))
    MATCH (:Mention {ref: m.clubRef})-[:DENOTES]->(k:Club)
    WHERE coalesce(k.id <> moves[0].to, true)
    RETURN k.id ORDER BY a.publishedTo DESC, a.publishedFrom DESC, k.id LIMIT 1
  }[0] AS called
  WITH moves, contract, coalesce(moves[0].from, contract.club, called) AS home
  RETURN
    CASE
      WHEN home IS NULL OR coalesce(home = moves[0].to, false) THEN []
      ELSE [{club: home, since: null, until: coalesce(moves[0].since, contract.until)}]
    END
    + [i IN range(0, size(moves) - 1) | {club: moves[i].to, since: moves[i].since, until: moves[i + 1].since}] AS stays
}
