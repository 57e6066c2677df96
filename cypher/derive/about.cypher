// Whom the reports and quotes of articles are about, and who speaks.
UNWIND $articles AS article
MATCH (:Article {id: article})<-[:IN]-(r:Report|Quote)
WHERE r.retractedAt IS NULL
WITH r,
  COLLECT {
    UNWIND CASE WHEN r:Quote THEN r.aboutRefs ELSE [r.playerRef] END AS ref
    MATCH (:Mention {ref: ref})-[:DENOTES]->(p:Player)
    RETURN DISTINCT p
  } AS players,
  COLLECT { MATCH (:Mention {ref: r.speakerRef})-[:DENOTES]->(s:Player|Person|Journalist) RETURN s } AS speakers
CALL (r, players, speakers) {
  MATCH (r)-[old:ABOUT|SAID_BY]->(e)
  WHERE NOT e IN CASE WHEN old:ABOUT THEN players ELSE speakers END
  DELETE old
}
FOREACH (p IN players | MERGE (r)-[:ABOUT]->(p))
FOREACH (s IN speakers | MERGE (r)-[:SAID_BY]->(s))
