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
RETURN m { .id, .ref, .bearer, .kind, .name, .registerId, .forms, .role, .nationality, .position,
  article: a.id,
  stands: m.retractedAt IS NULL,
  on: toString(a.publishedFrom),
  club: head(COLLECT {
    MATCH (club:Mention {ref: m.clubRef})
    RETURN club.bearer AS bearer
    UNION
    MATCH (a)<-[:IN]-(r:Report {kind: 'CONTRACT_END', playerRef: m.ref})
    WHERE r.retractedAt IS NULL AND m.clubRef IS NULL
    MATCH (club:Mention {ref: r.clubRef})
    RETURN min(club.bearer) AS bearer
  }),
  suitors: COLLECT {
    MATCH (a)<-[:IN]-(r:Report {kind: 'INTEREST', playerRef: m.ref})
    WHERE r.retractedAt IS NULL
    MATCH (suitor:Mention {ref: r.clubRef})
    RETURN DISTINCT suitor.bearer
  },
  company: CASE WHEN m.kind IN ['PLAYER', 'PERSON'] THEN COLLECT {
    MATCH (a)<-[:IN]-(beside:Mention)
    WHERE beside <> m AND beside.retractedAt IS NULL AND beside.kind IN ['PLAYER', 'PERSON', 'CLUB'] AND NOT beside.bearer ENDS WITH '-'
    RETURN beside.bearer
  } ELSE [] END,
  entity: head([(m)-[:DENOTES]->(e) | e.id])
} AS sighting
ORDER BY m.id
