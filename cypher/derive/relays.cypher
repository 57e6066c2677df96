// Which report repeats which: it credits a source whose own-voice report on the topic is held and is not later. Of several
// the nearest before it, one of the same claim first; where only its month is known, else the first of that month. So the one chosen
// is held on every day on which any is.
UNWIND $topics AS topic
MATCH (claim:Claim {topic: topic})<-[:STATES]-(r:Report)
USING INDEX SEEK claim:Claim(topic)
WHERE size(r.sourceRefs) > 0
CALL (r) {
  UNWIND r.sourceRefs AS ref
  MATCH (m:Mention {ref: ref})-[:DENOTES]->(s:Source)
  USING INDEX SEEK m:Mention(ref)
  RETURN collect(DISTINCT s.id) AS credited
}
WITH topic, collect({report: r, claim: claim, credited: credited}) AS relays
CALL (topic) {
  MATCH (claim:Claim {topic: topic})<-[:STATES]-(own:Report)-[by:REPORTED_BY]->()
  USING INDEX SEEK claim:Claim(topic)
  WHERE size(own.sourceRefs) = 0 AND own.vagueSource IS NULL
  RETURN collect({report: own, claim: claim, source: by.sourceId, from: own.reportedFrom}) AS voices
}
UNWIND relays AS relay
WITH relay.report AS r, relay.claim AS claim, [own IN voices WHERE own.source IN relay.credited AND own.from <= relay.report.reportedTo] AS voices
CALL (r, claim, voices) {
  UNWIND voices AS own
  WITH own,
    CASE WHEN own.from > r.reportedFrom THEN 2 WHEN own.claim <> claim THEN 1 ELSE 0 END AS rank,
    abs(duration.inDays(own.from, r.reportedFrom).days) AS days
  ORDER BY rank, days, own.report.id
  WITH own.source AS source, collect(own.report)[0] AS nearest
  RETURN collect(nearest) AS repeated
}
CALL (r, repeated) {
  MATCH (r)-[old:RELAYS]->(own)
  WHERE NOT own IN repeated
  DELETE old
}
FOREACH (own IN repeated | MERGE (r)-[:RELAYS]->(own))
