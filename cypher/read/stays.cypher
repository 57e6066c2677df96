// Where a player plays by a day, $asOf, or by all reports when that is null (see « Stays » in docs/model.md). `p` is the player
// and `claims` what read/stay-told makes of his transfers and contract ends; `stays` comes out: {club, since, until} in order
// of time, the club by its id, both dates partial or null.
CALL (p, claims) {
  // Of the moves of one kind that are told of one window one was done: the one of most origins, then the latest, then by key.
  WITH claims, COLLECT {
    UNWIND range(0, size(claims) - 1) AS i
    WITH claims[i] AS claim, claims[0..i] AS better
    WHERE claim.move IS NOT NULL AND claim.club IS NOT NULL AND none(other IN better WHERE other.topic = claim.topic AND other.move = claim.move)
    RETURN claim ORDER BY claim.since, claim.club
  } AS done
  WITH claims, [i IN range(0, size(done) - 1) WHERE i = 0 OR done[i].club <> done[i - 1].club | done[i]] AS moves
  WITH moves, head([c IN claims
    WHERE c.topic STARTS WITH 'CONTRACT_END|' AND c.until >= left(c.told, size(c.until)) AND coalesce(c.club <> moves[0].club, c.club IS NOT NULL)
  ]) AS contract
  WITH moves, contract, COLLECT {
    MATCH (p)<-[:DENOTES]-(m:Mention)-[:IN]->(a:Article)
    WHERE contract IS NULL AND moves[0].from IS NULL
      AND m.clubRef IS NOT NULL AND ($asOf IS NULL OR a.publishedFrom <= date($asOf))
    MATCH (of:Mention {ref: m.clubRef})-[:DENOTES]->(k:Club)
    USING INDEX SEEK of:Mention(ref)
    WHERE coalesce(k.id <> moves[0].club, true)
    RETURN k.id ORDER BY a.publishedTo DESC, a.publishedFrom DESC, k.id LIMIT 1
  }[0] AS called
  WITH moves, contract, coalesce(moves[0].from, contract.club, called) AS home
  RETURN
    CASE
      WHEN home IS NULL OR coalesce(home = moves[0].club, false) THEN []
      ELSE [{club: home, since: null, until: coalesce(moves[0].since, contract.until)}]
    END
    + [i IN range(0, size(moves) - 1) | {club: moves[i].club, since: moves[i].since, until: moves[i + 1].since}] AS stays
}
