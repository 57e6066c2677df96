import { describe, expect, test } from 'vitest'
import { digest } from '../../src/graph/digest.ts'
import type { ArticleRows } from '../../src/graph/rows.ts'
import { writeArticle, writeArticles } from '../../src/graph/writeArticle.ts'
import { clearGraph } from '../setup/clearGraph.ts'
import { watchUpdates } from '../setup/watchUpdates.ts'
import { emptyGraph } from './emptyGraph.ts'
import { FACTS, story } from './story.ts'

const { driver, database, inOne } = emptyGraph()

const write = (rows: ArticleRows, extractor = '1') =>
  inOne((tx) => writeArticle(tx, rows, FACTS, { now: new Date().toISOString(), extractor }))

/** Several articles in one transaction. */
async function writeTogether(articles: readonly ArticleRows[]) {
  const stamp = { now: new Date().toISOString(), extractor: '1' }
  const outcomes = await inOne((tx) => writeArticles(tx, articles, FACTS, stamp))
  return articles.map(({ article }) => outcomes.get(article.id))
}

async function ask<Row extends object>(text: string): Promise<Row[]> {
  const { records } = await driver.executeQuery(text, {}, { database })
  return records.map((record) => record.toObject() as Row)
}

const MILAN = { club: 'AC Milan', other: 'Olympique de Marseille' }
const euros = (amount: number, bound: 'EXACT' | 'AT_LEAST' = 'EXACT') => ({
  amount,
  amountMax: null,
  currency: 'EUR',
  bound,
})

const SAGA = [
  story('juin', '2021-06', [
    { kind: 'INTEREST', club: 'AC Milan', stage: 'MONITORING', modality: 'HEDGED', by: ['SportItalia'] },
    { kind: 'CONTRACT_END', club: 'Olympique de Marseille', ends: '2022' },
  ]),
  story(
    'bid',
    '2021-07',
    [
      { kind: 'INTEREST', club: 'AC Milan', stage: 'OFFER', by: ['Alfredo Pedullà'] },
      {
        kind: 'OFFER',
        offerKind: 'TRANSFER',
        status: 'MADE',
        ...MILAN,
        money: euros(12_000_000),
        by: ['Alfredo Pedullà'],
      },
      {
        kind: 'OFFER',
        offerKind: 'ASKING_PRICE',
        status: 'MADE',
        club: 'Olympique de Marseille',
        money: euros(20_000_000, 'AT_LEAST'),
      },
      { kind: 'INTEREST', club: 'AS Monaco', stage: 'INTERESTED', modality: 'HEDGED', by: ['La Marseillaise'] },
    ],
    { publisher: 'La Provence', quotes: ['Je suis prêt à aller n’importe où.'] },
  ),
  story('refus', '2021-08-02', [
    { kind: 'OFFER', offerKind: 'TRANSFER', status: 'REFUSED', ...MILAN, money: euros(12_000_000) },
    { kind: 'CONTRACT_END', club: 'Olympique de Marseille', ends: '2022-06' },
  ]),
  story('fin', '2021-08', [
    { kind: 'INTEREST', club: 'AC Milan', stage: 'WITHDRAWN', by: ['SportItalia'] },
    { kind: 'WISH', club: 'AC Milan', attitude: 'REFUSES', modality: 'HEDGED' },
    {
      kind: 'TRANSFER',
      player: 'Florian Thauvin',
      club: 'Olympique de Marseille',
      other: 'Tigres de Monterrey',
      transferKind: 'FREE',
    },
  ]),
]

describe('writing articles', () => {
  test('who wants him, since when, how far it went, by how many sources', async () => {
    for (const { rows } of SAGA) expect(await write(rows)).toBe('NEW')
    expect(
      await ask(
        'MATCH (c:Club)-[i:INTERESTED_IN]->(p:Player) RETURN c.name AS club, p.name AS player, i.stage AS stage, i.furthest AS furthest, toString(i.since) AS since, toString(i.last) AS last, i.reports AS reports, i.independentSources AS sources ORDER BY club',
      ),
    ).toEqual([
      {
        club: 'AC Milan',
        player: 'Boubacar Kamara',
        stage: 'WITHDRAWN',
        furthest: 'OFFER',
        since: '2021-06-01',
        last: '2021-08-31',
        reports: 3,
        sources: 2,
      },
      {
        club: 'AS Monaco',
        player: 'Boubacar Kamara',
        stage: 'INTERESTED',
        furthest: 'INTERESTED',
        since: '2021-07-01',
        last: '2021-07-31',
        reports: 1,
        sources: 1,
      },
    ])
  })

  test('claims and their captions', async () => {
    for (const { rows } of SAGA) await write(rows)
    const claims = await ask(
      'MATCH (c:Claim)-[:ABOUT]->(p) RETURN c.label AS label, c.status AS status, c.firstOn AS first, c.lastOn AS last, [(c)-[:BY]->(k) | k.name][0] AS by, [(c)-[:TO]->(k) | k.name][0] AS to, p.name AS player ORDER BY label',
    )
    expect(claims).toEqual([
      {
        label: '12 M€, refusée',
        status: 'REFUSED',
        first: '2021-07',
        last: '2021-08-02',
        by: 'AC Milan',
        to: 'Olympique de Marseille',
        player: 'Boubacar Kamara',
      },
      {
        label: 'fin de contrat 2022-06',
        status: null,
        first: '2021-06',
        last: '2021-08-02',
        by: 'Olympique de Marseille',
        to: null,
        player: 'Boubacar Kamara',
      },
      {
        label: 'intérêt',
        status: null,
        first: '2021-07',
        last: '2021-07',
        by: 'AS Monaco',
        to: null,
        player: 'Boubacar Kamara',
      },
      {
        label: 'prix demandé au moins 20 M€',
        status: 'MADE',
        first: '2021-07',
        last: '2021-07',
        by: 'Olympique de Marseille',
        to: null,
        player: 'Boubacar Kamara',
      },
      {
        label: 'refuse',
        status: null,
        first: '2021-08',
        last: '2021-08',
        by: null,
        to: 'AC Milan',
        player: 'Boubacar Kamara',
      },
      {
        label: 'retrait',
        status: null,
        first: '2021-06',
        last: '2021-08',
        by: 'AC Milan',
        to: null,
        player: 'Boubacar Kamara',
      },
      {
        label: 'transfert libre',
        status: null,
        first: '2021-08',
        last: '2021-08',
        by: 'Olympique de Marseille',
        to: 'Tigres de Monterrey',
        player: 'Florian Thauvin',
      },
    ])
  })

  test('a publisher is the origin of what its article says for itself, and the relay of what it credits to another', async () => {
    for (const { rows } of SAGA) await write(rows)
    expect(
      await ask(
        "MATCH (a:Article WHERE a.name STARTS WITH 'Phrase 1 de bid')<-[:IN]-(r:Report)-[by:REPORTED_BY]->(s) RETURN r.label AS what, collect(s.name + ' ' + by.role) AS who ORDER BY what",
      ).then((rows) => rows.map((row) => ({ ...row, who: [...(row as { who: string[] }).who].sort() }))),
    ).toEqual([
      { what: '12 M€, faite', who: ['Alfredo Pedullà ORIGIN', 'La Provence RELAY'] },
      { what: 'intérêt', who: ['La Marseillaise ORIGIN', 'La Provence RELAY'] },
      { what: 'offre', who: ['Alfredo Pedullà ORIGIN', 'La Provence RELAY'] },
      { what: 'prix demandé au moins 20 M€', who: ['La Provence ORIGIN'] },
    ])
    expect(await ask('MATCH (j)-[:WRITES_FOR]->(o) RETURN j.name AS journalist, o.name AS outlet')).toEqual([
      { journalist: 'Alfredo Pedullà', outlet: 'SportItalia' },
    ])
  })

  test('every report and quote can show its words', async () => {
    for (const { rows } of SAGA) await write(rows)
    const wrong = await ask(
      'MATCH (r:Report|Quote)-[:IN]->(a:Article) WHERE substring(a.text, r.start, r.end - r.start) <> r.text RETURN r.id',
    )
    expect(wrong).toEqual([])
    expect(await ask('MATCH (q:Quote)-[:SAID_BY]->(p) RETURN q.label AS words, p.name AS who')).toEqual([
      { words: 'Je suis prêt à aller n’importe où.', who: 'Boubacar Kamara' },
    ])
  })

  test('the same again changes nothing', async () => {
    for (const { rows } of SAGA) await write(rows)
    const before = await digest(driver, database)
    const watched = watchUpdates(driver)
    for (const { rows } of SAGA) {
      const session = watched.driver.session({ database })
      const stamp = { now: '2026-01-01T00:00:00Z', extractor: '1' }
      expect(await session.executeWrite((tx) => writeArticle(tx, rows, FACTS, stamp))).toBe('UNCHANGED')
      await session.close()
    }
    expect(watched.updates).toEqual(SAGA.map(() => false))
    expect(await digest(driver, database)).toBe(before)
  })

  test('the order in which articles come does not matter', async () => {
    for (const { rows } of SAGA) await write(rows)
    const inOrder = await digest(driver, database)
    for (const order of [
      [3, 2, 1, 0],
      [1, 3, 0, 2],
      [2, 0, 3, 1],
    ]) {
      await clearGraph(driver, database)
      for (const index of order) await write(SAGA[index]!.rows)
      expect(await digest(driver, database)).toBe(inOrder)
    }
  })

  test('several articles a transaction make the graph that one after the other makes', async () => {
    const rows = SAGA.map(({ rows }) => rows)
    for (const one of rows) await write(one)
    const oneByOne = await digest(driver, database)
    for (const parts of [[rows], [rows.slice(2), rows.slice(0, 2)]]) {
      await clearGraph(driver, database)
      for (const part of parts) await writeTogether(part)
      expect(await digest(driver, database)).toBe(oneByOne)
    }
  })

  test('of articles that come together each has an outcome of its own', async () => {
    const [juin, bid, refus, fin] = SAGA.map(({ rows }) => rows) as [ArticleRows, ArticleRows, ArticleRows, ArticleRows]
    await writeTogether([fin, juin])
    const reread = { ...fin, reports: fin.reports.slice(0, 1), hash: 'read otherwise' }
    expect(await writeTogether([refus, juin, reread, bid])).toEqual(['NEW', 'UNCHANGED', 'UPDATED', 'NEW'])
  })

  test('a newer reading retracts what it no longer reads, keeps what is equal, and takes derived things along', async () => {
    for (const { rows } of SAGA) await write(rows)
    const newer = story('refus', '2021-08-02', [
      { kind: 'OFFER', offerKind: 'TRANSFER', status: 'ACCEPTED', ...MILAN, money: euros(12_000_000) },
      { kind: 'CONTRACT_END', club: 'Olympique de Marseille', ends: '2022-06' },
    ])
    expect(await write(newer.rows)).toBe('UPDATED')
    expect(await ask("MATCH (c:Offer {offerKind: 'TRANSFER'}) RETURN c.label AS label, c.reports AS reports")).toEqual([
      { label: '12 M€, acceptée', reports: 2 },
    ])
    expect(
      await ask(
        'MATCH (r:Report) WHERE r.retractedAt IS NOT NULL RETURN r.status AS status, COUNT { (r)-[:STATES|ABOUT|REPORTED_BY]->() } AS edges',
      ),
    ).toEqual([{ status: 'REFUSED', edges: 0 }])
    // And back: the retraction is cleared, the graph is what it was but for the report that came in between.
    expect(await write(SAGA[2]!.rows)).toBe('UPDATED')
    expect(await ask("MATCH (c:Offer {offerKind: 'TRANSFER'}) RETURN c.label AS label, c.reports AS reports")).toEqual([
      { label: '12 M€, refusée', reports: 2 },
    ])
  })

  test('when the last report of a claim goes, the claim and its edges go', async () => {
    await write(SAGA[0]!.rows)
    await write(story('juin', '2021-06', []).rows)
    // Another text is another article; the same article with nothing read in it is this one:
    const emptied = { ...SAGA[0]!.rows, reports: [], hash: 'emptied' }
    expect(await write(emptied)).toBe('UPDATED')
    expect(await ask('MATCH (c:Claim) RETURN c.label')).toEqual([])
    expect(await ask('MATCH ()-[e:INTERESTED_IN|CONTRACT_ENDS]->() RETURN type(e)')).toEqual([])
  })
})
