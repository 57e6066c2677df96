// What lists are sorted by, what a claim is found by, what a busy club or outlet owns, and the search by name.
CREATE INDEX player_name IF NOT EXISTS FOR (n:Player) ON (n.name);
CREATE INDEX club_name IF NOT EXISTS FOR (n:Club) ON (n.name);
CREATE INDEX source_name IF NOT EXISTS FOR (n:Source) ON (n.name);
CREATE INDEX player_last_on IF NOT EXISTS FOR (n:Player) ON (n.lastOn);
CREATE INDEX player_independent_sources IF NOT EXISTS FOR (n:Player) ON (n.independentSources);
CREATE INDEX report_reported_to IF NOT EXISTS FOR (n:Report) ON (n.reportedTo);
CREATE INDEX quote_reported_to IF NOT EXISTS FOR (n:Quote) ON (n.reportedTo);
CREATE INDEX article_published_from IF NOT EXISTS FOR (n:Article) ON (n.publishedFrom);
CREATE INDEX article_published_to IF NOT EXISTS FOR (n:Article) ON (n.publishedTo);
CREATE INDEX claim_topic IF NOT EXISTS FOR (n:Claim) ON (n.topic);
CREATE INDEX claim_key IF NOT EXISTS FOR (n:Claim) ON (n.key);
// The newest of one owner, read in order: an expand of a club with 30 000 edges would read them all.
CREATE INDEX interested_in_owner IF NOT EXISTS FOR ()-[e:INTERESTED_IN]-() ON (e.clubId, e.last, e.playerId);
CREATE INDEX reported_by_owner IF NOT EXISTS FOR ()-[e:REPORTED_BY]-() ON (e.sourceId, e.on, e.reportId);
// « Pedulla » finds Pedullà, « saint etienne » Saint-Étienne.
CREATE FULLTEXT INDEX names IF NOT EXISTS
FOR (n:Player|Club|Outlet|Journalist|Article) ON EACH [n.name, n.aliases, n.title]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}};
