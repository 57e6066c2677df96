import type { Subjects } from './subjects.ts'

type Variables = Readonly<Record<string, unknown>>
// biome-ignore lint/suspicious/noExplicitAny: the shape of an answer is what its question is about.
type Data = any

/** A question that every side answers; `rows` makes of our answer the nested lists that all answers are compared as. */
export interface Question {
  readonly says: string
  readonly document: string
  /** One request after the other takes the next of them. */
  readonly variables: (subjects: Subjects) => readonly Variables[]
  readonly rows: (data: Data) => unknown
}

const each = (ids: readonly string[]) => ids.map((id) => ({ id }))
const credits = (list: Data) => list.map(({ role, source }: Data) => [role, source.name])

const LEVELS = `query ($id: ID!) {
  club(id: $id) {
    name
    targets(first: 10) {
      nodes {
        player { name }
        state { stage }
        reports(first: 3) {
          nodes { reportedOn evidence { text } article { id publishedOn } attributions { role source { name } } }
        }
      }
    }
  }
}`
const levelsRows = ({ club }: Data) => [
  club.name,
  club.targets.nodes.map(({ player, state, reports }: Data) => [
    player.name,
    state.stage,
    reports.nodes.map(({ reportedOn, evidence, article, attributions }: Data) => [
      reportedOn,
      evidence.text,
      article.id,
      article.publishedOn,
      credits(attributions),
    ]),
  ]),
]

/** By name. */
export const QUESTIONS: Readonly<Record<string, Question>> = {
  point: {
    says: 'a player by id',
    document: 'query ($id: ID!) { player(id: $id) { id name aliases } }',
    variables: ({ players }) => each(players),
    rows: ({ player }) => [player.id, player.name, player.aliases],
  },
  suitors: {
    says: '20 players by name, 5 suitors each, with who reports them',
    document: `{
  players(orderBy: NAME_ASC, first: 20) {
    nodes {
      name
      interests(first: 5) { nodes { suitor { name } state { stage } reportedBy { role source { name } } } }
    }
  }
}`,
    variables: () => [{}],
    rows: ({ players }) =>
      players.nodes.map(({ name, interests }: Data) => [
        name,
        interests.nodes.map(({ suitor, state, reportedBy }: Data) => [suitor.name, state.stage, credits(reportedBy)]),
      ]),
  },
  saga: {
    says: 'the whole saga of a player of some 30 reports, with sources and articles',
    document: `query ($id: ID!) {
  player(id: $id) {
    name
    saga(first: 100) {
      nodes {
        ... on Report { id reportedOn modality evidence { text } article { id publishedOn } attributions { role source { name } } }
        ... on Quote { id reportedOn text }
      }
    }
  }
}`,
    variables: ({ players }) => each(players),
    rows: ({ player }) => [
      player.name,
      player.saga.nodes.map(({ id, reportedOn, text, modality, evidence, article, attributions }: Data) =>
        text === undefined
          ? [id, reportedOn, modality, evidence.text, article.id, article.publishedOn, credits(attributions)]
          : [id, reportedOn, text],
      ),
    ],
  },
  page: {
    says: 'the 200th page of 20 reports, newest first, by cursor',
    document:
      'query ($after: String) { reports(first: 20, after: $after) { nodes { id reportedOn } pageInfo { hasNextPage } } }',
    variables: ({ reportCursors }) => reportCursors.map((after) => ({ after })),
    rows: ({ reports }) => [
      reports.nodes.map(({ id, reportedOn }: Data) => [id, reportedOn]),
      reports.pageInfo.hasNextPage,
    ],
  },
  names: {
    says: 'a page of 20 players by name, from a fifth of the list on, by cursor',
    document:
      'query ($after: String) { players(orderBy: NAME_ASC, first: 20, after: $after) { nodes { id name } pageInfo { hasNextPage } } }',
    variables: ({ playerCursors }) => playerCursors.map((after) => ({ after })),
    rows: ({ players }) => [players.nodes.map(({ id, name }: Data) => [id, name]), players.pageInfo.hasNextPage],
  },
  levels: {
    says: 'four levels: a club, its 10 latest targets, 3 reports each, their articles and sources',
    document: LEVELS,
    variables: ({ clubs }) => each(clubs),
    rows: levelsRows,
  },
  hub: {
    says: 'the same of the club that wants most players',
    document: LEVELS,
    variables: ({ hub }) => each([hub]),
    rows: levelsRows,
  },
  filter: {
    says: '20 players by name with whom some club has agreed: a filter on a property of an edge',
    document: '{ players(filter: { stages: [AGREEMENT] }, orderBy: NAME_ASC, first: 20) { nodes { id name } } }',
    variables: () => [{}],
    rows: ({ players }) => players.nodes.map(({ id, name }: Data) => [id, name]),
  },
  counts: {
    says: '10 clubs by name with how many players each wants',
    document: '{ clubs(first: 10) { nodes { name targets { totalCount } } } }',
    variables: () => [{}],
    rows: ({ clubs }) => clubs.nodes.map(({ name, targets }: Data) => [name, targets.totalCount]),
  },
  search: {
    says: 'the second page of 20 hits of a name',
    document:
      'query ($text: String!, $after: String) { search(text: $text, first: 20, after: $after) { nodes { ... on Node { id } } } }',
    variables: ({ searched, hitCursor }) => [{ text: searched, after: hitCursor }],
    rows: ({ search }) => search.nodes.map(({ id }: Data) => id),
  },
  outlet: {
    says: 'the outlet that reports most: its 20 latest reports with article and player',
    document: `query ($id: ID!) {
  source(id: $id) { name reports(first: 20) { nodes { id reportedOn article { id } claim { player { name } } } } }
}`,
    variables: ({ outlet }) => each([outlet]),
    rows: ({ source }) => [
      source.name,
      source.reports.nodes.map(({ id, reportedOn, article, claim }: Data) => [
        id,
        reportedOn,
        article.id,
        claim.player.name,
      ]),
    ],
  },
}
