// What the standing mentions of some bearers, and some mentions by their refs, tell of those they denote, and whom they denote now.
CALL () {
  UNWIND $bearers AS bearer
  MATCH (m:Mention {bearer: bearer})
  USING INDEX SEEK m:Mention(bearer)
  WHERE m.retractedAt IS NULL
  RETURN m
  UNION
  UNWIND $refs AS ref
  MATCH (m:Mention {ref: ref})
  USING INDEX SEEK m:Mention(ref)
  RETURN m
}
MATCH (m)-[:IN]->(a:Article)
OPTIONAL MATCH (m)-[:DENOTES]->(e)
OPTIONAL MATCH (club:Mention {ref: m.clubRef})
USING INDEX SEEK club:Mention(ref)
RETURN m { .id, .ref, .bearer, .kind, .name, .registerId, .forms, .role, .nationality, .position,
  article: a.id,
  stands: m.retractedAt IS NULL,
  on: toString(a.publishedFrom),
  entity: e.id,
  present: club.bearer,
  reported: COLLECT {
    MATCH (r:Report {playerRef: m.ref})
    USING INDEX SEEK r:Report(playerRef)
    WHERE r.retractedAt IS NULL AND r.kind IN ['INTEREST', 'CONTRACT_END']
    MATCH (of:Mention {ref: r.clubRef})
    USING INDEX SEEK of:Mention(ref)
    RETURN [r.kind, of.bearer]
  },
  company: [who IN coalesce(a.names, []) WHERE who <> m.bearer]
} AS sighting
ORDER BY sighting.id
