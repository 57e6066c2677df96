// Who said it first?
// A date may be only a month, so that several may have been first: then there is one row each, and tie is true.
MATCH (club:Club)-[i:INTERESTED_IN]->(:Player {id: $player})
MATCH (:Claim {id: i.claimId})<-[:STATES]-(r:Report)
WHERE r.modality <> 'DENIED' AND NOT EXISTS { (r)-[:RELAYS]->(:Report) }
WITH club, collect(r) AS reports, min(r.reportedTo) AS firstSaidBy
UNWIND [r IN reports WHERE r.reportedFrom <= firstSaidBy] AS r
WITH club, r, COLLECT { MATCH (r)-[by:REPORTED_BY]->(s) WHERE by.role = 'ORIGIN' RETURN s.name ORDER BY s.name } AS origins
WITH club, r, CASE WHEN size(origins) > 0 THEN origins ELSE [coalesce(r.vagueSource, 'the article itself')] END AS saidBy
ORDER BY r.reportedFrom, r.reportedTo, r.start, r.id
WITH club, saidBy, head(collect(r)) AS r
WITH club, collect({saidBy: saidBy, report: r}) AS voices
UNWIND voices AS voice
RETURN club.name AS club, voice.report.reportedOn AS day, voice.saidBy AS saidBy, size(voices) > 1 AS tie, voice.report.text AS words
ORDER BY voice.report.reportedFrom, club, day, saidBy
