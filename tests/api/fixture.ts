import type { Driver } from 'neo4j-driver'
import { firstDay, lastDay } from '../../src/article/date.ts'
import { cypher } from '../../src/neo4j/cypher.ts'
import { clearGraph } from '../setup/clearGraph.ts'
import {
  ARTICLES,
  CLAIMS,
  CLUBS,
  CONTRADICTIONS,
  JOURNALISTS,
  KAMARA,
  MARSEILLE,
  OUTLETS,
  PLAYERS,
  QUOTES,
  REPORTS,
  STAYS,
} from './pressReview.ts'

/** Empties the database but for indexes and constraints, and fills it with the press review, as `src/graph/model.ts` says. */
export async function loadFixture(driver: Driver, database: string): Promise<void> {
  await clearGraph(driver, database)
  const session = driver.session({ database })
  try {
    for (const [statement, rows] of STATEMENTS)
      await session.executeWrite((tx) => tx.run(statement, { rows, asOf: null }))
    await session.run('CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()')
  } finally {
    await session.close()
  }
}

const CREDITS = `WITH r, row UNWIND row.sources AS credit MATCH (s:Source {id: credit[0]})
CREATE (r)-[:REPORTED_BY {role: credit[1], sourceId: s.id, on: r.reportedTo, reportId: r.id}]->(s)`

const STATEMENTS: readonly (readonly [string, readonly unknown[]])[] = [
  ["CREATE (g:Graph {id: 'graph', version: 4})", []],
  [
    `UNWIND $rows AS row CREATE (a:Article) SET a = row { .id, .name, .title, .url, .text, .publishedOn },
     a.publishedFrom = date(row.from), a.publishedTo = date(row.to)`,
    ARTICLES.map((article) => ({ ...article, name: article.title ?? article.id, ...interval(article.publishedOn) })),
  ],
  ['UNWIND $rows AS row CREATE (p:Player) SET p = row', PLAYERS],
  ['UNWIND $rows AS row CREATE (c:Club) SET c = row', CLUBS],
  [
    `UNWIND $rows AS row MATCH (k:Club {id: row.club})
     CREATE (p:Person)-[:WORKS_FOR]->(k) SET p = row { .id, .name, .role }`,
    [{ id: 'person:pablo-longoria', name: 'Pablo Longoria', role: 'PRESIDENT', club: MARSEILLE }],
  ],
  ['UNWIND $rows AS row CREATE (o:Source:Outlet) SET o = row', OUTLETS],
  [
    `UNWIND $rows AS row MATCH (o:Outlet {id: row.writesFor})
     CREATE (j:Source:Journalist)-[:WRITES_FOR]->(o) SET j = row { .id, .name, .aliases, .country }`,
    JOURNALISTS,
  ],
  [
    'UNWIND $rows AS row MATCH (a:Article {id: row.id}), (o:Outlet {id: row.publisher}) CREATE (a)-[:PUBLISHED_BY]->(o)',
    ARTICLES.filter(({ publisher }) => publisher !== null),
  ],
  [
    `UNWIND $rows AS row MATCH (a:Article {id: row.article})
     CREATE (a)<-[:IN]-(r:Report)
     SET r = row.properties, r.reportedFrom = date(row.from), r.reportedTo = date(row.to),
       r.recordedAt = datetime('2024-01-01T00:00:00Z'),
       r.retractedAt = CASE WHEN row.claim IS NULL THEN datetime('2024-02-01T00:00:00Z') END
     WITH a, r, row UNWIND row.mentions AS named
     MATCH (e:Player|Club {id: named})
     MERGE (a)<-[:IN]-(m:Mention {id: 'mention:' + a.id + named, ref: a.id + '#' + named})
     MERGE (m)-[:DENOTES]->(e)
     WITH DISTINCT r, row
     WITH r, row WHERE r.retractedAt IS NULL MATCH (p:Player {id: row.player}) CREATE (r)-[:ABOUT]->(p)
     ${CREDITS}`,
    REPORTS.map((row) => ({ row, claim: CLAIMS.find(({ id }) => id === row.claim) })).map(({ row, claim }) => ({
      ...row,
      ...interval(articleOf(row.article).publishedOn),
      player: claim?.player ?? KAMARA,
      mentions: [claim?.player ?? KAMARA, claim?.by, claim?.to].filter((id) => id !== undefined),
      sources: Object.entries(row.sources),
      properties: {
        id: row.id,
        kind: claim?.kind ?? 'INTEREST',
        clubRef: claim?.by ? `${row.article}#${claim.by}` : null,
        otherRef: claim?.to ? `${row.article}#${claim.to}` : null,
        label: row.words,
        modality: row.modality,
        vagueSource: row.vagueSource ?? null,
        sourceRefs: Object.keys(row.sources).filter((source) => source !== articleOf(row.article).publisher),
        sourceRoles: [],
        ...evidence(row.article, row.words),
        ...row.values,
      },
    })),
  ],
  [
    'UNWIND $rows AS row MATCH (r:Report {id: row.id}), (held:Report {id: row.relays}) CREATE (r)-[:RELAYS]->(held)',
    REPORTS.filter(({ relays }) => relays !== undefined),
  ],
  [
    `UNWIND $rows AS row MATCH (p:Player {id: row.player})
     CREATE (c:Claim)-[:ABOUT]->(p)
     SET c = row { .id, .kind, .topic, .key, playerId: row.player, byId: row.by, toId: row.to }, c:$(row.label)`,
    CLAIMS.map((claim) => ({ ...claim, topic: claim.topic ?? claim.id, key: claim.key ?? '' })),
  ],
  [
    'UNWIND $rows AS row MATCH (c:Claim {id: row.id}), (k:Club {id: row.by}) CREATE (c)-[:BY]->(k)',
    CLAIMS.filter(({ by }) => by),
  ],
  [
    'UNWIND $rows AS row MATCH (c:Claim {id: row.id}), (k:Club {id: row.to}) CREATE (c)-[:TO]->(k)',
    CLAIMS.filter(({ to }) => to),
  ],
  [
    'UNWIND $rows AS row MATCH (r:Report {id: row.id}), (c:Claim {id: row.claim}) CREATE (r)-[:STATES]->(c)',
    REPORTS.filter(({ claim }) => claim),
  ],
  [
    `MATCH (this:Claim)
     ${cypher('read/claim-state')}
     SET this += state, this.nameless = EXISTS { (this)<-[:STATES]-(r:Report) WHERE NOT (r)-[:REPORTED_BY]->() }`,
    [],
  ],
  [
    `UNWIND $rows AS row MATCH (a:Claim {id: row.from}), (b:Claim {id: row.to})
     CREATE (a)-[:CONTRADICTS {one: row.one, other: row.other, reason: row.reason}]->(b)`,
    CONTRADICTIONS,
  ],
  [
    `MATCH (c:Claim)<-[:STATES]-(r:Report)-[credit:REPORTED_BY]->(s:Source)
     WITH c, s, credit, r ORDER BY r.reportedFrom, r.id
     WITH c, s, min(credit.role) AS role, collect(r) AS reports, max(r.reportedTo) AS last
     CREATE (c)-[:REPORTED_BY {role: role, reports: size(reports), first: reports[0].reportedFrom, last: last, firstReportId: reports[0].id}]->(s)`,
    [],
  ],
  [
    `MATCH (k:Club)<-[:BY]-(c:Interest)-[:ABOUT]->(p:Player)
     CREATE (k)-[:INTERESTED_IN {claimId: c.id, clubId: k.id, playerId: p.id, since: c.firstFrom, last: c.lastTo, stage: c.stage,
       stageRank: c.stageRank, furthest: c.furthest, modality: c.modality, reports: c.reports, independentSources: c.independentSources}]->(p)`,
    [],
  ],
  [
    `UNWIND $rows AS row MATCH (p:Player {id: row.player}), (k:Club {id: row.club})
     CREATE (p)-[:PLAYS_FOR {since: row.since, until: row.until}]->(k)`,
    STAYS,
  ],
  [
    `UNWIND $rows AS row MATCH (a:Article {id: row.article}), (speaker:Player|Person {id: row.speaker})
     CREATE (a)<-[:IN]-(r:Quote)-[:SAID_BY]->(speaker)
     SET r = row.properties, r.reportedFrom = a.publishedFrom, r.reportedTo = a.publishedTo
     FOREACH (about IN row.about | MERGE (p:Player {id: about}) CREATE (r)-[:ABOUT]->(p))
     ${CREDITS}`,
    QUOTES.map((row) => ({
      ...row,
      sources: Object.entries(row.sources),
      properties: { id: row.id, label: row.words, occasion: row.occasion, ...evidence(row.article, row.words) },
    })),
  ],
]

function articleOf(id: string) {
  return ARTICLES.find((article) => article.id === id)!
}

function interval(publishedOn: string) {
  return { from: firstDay(publishedOn), to: lastDay(publishedOn) }
}

function evidence(articleId: string, words: string) {
  const { text, publishedOn } = articleOf(articleId)
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" does not stand in ${articleId}.`)
  const end = start + words.length
  return { text: words, start, end, before: '', after: '', reportedOn: publishedOn, rule: 'by.hand', extractor: 'hand' }
}
