// What the standing mentions of some bearers, and some mentions by their refs, tell of those they denote, and whom they denote now.
CALL () {
  UNWIND $bearers AS bearer
  MATCH (m:Mention {bearer: bearer})
  WHERE m.retractedAt IS NULL
  RETURN m
  UNION
  UNWIND $refs AS ref
  MATCH (m:Mention {ref: ref})
  RETURN m
}
MATCH (m)-[:IN]->(a:Article)
OPTIONAL MATCH (m)-[:DENOTES]->(e)
OPTIONAL MATCH (club:Mention {ref: m.clubRef})
RETURN m { .id, .ref, .bearer, .kind, .name, .registerId, .forms, .role, .nationality, .position,
  article: a.id,
  stands: m.retractedAt IS NULL,
  on: toString(a.publishedFrom),
  entity: e.id,
  present: club.bearer,
  reported: COLLECT {
    MATCH (a)<-[:IN]-(r:Report)
    WHERE r.playerRef = m.ref AND r.retractedAt IS NULL AND r.kind IN ['INTEREST', 'CONTRACT_END']
    MATCH (of:Mention {ref: r.clubRef})
    RETURN [r.kind, of.bearer]
  },
  company: COLLECT {
    MATCH (a)<-[:IN]-(beside:Mention)
    WHERE beside <> m AND beside.retractedAt IS NULL AND beside.kind IN ['PLAYER', 'PERSON', 'CLUB'] AND NOT beside.bearer ENDS WITH '-'
    RETURN beside.bearer
  }
} AS sighting
ORDER BY sighting.id
