// What contradicts what in a topic by a day, $asOf, or in all when that is null (see « Contradictions » in docs/model.md): a row a
// pair of claims. `topic` goes in; the reports `one` (the earlier) and `other`, the claims they state and the `reason` come out.
// No aggregating function, because this also stands inside COLLECT { … }, where Neo4j would group everything around it.
CALL (topic) {
  WITH COLLECT {
    MATCH (c:Claim {topic: topic})
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
      //+ read/window
      RETURN r {
        .id, .reportedFrom, .reportedTo, claim: c.id, article: a.id, origins: origins,
        slot: CASE WHEN c:ContractEnd OR c:Wish THEN [window, coalesce(r.scope, '')] ELSE [] END,
        isIndependent: size(origins) > 0
          AND NOT EXISTS { MATCH (r)-[:RELAYS]->(held) WHERE $asOf IS NULL OR held.reportedFrom <= date($asOf) }
          // An echo: it credits a source that told the same price in an earlier window.
          AND NOT EXISTS {
            MATCH (old:Claim)<-[:STATES]-(told:Report)-[by:REPORTED_BY]->()
            WHERE c:Offer AND size(r.sourceRefs) > 0
              AND old.topic STARTS WITH left(topic, size(topic) - size('2021-S')) AND old.topic <> topic AND old.key = c.key
              AND told.reportedTo < r.reportedFrom AND by.role = 'ORIGIN' AND by.sourceId IN origins
          }
      }
      ORDER BY r.reportedFrom, r.reportedTo, r.id
    } AS told
    WITH c, told, [r IN told WHERE r.isIndependent] AS own
    RETURN {
      key: c.key,
      isWish: c:Wish,
      // Prices in other units are not compared, and a return is no rival of the move that follows it.
      measure: CASE WHEN c:Offer THEN split(c.key, ' ')[1] WHEN c:Transfer THEN toString(c.key ENDS WITH ' return') END,
      tellers: [r IN told | r.article] + reduce(all = [], r IN told | all + r.origins),
      firsts: [slot IN COLLECT { UNWIND own AS r RETURN DISTINCT r.slot } | head([r IN own WHERE r.slot = slot])]
    }
  } AS sides
  UNWIND range(0, size(sides) - 2) AS i
  UNWIND sides[i + 1..] AS that
  WITH sides[i] AS this, that
  WHERE coalesce(this.measure = that.measure, true)
    AND (NOT this.isWish OR (this.key = 'REFUSES') <> (that.key = 'REFUSES'))
    AND none(teller IN this.tellers WHERE teller IN that.tellers)
  WITH this.isWish AS isWish, COLLECT {
    UNWIND this.firsts AS a
    UNWIND [b IN that.firsts WHERE b.slot = a.slot] AS b
    RETURN COLLECT { UNWIND [a, b] AS r RETURN r ORDER BY r.reportedFrom, r.reportedTo, r.id }
    ORDER BY a.slot LIMIT 1
  }[0] AS pair
  WHERE pair IS NOT NULL
  RETURN pair[0].id AS one, pair[1].id AS other, pair[0].claim AS oneClaim, pair[1].claim AS otherClaim,
    CASE WHEN isWish THEN 'OPPOSITE' ELSE 'DIFFERENT_VALUE' END AS reason
}
