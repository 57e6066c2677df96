// How did the price move?
// What his club asks and what others bid, oldest first. A bid is planned, made, refused, accepted or withdrawn.
MATCH (:Player {id: $player})<-[:ABOUT]-(offer:Offer)<-[:STATES]-(r:Report)
WHERE offer.offerKind <> 'CONTRACT'
WITH r,
  COLLECT { MATCH (offer)-[:BY]->(club:Club) RETURN club.name } AS clubs,
  COLLECT { MATCH (r)-[by:REPORTED_BY]->(s) RETURN s.name ORDER BY by.role, s.name } AS sources
RETURN r.reportedOn AS day, coalesce(clubs[0], 'a club not named') AS club, r.offerKind AS kind, r.label AS price,
  CASE WHEN size(sources) > 0 THEN sources ELSE [coalesce(r.vagueSource, 'the article itself')] END AS saidBy, r.text AS words
ORDER BY r.reportedFrom, r.reportedTo, kind, club, r.start, r.id
