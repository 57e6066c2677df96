// The newest of one club or player, or of all, read in order: the id is in the index too, for months have many reports.
CREATE INDEX claim_by_owner IF NOT EXISTS FOR (n:Claim) ON (n.byId, n.kind, n.lastTo, n.id);
CREATE INDEX claim_to_owner IF NOT EXISTS FOR (n:Claim) ON (n.toId, n.kind, n.lastTo, n.id);
CREATE INDEX claim_about_owner IF NOT EXISTS FOR (n:Claim) ON (n.playerId, n.kind, n.lastTo, n.id);
CREATE INDEX report_newest IF NOT EXISTS FOR (n:Report) ON (n.reportedTo, n.id);
CREATE INDEX article_newest IF NOT EXISTS FOR (n:Article) ON (n.publishedTo, n.id);
CREATE INDEX player_newest IF NOT EXISTS FOR (n:Player) ON (n.lastOn, n.id);
CREATE INDEX player_most_told IF NOT EXISTS FOR (n:Player) ON (n.independentSources, n.id);
DROP INDEX report_reported_to IF EXISTS;
DROP INDEX player_last_on IF EXISTS;
DROP INDEX player_independent_sources IF EXISTS;
// Claims that were derived before they told their clubs, and whether a report of them names no source.
MATCH (c:Claim)-[:BY]->(k:Club) WHERE c.byId IS NULL SET c.byId = k.id;
MATCH (c:Claim)-[:TO]->(k:Club) WHERE c.toId IS NULL SET c.toId = k.id;
MATCH (c:Claim) WHERE c.nameless IS NULL
SET c.nameless = EXISTS { (c)<-[:STATES]-(r:Report) WHERE NOT (r)-[:REPORTED_BY]->() };
