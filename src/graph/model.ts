import type { MentionKind } from '../extract/mention.ts'

/**
 * The graph: its labels, relationship types and properties. Starred things are derived: `cypher/derive/` deletes and
 * rebuilds them from reports. Dates are Neo4j `date`s unless `PartialDate` is said (a string: `2022`, `2022-06`, `2022-06-30`).
 *
 *   (Mention|Report|Quote)-[:IN]->(Article)            (Journalist)-[:WRITES_FOR]->(Outlet)
 * * (Mention)-[:DENOTES]->(Player|Person|Club|Outlet|Journalist)
 * * (Article)-[:PUBLISHED_BY]->(Outlet)
 * * (Report|Quote)-[:REPORTED_BY {role, sourceId, on, reportId}]->(Outlet|Journalist)
 * * (Report)-[:STATES]->(Claim)   (Report|Quote)-[:ABOUT]->(Player)   (Quote)-[:SAID_BY]->(Player|Person|Journalist)
 * * (Claim)-[:ABOUT]->(Player)    (Claim)-[:BY]->(Club)    (Claim)-[:TO]->(Club)
 * * (Claim)-[:REPORTED_BY {role, reports, first, last, firstReportId}]->(Outlet|Journalist)
 * * (Club)-[:INTERESTED_IN {claimId, clubId, playerId, since, last, stage, stageRank, furthest, modality, reports, independentSources}]->(Player)
 * * (Player)-[:CONTRACT_ENDS {claimId, on, reports, independentSources}]->(Club)
 * * (Player)-[:PLAYS_FOR {since, until}]->(Club)     partial dates
 * * (Person)-[:WORKS_FOR {told}]->(Club)             `told` is the last day on which an article said so
 * * (Report)-[:RELAYS]->(Report)
 * * (Claim)-[:CONTRADICTS {id, reason, one, other}]->(Claim)     `one` and `other` are ids of reports
 */

/** `name` is its caption: the title, else its first words. */
export interface ArticleNode {
  id: string
  name: string
  title: string | null
  url: string | null
  text: string
  /** PartialDate. */
  publishedOn: string
  publishedFrom: string
  publishedTo: string
  publisherRef: string | null
  /** Derived: bearers of the clubs, and of the people with full names, that it names; sorted. */
  names?: string[]
  /** datetime; absent while the article stands. What it took along has the same value. */
  retractedAt?: string
  retractedWhy?: string
}

/**
 * `ref` is `<article id>#<slug>`, the word by which reports and quotes speak of it; `id` is `mention:` and a hash of it. In the
 * graph it has, derived, `bearer`: whose name it is (`player:boubacar-kamara`, `player:kamara-`), by which it is found again.
 */
export interface MentionNode {
  id: string
  ref: string
  name: string
  forms: string[]
  kind: MentionKind
  role: string | null
  nationality: string | null
  position: string | null
  clubRef: string | null
  registerId: string | null
}

/**
 * A reading, stored. `playerRef`, `clubRef`, `otherRef` and `sourceRefs` are refs of mentions; `sourceRoles` runs beside
 * `sourceRefs`. `before` and `after` are the sentences around `text`. `label` is its caption.
 */
export interface ReportNode {
  id: string
  label: string
  kind: string
  playerRef: string
  clubRef: string | null
  otherRef: string | null
  stage: string | null
  status: string | null
  offerKind: string | null
  transferKind: string | null
  modality: string
  amount: number | null
  amountMax: number | null
  currency: string | null
  bound: string | null
  salary: number | null
  salaryMax: number | null
  per: string | null
  years: number | null
  /** PartialDate. */
  ends: string | null
  /** PartialDate. */
  movedOn: string | null
  attitude: string | null
  league: string | null
  scope: string | null
  when: string | null
  voice: string | null
  sourceRefs: string[]
  sourceRoles: string[]
  vagueSource: string | null
  text: string
  start: number
  end: number
  before: string
  after: string
  rule: string
  extractor: string
  /** PartialDate: when it was reported, as precisely as the article's date is. */
  reportedOn: string
  reportedFrom: string
  reportedTo: string
  /** datetime */
  recordedAt: string
  /** datetime; null (the property is absent) while the report stands. */
  retractedAt: string | null
}

/** Direct speech, stored. `text` is `article.text.slice(start, end)`. */
export interface QuoteNode {
  id: string
  label: string
  speakerRef: string
  aboutRefs: string[]
  sourceRefs: string[]
  sourceRoles: string[]
  text: string
  start: number
  end: number
  before: string
  after: string
  occasion: string | null
  /** PartialDate. */
  saidOn: string | null
  rule: string
  extractor: string
  /** PartialDate. */
  reportedOn: string
  reportedFrom: string
  reportedTo: string
  recordedAt: string
  retractedAt: string | null
}

/**
 * What somebody has decided. `one` and `other`, in order, are entity ids or refs of mentions, the bearers what they are found
 * by. `name` is its caption.
 */
export interface JudgementNode {
  id: string
  name: string
  verdict: 'SAME' | 'DIFFERENT'
  one: string
  other: string
  oneBearer: string
  otherBearer: string
  by: string
  why: string
  /** datetime */
  at: string
  /** datetime; null (the property is absent) while it stands. */
  withdrawnAt: string | null
}

/** Club, Outlet and Journalist (the last two also Source): a registered one has the register's id, name, aliases and country. */
export interface NamedNode {
  id: string
  name: string
  aliases: string[]
  country: string | null
}

/** Derived. `lastOn` (PartialDate) is when he was last written about, `lastTo` the last day of that. */
export interface PlayerNode {
  id: string
  name: string
  aliases: string[]
  lastOn: string
  lastTo: string
  independentSources: number
}

/** Derived: somebody who is no player. */
export interface PersonNode {
  id: string
  name: string
  role: string | null
}

/**
 * Derived. The matter reported, with a second label Interest, Offer, ContractEnd, Transfer or Wish; its values as of the
 * newest report (`cypher/read/claim-state.cypher`). `label` is its caption, such as « 12 M€, refusée ».
 */
export interface ClaimNode {
  id: string
  topic: string
  key: string
  kind: string
  playerId: string
  /** Of the clubs at the ends of BY and TO; with `playerId` the owners of the claim, by whom an index lists it. */
  byId: string | null
  toId: string | null
  /** A report of it names no source: its article speaks for itself, or passes on an unnamed voice. */
  nameless: boolean
  label: string
  /** PartialDate. */
  firstOn: string
  /** PartialDate. */
  lastOn: string
  firstFrom: string
  lastTo: string
  /** The first day of the report that begins last: it tells the newest window. */
  lastFrom: string
  modality: string
  reports: number
  asserting: number
  hedging: number
  denying: number
  /** Ids of those who say it first-hand: sources, and articles without publisher that speak for themselves. */
  origins: string[]
  independentSources: number
  /** Asserted by one origin and denied by another; `one` and `other` are the ids of the earliest such reports. */
  contested: boolean
  one: string | null
  other: string | null
  /** Interest. */
  stage: string | null
  stageRank: number | null
  furthest: string | null
  /** Offer. */
  offerKind: string | null
  status: string | null
  amount: number | null
  amountMax: number | null
  currency: string | null
  bound: string | null
  salary: number | null
  salaryMax: number | null
  per: string | null
  years: number | null
  /** ContractEnd: the most precise value told. PartialDate. */
  endsOn: string | null
  /** Transfer. `amount`, `currency`, `bound` are its fee. */
  transferKind: string | null
  movedOn: string | null
  /** Wish. */
  attitude: string | null
  league: string | null
  scope: string | null
}
