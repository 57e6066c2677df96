import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { deriveArticles } from '../../src/graph/derive.ts'
import { digest } from '../../src/graph/digest.ts'
import type { RegisterFacts } from '../../src/graph/entity.ts'
import type { ArticleRows } from '../../src/graph/rows.ts'
import { transferWindow } from '../../src/graph/window.ts'
import { writeArticles } from '../../src/graph/writeArticle.ts'
import { cypher } from '../../src/neo4j/cypher.ts'
import { clearGraph } from '../setup/clearGraph.ts'
import { watchUpdates } from '../setup/watchUpdates.ts'
import { heldStates, statesByDay } from './dailyStates.ts'
import { tale } from './tale.ts'
import { TALES } from './tales.ts'

const { uri, user, password, database } = inject('neo4j')
const told = TALES.map((one, index) => ({ ...one, player: `Joueur ${index}`, rows: tale(`Joueur ${index}`, one.told) }))
const articles = told.flatMap(({ rows }) => rows)
/** Planning all statements at once can take long on a busy machine; the server would give a transaction 30 s. */
const PATIENT = { timeout: 120_000 }
const entities = new Map(articles.flatMap((rows) => rows.entities.map(({ id, registered }) => [id, registered])))
const FACTS: RegisterFacts = {
  registered(id) {
    const { name, aliases = [], country = null } = entities.get(id) ?? {}
    return name === undefined ? undefined : { name, aliases, country }
  },
  writesFor: () => [],
}
let driver: Driver

beforeAll(async () => {
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  await clearGraph(driver, database)
  await write(articles)
})
afterAll(() => driver.close())

async function write(rows: readonly ArticleRows[], to = driver) {
  const stamp = { now: '2026-01-01T00:00:00Z', extractor: '1' }
  await inTransaction((tx) => writeArticles(tx, rows, FACTS, stamp), to)
}

async function inTransaction<T>(work: (tx: ManagedTransaction) => Promise<T>, to = driver): Promise<T> {
  const session = to.session({ database })
  try {
    return await session.executeWrite(work, PATIENT)
  } finally {
    await session.close()
  }
}

/** What is asked of the graph about one player, each answer in one line. */
const QUESTIONS = {
  relays: `
    MATCH (:Player {name: $player})<-[:ABOUT]-(r:Report)-[:RELAYS]->(own:Report)
    MATCH (r)-[:IN]->(a:Article) MATCH (own)-[:IN]->(b:Article)
    RETURN a.publishedOn + ' ' + r.label + ' → ' + b.publishedOn + ' ' + own.label + ' of ' + [(b)-[:PUBLISHED_BY]->(o) | o.name][0] AS line`,
  claims: `
    MATCH (:Player {name: $player})<-[:ABOUT]-(c:Claim)
    RETURN c.label + ': ' + c.modality + ', ' + c.independentSources + ' of ' + c.reports + CASE WHEN c.contested THEN ', contested' ELSE '' END AS line`,
  values: `
    MATCH (:Player {name: $player})<-[:ABOUT]-(c:Claim)
    RETURN c.topic + ' = ' + c.key AS line`,
  contradictions: `
    MATCH (:Player {name: $player})<-[:ABOUT]-(a:Claim)-[e:CONTRADICTS]->(b:Claim)
    MATCH (one:Report {id: e.one})-[:STATES]->(a) MATCH (other:Report {id: e.other})-[:STATES]->(b)
    RETURN one.reportedOn + ' ' + one.label + ' ≠ ' + other.reportedOn + ' ' + other.label + ', ' + e.reason AS line`,
  opposed: `
    MATCH (:Player {name: $player})<-[:ABOUT]-(c:Claim {contested: true})
    MATCH (one:Report {id: c.one}) MATCH (other:Report {id: c.other})
    RETURN one.reportedOn + ' ' + one.modality + ' against ' + other.reportedOn + ' ' + other.modality AS line`,
  wants: `
    MATCH (:Player {name: $player})<-[i:INTERESTED_IN]-(k:Club)
    RETURN k.name + ' ' + i.stage + ', at most ' + i.furthest + ', ' + i.modality + ', ' + i.independentSources + ' of ' + i.reports AS line`,
  contractEnds: `
    MATCH (:Player {name: $player})-[e:CONTRACT_ENDS]->(k:Club)
    RETURN k.name + ' ' + e.on + ', ' + e.independentSources + ' of ' + e.reports AS line`,
  playsFor: `
    MATCH (:Player {name: $player})-[e:PLAYS_FOR]->(k:Club)
    RETURN coalesce(e.since, '') + '…' + coalesce(e.until, '') + ' ' + k.name AS line`,
  sources: `
    MATCH (p:Player {name: $player})
    RETURN toString(p.independentSources) + ', last ' + p.lastOn AS line`,
} as const

describe('what follows from what was reported', () => {
  test.each(told)('$says', async ({ player, expected }) => {
    const answers: Record<string, string[]> = {}
    for (const question of Object.keys(expected) as (keyof typeof QUESTIONS)[]) {
      const { records } = await driver.executeQuery(QUESTIONS[question], { player }, { database })
      answers[question] = records.map((record) => record.get('line') as string).sort()
    }
    expect(answers).toEqual(
      Object.fromEntries(Object.entries(expected).map(([key, lines]) => [key, [...lines].sort()])),
    )
  })
})

const MODEL = readFileSync(resolve(import.meta.dirname, '../../docs/model.md'), 'utf8')
const EXAMPLES = [...MODEL.matchAll(/```cypher\n([\s\S]*?)```/g)].map(([, text]) => text ?? '')

test('the examples of docs/model.md have answers', async () => {
  expect(EXAMPLES.length).toBe(5)
  for (const text of EXAMPLES) {
    const { records } = await driver.executeQuery(text, {}, { database })
    expect(records.length, text).toBeGreaterThan(0)
  }
})

test('a window is one in Cypher and in TypeScript', async () => {
  const days = ['2021-02-09', '2021-02-10', '2021-09-09', '2021-09-10', '2021-12-31', '2022-01-01', '2022-07-15']
  const { records } = await driver.executeQuery(
    `UNWIND $days AS text WITH date(text) AS day WITH ${cypher('read/window')} AS window RETURN toString(window / 2) + CASE window % 2 WHEN 0 THEN '-W' ELSE '-S' END AS window`,
    { days },
    { database },
  )
  expect(records.map((record) => record.get('window'))).toEqual(days.map(transferWindow))
})

test('deriving again writes nothing', async () => {
  const watched = watchUpdates(driver)
  const ids = articles.map(({ article }) => article.id).sort()
  const input = { articles: ids, facts: FACTS }
  await inTransaction((tx) => deriveArticles(tx, input), watched.driver)
  expect(watched.updates.length).toBeGreaterThan(15)
  expect(watched.updates).not.toContain(true)
})

test('on every day the state by that day is what a graph holds that knows no later article', async () => {
  const whole = await digest(driver, database)
  const days = [...new Set(articles.map(({ article }) => article.publishedFrom))].sort()
  const asOf = await statesByDay(driver, database, days)
  await clearGraph(driver, database)
  for (const day of days) {
    await write(articles.filter(({ article }) => article.publishedFrom === day))
    expect(await heldStates(driver, database), day).toEqual(asOf.get(day))
  }
  // The articles came in another order and in other batches than before.
  expect(await digest(driver, database)).toBe(whole)
})
