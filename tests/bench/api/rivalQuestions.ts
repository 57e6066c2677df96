import type { Question } from './questions.ts'
import type { Subjects } from './subjects.ts'

// biome-ignore lint/suspicious/noExplicitAny: the shape of an answer is what its question is about.
type Data = any

const each = (ids: readonly string[]) => ids.map((id) => ({ id }))
/** Its cursors are offsets: that of the row before the page. */
const offset = (rows: number) => Buffer.from(`arrayconnection:${rows - 1}`).toString('base64')
const node = ({ node }: Data) => node
const credits = ({ edges }: Data) => edges.map(({ properties, node }: Data) => [properties.role, node.name])

const BY_ROLE = 'first: 20, sort: [{ edge: { role: ASC } }, { node: { id: ASC } }]'
const NEWEST = 'sort: [{ reportedTo: DESC }, { id: DESC }]'
const REPORT = `article { id publishedOn } attributionsConnection(${BY_ROLE}) { edges { properties { role } node { name } } }`

const LEVELS = `query ($id: ID!) {
  clubs(where: { id: { eq: $id } }) {
    name
    interests(limit: 10, sort: [{ lastTo: DESC }, { id: DESC }]) {
      stage
      player { name }
      reports(limit: 3, ${NEWEST}) { reportedOn text ${REPORT} }
    }
  }
}`
const levelsRows = ({ clubs: [club] }: Data) => [
  club.name,
  club.interests.map(({ stage, player, reports }: Data) => [
    player[0].name,
    stage,
    reports.map(({ reportedOn, text, article, attributionsConnection }: Data) => [
      reportedOn,
      text,
      article[0].id,
      article[0].publishedOn,
      credits(attributionsConnection),
    ]),
  ]),
]

/** The same questions in the words of @neo4j/graphql. */
export const RIVAL: Readonly<Record<string, Omit<Question, 'says'>>> = {
  point: {
    document: 'query ($id: ID!) { players(where: { id: { eq: $id } }) { id name aliases } }',
    variables: ({ players }) => each(players),
    rows: ({ players: [player] }) => [player.id, player.name, player.aliases],
  },
  suitors: {
    document: `{
  players(limit: 20, sort: [{ name: ASC }, { id: ASC }]) {
    name
    interests(limit: 5, sort: [{ lastTo: DESC }, { id: DESC }]) {
      stage
      suitor { name }
      reportedByConnection(first: 20, sort: [{ edge: { first: ASC } }, { node: { id: ASC } }]) {
        edges { properties { role } node { name } }
      }
    }
  }
}`,
    variables: () => [{}],
    rows: ({ players }) =>
      players.map(({ name, interests }: Data) => [
        name,
        interests.map(({ stage, suitor, reportedByConnection }: Data) => [
          suitor[0].name,
          stage,
          credits(reportedByConnection),
        ]),
      ]),
  },
  saga: {
    // It sorts no union: reports and quotes come apart and are merged here, as a client would.
    document: `query ($id: ID!) {
  players(where: { id: { eq: $id } }) {
    name
    reports(limit: 100, sort: [{ reportedFrom: ASC }, { id: ASC }]) { id reportedOn reportedFrom modality text ${REPORT} }
    quotes(limit: 100, sort: [{ reportedFrom: ASC }, { id: ASC }]) { id reportedOn reportedFrom text }
  }
}`,
    variables: ({ players }) => each(players),
    rows: ({ players: [player] }) => [
      player.name,
      [...player.reports, ...player.quotes]
        .sort((a, b) => compare(a.reportedFrom, b.reportedFrom) || compare(a.id, b.id))
        .slice(0, 100)
        .map(({ id, reportedOn, text, modality, article, attributionsConnection }) =>
          modality === undefined
            ? [id, reportedOn, text]
            : [id, reportedOn, modality, text, article[0].id, article[0].publishedOn, credits(attributionsConnection)],
        ),
    ],
  },
  page: {
    document: `query ($after: String) {
  reportsConnection(first: 20, after: $after, ${NEWEST}) { edges { node { id reportedOn } } pageInfo { hasNextPage } }
}`,
    variables: ({ reportRows }: Subjects) => reportRows.map((row) => ({ after: offset(row.offset) })),
    rows: ({ reportsConnection: { edges, pageInfo } }) => [
      edges.map(node).map(({ id, reportedOn }: Data) => [id, reportedOn]),
      pageInfo.hasNextPage,
    ],
  },
  names: {
    document: `query ($after: String) {
  playersConnection(first: 20, after: $after, sort: [{ name: ASC }, { id: ASC }]) { edges { node { id name } } pageInfo { hasNextPage } }
}`,
    variables: ({ playerRows }) => playerRows.map((row) => ({ after: offset(row.offset) })),
    rows: ({ playersConnection: { edges, pageInfo } }) => [
      edges.map(node).map(({ id, name }: Data) => [id, name]),
      pageInfo.hasNextPage,
    ],
  },
  levels: { document: LEVELS, variables: ({ clubs }) => each(clubs), rows: levelsRows },
  hub: { document: LEVELS, variables: ({ hub }) => each([hub]), rows: levelsRows },
  filter: {
    document: `{
  players(
    where: { suitorsConnection: { some: { edge: { stage: { eq: "AGREEMENT" } } } } }
    limit: 20
    sort: [{ name: ASC }, { id: ASC }]
  ) { id name }
}`,
    variables: () => [{}],
    rows: ({ players }) => players.map(({ id, name }: Data) => [id, name]),
  },
  counts: {
    document:
      '{ clubs(limit: 10, sort: [{ name: ASC }, { id: ASC }]) { name wantsConnection { aggregate { count { nodes } } } } }',
    variables: () => [{}],
    rows: ({ clubs }) => clubs.map(({ name, wantsConnection }: Data) => [name, wantsConnection.aggregate.count.nodes]),
  },
  // It searches one type at a time: its page is of players alone.
  search: {
    document: `query ($phrase: String!, $after: String) {
  playersByName(phrase: $phrase, first: 20, after: $after, sort: [{ score: DESC }]) { edges { node { id name } } }
}`,
    variables: ({ searchedQuery }) => [{ phrase: searchedQuery, after: offset(20) }],
    rows: ({ playersByName: { edges } }) => edges.map(node).map(({ id }: Data) => id),
  },
  outlet: {
    document: `query ($id: ID!) {
  sources(where: { id: { eq: $id } }) {
    name
    reports(limit: 20, ${NEWEST}) { id reportedOn article { id } claim { player { name } } }
  }
}`,
    variables: ({ outlet }) => each([outlet]),
    rows: ({ sources: [source] }) => [
      source.name,
      source.reports.map(({ id, reportedOn, article, claim }: Data) => [
        id,
        reportedOn,
        article[0].id,
        claim[0].player[0].name,
      ]),
    ],
  },
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
