// When players were last written about, and how many independent sources report on them. Of a player's mentions only the new ones
// are read, unless `whole` says that some went; of his reports none: their origins are kept on his claims.
UNWIND $entities AS row
MATCH (p:Player {id: row.id})
USING INDEX SEEK p:Player(id)
CALL (p, row) {
  WITH p, row
  WHERE row.whole OR p.lastOn IS NULL
  MATCH (p)<-[:DENOTES]-(:Mention)-[:IN]->(a:Article)
  RETURN a.publishedOn AS writtenOn, a.publishedTo AS writtenTo
  UNION
  WITH p, row
  UNWIND CASE WHEN row.whole THEN [] ELSE row.mentions END AS mention
  MATCH (m:Mention {id: mention})-[:IN]->(a:Article)
  USING INDEX SEEK m:Mention(id)
  RETURN a.publishedOn AS writtenOn, a.publishedTo AS writtenTo
  UNION
  WITH p, row
  WHERE NOT row.whole
  RETURN p.lastOn AS writtenOn, p.lastTo AS writtenTo
}
WITH p, writtenOn, writtenTo
WHERE writtenOn IS NOT NULL
WITH p, writtenOn, writtenTo ORDER BY writtenTo DESC, writtenOn DESC
WITH p, collect({on: writtenOn, to: writtenTo})[0] AS last
WITH p AS held, {
  lastOn: last.on,
  lastTo: last.to,
  independentSources: COUNT {
    MATCH (c:Claim {playerId: p.id})
    USING INDEX SEEK c:Claim(playerId)
    UNWIND c.origins AS origin
    RETURN DISTINCT origin
  }
} AS wanted
//+ derive/set-changed
