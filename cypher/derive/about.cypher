// Whom the reports and quotes of articles are about, and who speaks.
UNWIND $articles AS article
MATCH (from:Article {id: article})<-[:IN]-(r:Report|Quote)
USING INDEX SEEK from:Article(id)
WHERE r.retractedAt IS NULL
WITH r,
  COLLECT {
    UNWIND CASE WHEN r:Quote THEN r.aboutRefs ELSE [r.playerRef] END AS ref
    MATCH (m:Mention {ref: ref})-[:DENOTES]->(p:Player)
    USING INDEX SEEK m:Mention(ref)
    RETURN DISTINCT p
  } AS players,
  COLLECT { MATCH (m:Mention {ref: r.speakerRef})-[:DENOTES]->(s:Player|Person|Journalist) USING INDEX SEEK m:Mention(ref) RETURN s } AS speakers
CALL (r, players, speakers) {
  MATCH (r)-[old:ABOUT|SAID_BY]->(e)
  WHERE NOT e IN CASE WHEN old:ABOUT THEN players ELSE speakers END
  DELETE old
}
FOREACH (p IN players | MERGE (r)-[:ABOUT]->(p))
FOREACH (s IN speakers | MERGE (r)-[:SAID_BY]->(s))
