import type { Subjects } from './subjects.ts'

/** What somebody who knows Neo4j and this graph would write by hand to answer one question, and nothing else. */
export interface FloorText {
  readonly text: string
  readonly parameters: (subjects: Subjects) => readonly Readonly<Record<string, unknown>>[]
  /** Makes of the columns what the question's answers are compared as; the columns of the one row when left out. */
  readonly rows?: (records: readonly (readonly unknown[])[]) => unknown
}

const each = (ids: readonly string[]) => ids.map((id) => ({ id }))
const all = (records: readonly (readonly unknown[])[]) => records
/** One row more than the page tells whether there is a next one. */
const page = (records: readonly (readonly unknown[])[]) => [records.slice(0, 20), records.length > 20]

const CREDITS = (of: string) => `COLLECT {
      MATCH (${of})-[by:REPORTED_BY]->(s:Source) WITH by, s ORDER BY by.role, s.id LIMIT 20
      RETURN [by.role, s.name]
    }`

const LEVELS = `MATCH (k:Club {id: $id})
RETURN k.name, COLLECT {
  MATCH (c:Claim)
  WHERE c.byId = k.id AND c.kind = 'INTEREST' AND c.lastTo IS NOT NULL AND c.id IS NOT NULL
  WITH c ORDER BY c.byId DESC, c.kind DESC, c.lastTo DESC, c.id DESC LIMIT 10
  MATCH (c)-[:ABOUT]->(p)
  RETURN [p.name, c.stage, COLLECT {
    MATCH (c)<-[:STATES]-(r) WITH r ORDER BY r.reportedTo DESC, r.id DESC LIMIT 3
    MATCH (r)-[:IN]->(a)
    RETURN [r.reportedOn, r.text, a.id, a.publishedOn, ${CREDITS('r')}]
  }]
}`

/** By the question's name. */
export const FLOOR: Readonly<Record<string, FloorText>> = {
  point: {
    text: 'MATCH (p:Player {id: $id}) RETURN p.id, p.name, p.aliases',
    parameters: ({ players }) => each(players),
  },
  suitors: {
    text: `MATCH (p:Player) WHERE p.name IS NOT NULL AND p.id IS NOT NULL WITH p ORDER BY p.name, p.id LIMIT 20
RETURN p.name, COLLECT {
  MATCH (c:Claim)
  WHERE c.playerId = p.id AND c.kind = 'INTEREST' AND c.lastTo IS NOT NULL AND c.id IS NOT NULL
  WITH c ORDER BY c.playerId DESC, c.kind DESC, c.lastTo DESC, c.id DESC LIMIT 5
  MATCH (c)-[:BY]->(k)
  RETURN [k.name, c.stage, COLLECT {
    MATCH (c)-[by:REPORTED_BY]->(s) WITH by, s ORDER BY by.first, s.id LIMIT 20
    RETURN [by.role, s.name]
  }]
}`,
    parameters: () => [{}],
    rows: all,
  },
  saga: {
    text: `MATCH (p:Player {id: $id})
RETURN p.name, COLLECT {
  MATCH (p)<-[:ABOUT|SAID_BY]-(r:Report|Quote) WHERE r.retractedAt IS NULL
  WITH r ORDER BY r.reportedFrom, r.id LIMIT 100
  RETURN CASE WHEN r:Quote THEN [r.id, r.reportedOn, r.text] ELSE
    COLLECT { MATCH (r)-[:IN]->(a) RETURN [r.id, r.reportedOn, r.modality, r.text, a.id, a.publishedOn, ${CREDITS('r')}] }[0]
  END
}`,
    parameters: ({ players }) => each(players),
  },
  page: {
    text: `CALL () {
  MATCH (r:Report) WHERE r.reportedTo = date($key) AND r.id < $id AND r.retractedAt IS NULL
  WITH r ORDER BY r.reportedTo DESC, r.id DESC LIMIT 21
  RETURN r
  UNION ALL
  MATCH (r:Report) WHERE r.reportedTo < date($key) AND r.id IS NOT NULL AND r.retractedAt IS NULL
  WITH r ORDER BY r.reportedTo DESC, r.id DESC LIMIT 21
  RETURN r
}
WITH r ORDER BY r.reportedTo DESC, r.id DESC LIMIT 21
RETURN r.id, r.reportedOn`,
    parameters: ({ reportRows }) => reportRows.map(({ key, id }) => ({ key, id })),
    rows: page,
  },
  names: {
    text: `MATCH (p:Player)
WHERE p.name >= $key AND p.id IS NOT NULL AND NOT (p.name = $key AND p.id <= $id)
WITH p ORDER BY p.name, p.id LIMIT 21
RETURN p.id, p.name`,
    parameters: ({ playerRows }) => playerRows.map(({ key, id }) => ({ key, id })),
    rows: page,
  },
  levels: { text: LEVELS, parameters: ({ clubs }) => each(clubs) },
  hub: { text: LEVELS, parameters: ({ hub }) => each([hub]) },
  filter: {
    text: `MATCH (p:Player)
WHERE p.name IS NOT NULL AND p.id IS NOT NULL AND EXISTS { ()-[i:INTERESTED_IN]->(p) WHERE i.stage = 'AGREEMENT' }
WITH p ORDER BY p.name, p.id LIMIT 20
RETURN p.id, p.name`,
    parameters: () => [{}],
    rows: all,
  },
  counts: {
    text: `MATCH (k:Club) WHERE k.name IS NOT NULL AND k.id IS NOT NULL WITH k ORDER BY k.name, k.id LIMIT 10
RETURN k.name, COUNT { (k)-[:INTERESTED_IN]->() }`,
    parameters: () => [{}],
    rows: all,
  },
  search: {
    text: `CALL db.index.fulltext.queryNodes('names', $query, {skip: 20, limit: 20}) YIELD node
RETURN node.id`,
    parameters: ({ searchedQuery }) => [{ query: searchedQuery }],
    rows: (records) => records.flat(),
  },
  outlet: {
    text: `MATCH (s:Outlet {id: $id})
RETURN s.name, COLLECT {
  MATCH ()<-[by:REPORTED_BY]-(r:Report)
  WHERE by.sourceId = s.id AND by.on IS NOT NULL AND by.reportId IS NOT NULL
  WITH r, by ORDER BY by.sourceId DESC, by.on DESC, by.reportId DESC LIMIT 20
  MATCH (r)-[:IN]->(a)
  RETURN [r.id, r.reportedOn, a.id, COLLECT { MATCH (r)-[:STATES]->()-[:ABOUT]->(p) RETURN p.name }[0]]
}`,
    parameters: ({ outlet }) => each([outlet]),
  },
}
