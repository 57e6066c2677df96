import neo4j from 'neo4j-driver'

const NODE = 'id: that.id, name: that.name, __typename: labels(that)[-1]'
const PLAYER = 'that { .id, .name, .aliases, __typename: "Player" }'
const CLUB = 'that { .id, .name, __typename: "Club" }'
const SOURCE = 'that { .id, .name, __typename: CASE WHEN that:Outlet THEN "Outlet" ELSE "Journalist" END }'
const CLAIM = 'that { .id, .kind, .stage, __typename: [label IN labels(that) WHERE label <> "Claim"][0] }'
const REPORT =
  'that { .id, .reportedOn, .modality, .text, __typename: CASE WHEN that:Quote THEN "Quote" ELSE "Report" END }'
const ARTICLE = 'that { .id, .publishedOn, __typename: "Article" }'

/** A level: of many parents the rows of a walk, `first` of each. */
function rows(label, walk, row, order, { most = 20 } = {}) {
  return {
    text: `UNWIND $ids AS id MATCH (this:${label} {id: id})
RETURN id, COLLECT { ${walk} WITH * ORDER BY ${order} LIMIT $first RETURN ${row} } AS rows`,
    parameters: ({ first = most }) => ({ first: neo4j.int(first) }),
  }
}
const one = (label, walk, row) => ({ ...rows(label, walk, row, 'that.id', { most: 1 }), single: true })
const nodes = (rows) => ({ nodes: rows })

const CREDITS = rows(
  'Report',
  'MATCH (this)-[by:REPORTED_BY]->(that:Source)',
  `{role: by.role, source: ${SOURCE}}`,
  'by.role, that.id',
)

/** By type and field. */
export const LISTS = {
  'Player.interests': {
    ...rows('Player', 'MATCH (this)<-[:ABOUT]-(that:Interest)', CLAIM, 'that.lastTo DESC, that.id DESC'),
    page: nodes,
  },
  'Player.saga': {
    ...rows(
      'Player',
      'MATCH (this)<-[:ABOUT|SAID_BY]-(that:Report|Quote) WHERE that.retractedAt IS NULL',
      REPORT,
      'that.reportedFrom, that.id',
    ),
    page: nodes,
  },
  'Club.targets': {
    ...rows('Club', 'MATCH (this)<-[:BY]-(that:Interest)', CLAIM, 'that.lastTo DESC, that.id DESC', { most: 100_000 }),
    page: (rows) => ({ nodes: rows, totalCount: rows.length }),
  },
  'Interest.suitor': one('Claim', 'MATCH (this)-[:BY]->(that:Club)', CLUB),
  'Interest.player': one('Claim', 'MATCH (this)-[:ABOUT]->(that:Player)', PLAYER),
  'Interest.reports': {
    ...rows(
      'Claim',
      'MATCH (this)<-[:STATES]-(that:Report) WHERE that.retractedAt IS NULL',
      REPORT,
      'that.reportedTo DESC, that.id DESC',
    ),
    page: nodes,
  },
  'Interest.reportedBy': rows(
    'Claim',
    'MATCH (this)-[by:REPORTED_BY]->(that:Source)',
    `{role: by.role, source: ${SOURCE}}`,
    'by.first, that.id',
  ),
  'Report.article': one('Report', 'MATCH (this)-[:IN]->(that:Article)', ARTICLE),
  'Report.attributions': CREDITS,
  'Report.claim': one('Report', 'MATCH (this)-[:STATES]->(that:Claim)', CLAIM),
  'Outlet.reports': {
    ...rows(
      'Source',
      'MATCH (this)<-[:REPORTED_BY]-(that:Report) WHERE that.retractedAt IS NULL',
      REPORT,
      'that.reportedTo DESC, that.id DESC',
    ),
    page: nodes,
  },
}
for (const kind of ['Offer', 'Transfer', 'Wish', 'ContractEnd']) LISTS[`${kind}.player`] = LISTS['Interest.player']

const byId = (label, row) => ({
  text: () => `MATCH (that:${label} {id: $id}) RETURN ${row}`,
  parameters: ({ id }) => ({ id }),
  answer: ([found]) => found ?? null,
})
/** Our cursors: order, key, id. */
const position = ({ after }) => {
  if (after == null) return {}
  const [, key, id] = JSON.parse(Buffer.from(after, 'base64url').toString())
  return { key, id }
}
const page = (rows, { first = 20 }) => ({ nodes: rows.slice(0, first), pageInfo: { hasNextPage: rows.length > first } })
const sized = (args) => ({ ...position(args), first: neo4j.int((args.first ?? 20) + 1) })

/** Fields of Query. */
export const ROOTS = {
  player: byId('Player', PLAYER),
  club: byId('Club', CLUB),
  source: byId('Source', SOURCE),
  players: {
    text: ({ after, filter }) => `MATCH (that:Player) WHERE that.name IS NOT NULL
${after == null ? '' : 'AND that.name >= $key AND NOT (that.name = $key AND that.id <= $id)'}
${filter?.stages ? 'AND EXISTS { ()-[e:INTERESTED_IN]->(that) WHERE e.stage IN $stages }' : ''}
WITH that ORDER BY that.name, that.id LIMIT $first RETURN ${PLAYER}`,
    parameters: (args) => ({ ...sized(args), stages: args.filter?.stages ?? null }),
    answer: page,
  },
  clubs: {
    text: () =>
      `MATCH (that:Club) WHERE that.name IS NOT NULL WITH that ORDER BY that.name, that.id LIMIT $first RETURN ${CLUB}`,
    parameters: sized,
    answer: page,
  },
  reports: {
    text: ({ after }) => `MATCH (that:Report) WHERE that.retractedAt IS NULL
AND that.reportedTo ${after == null ? 'IS NOT NULL' : '<= date($key) AND NOT (that.reportedTo = date($key) AND that.id >= $id)'}
WITH that ORDER BY that.reportedTo DESC, that.id DESC LIMIT $first RETURN ${REPORT}`,
    parameters: sized,
    answer: page,
  },
  search: {
    text: () => `CALL db.index.fulltext.queryNodes('names', $query, {skip: $skip, limit: $first}) YIELD node AS that
RETURN {${NODE}}`,
    parameters: ({ text, after, first = 20 }) => ({
      query: `+(${text.toLowerCase()}^4 ${text.toLowerCase()}*^2 l'${text.toLowerCase()}* ${text.toLowerCase()}~1)`,
      skip: neo4j.int(after == null ? 0 : JSON.parse(Buffer.from(after, 'base64url').toString())[1]),
      first: neo4j.int(first),
    }),
    answer: (rows) => ({ nodes: rows }),
  },
}
