// What contradicts what in a topic by a day, $asOf, or in all when that is null (see « Contradictions » in docs/model.md): a row a
// pair of claims. `topic` goes in; the reports `one` (the earlier) and `other`, the claims they state and the `reason` come out.
// Neither aggregating functions nor many subqueries: see read/claim-state.
CALL (topic) {
  WITH COLLECT {
    MATCH (c:Claim {topic: topic})
    USING INDEX SEEK c:Claim(topic)
    WHERE NOT c:Interest AND NOT c.key CONTAINS '?'
    RETURN c ORDER BY c.id
  } AS claims
  WHERE size(claims) > 1 AND NOT topic ENDS WITH '|past'
  WITH COLLECT {
    UNWIND claims AS c
    WITH c, COLLECT {
      MATCH (c)<-[:STATES]-(r:Report)-[:IN]->(a:Article)
      WHERE r.modality <> 'DENIED' AND ($asOf IS NULL OR r.reportedFrom <= date($asOf))
      WITH c, r, a, r.reportedFrom AS day,
        //+ read/origins
        AS origins
      RETURN r {
        .id, .reportedFrom, .reportedTo, claim: c.id, article: a.id, origins: origins,
        slot: CASE WHEN c:ContractEnd OR c:Wish THEN [
          //+ read/window
          , coalesce(r.scope, '')] ELSE [] END,
        isIndependent: size(origins) > 0
          AND NOT EXISTS { MATCH (r)-[:RELAYS]->(held) WHERE $asOf IS NULL OR held.reportedFrom <= date($asOf) }
          // An echo: it credits a source that told the same price in an earlier window.
          AND NOT EXISTS {
            MATCH (old:Claim)<-[:STATES]-(told:Report)-[by:REPORTED_BY]->()
            USING INDEX SEEK old:Claim(topic)
            WHERE c:Offer AND size(r.sourceRefs) > 0
              AND old.topic STARTS WITH left(topic, size(topic) - size('2021-S')) AND old.topic <> topic AND old.key = c.key
              AND told.reportedTo < r.reportedFrom AND by.role = 'ORIGIN' AND by.sourceId IN origins
          }
      }
      ORDER BY r.reportedFrom, r.reportedTo, r.id
    } AS told
    RETURN {
      key: c.key,
      isWish: c:Wish,
      // Prices in other units are not compared, and a return is no rival of the move that follows it.
      measure: CASE WHEN c:Offer THEN split(c.key, ' ')[1] WHEN c:Transfer THEN toString(c.key ENDS WITH ' return') END,
      tellers: [r IN told | r.article] + reduce(all = [], r IN told | all + r.origins),
      // The earliest of each window and scope.
      firsts: reduce(firsts = [], r IN told | CASE WHEN r.isIndependent AND none(f IN firsts WHERE f.slot = r.slot) THEN firsts + [r] ELSE firsts END)
    }
  } AS sides
  UNWIND range(0, size(sides) - 2) AS i
  UNWIND sides[i + 1..] AS that
  WITH sides[i] AS this, that
  WHERE coalesce(this.measure = that.measure, true)
    AND (NOT this.isWish OR (this.key = 'REFUSES') <> (that.key = 'REFUSES'))
    AND none(teller IN this.tellers WHERE teller IN that.tellers)
  WITH this.isWish AS isWish, that.firsts AS others, head([f IN this.firsts WHERE any(g IN that.firsts WHERE g.slot = f.slot)]) AS a
  WITH isWish, a, head([g IN others WHERE g.slot = a.slot]) AS b
  WHERE b IS NOT NULL
  WITH isWish, CASE
    WHEN a.reportedFrom < b.reportedFrom THEN [a, b]
    WHEN a.reportedFrom > b.reportedFrom THEN [b, a]
    WHEN a.reportedTo < b.reportedTo THEN [a, b]
    WHEN a.reportedTo > b.reportedTo THEN [b, a]
    WHEN a.id < b.id THEN [a, b]
    ELSE [b, a]
  END AS pair
  RETURN pair[0].id AS one, pair[1].id AS other, pair[0].claim AS oneClaim, pair[1].claim AS otherClaim,
    CASE WHEN isWish THEN 'OPPOSITE' ELSE 'DIFFERENT_VALUE' END AS reason
}
