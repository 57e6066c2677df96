import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import { readArticle } from '../../src/article/readArticle.ts'
import { EXTRACTOR } from '../../src/extract/version.ts'
import { digest } from '../../src/graph/digest.ts'
import type { ArticleRows } from '../../src/graph/rows.ts'
import { writeArticle } from '../../src/graph/writeArticle.ts'
import { readRows } from '../../src/ingest/read.ts'
import { registerFacts } from '../../src/ingest/registerFacts.ts'
import { type RereadOptions, reread } from '../../src/ingest/reread.ts'
import type { Connection } from '../../src/neo4j/connect.ts'
import { loadRegister } from '../../src/register/load.ts'
import { clearGraph } from '../setup/clearGraph.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const server = inject('neo4j')
const register = loadRegister(join(ROOT, 'seeds/register'))
const SAMPLES = ['kamara-2022-05-romano-villa', 'milik-2021-01-naples', 'payet-2017-01-westham'].map((name) =>
  readRows(
    readArticle(readFileSync(join(ROOT, `seeds/articles/${name}.txt`)), name, { publisher: 'La Provence' }),
    register,
  ),
)

let driver: Driver
beforeAll(() => {
  driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), { disableLosslessIntegers: true })
})
afterAll(() => driver.close())
beforeEach(() => clearGraph(driver, server.database))

async function write(rows: ArticleRows, extractor: string): Promise<void> {
  const session = driver.session({ database: server.database })
  const stamp = { now: new Date().toISOString(), extractor }
  await session.executeWrite((tx) => writeArticle(tx, rows, registerFacts(register), stamp))
  await session.close()
}

const again = (options: Partial<RereadOptions> = {}) => {
  const connection: Connection = {
    ...server,
    driver,
    description: '',
    browserUrl: null,
    notes: [],
    close: async () => {},
  }
  return reread({ connection, register, reader: 'now', ...options })
}

/** As an older extractor might have read it: one report less, one otherwise, and no quote of the same speaker. */
function older(rows: ArticleRows): ArticleRows {
  const [first, second, ...rest] = rows.reports
  const otherwise = { ...second!, id: `report:older-${second!.id}`, modality: 'DENIED' }
  const reports = [otherwise, ...rest].map((report) => ({ ...report, extractor: '0', rule: 'older.rule' }))
  const quotes = rows.quotes.map((quote) => ({ ...quote, speakerRef: first!.playerRef, extractor: '0' }))
  return { ...rows, reports, quotes, hash: 'older' }
}

test('what stands is what a fresh ingestion reads; what was read before stays, retracted', async () => {
  for (const rows of SAMPLES) await write(rows, EXTRACTOR)
  const fresh = await digest(driver, server.database)
  expect(await again()).toMatchObject({ articles: 3, updated: 0, unchanged: 3 })
  expect(await digest(driver, server.database)).toBe(fresh)

  await clearGraph(driver, server.database)
  for (const rows of SAMPLES) await write(older(rows), '0')
  expect(await again()).toMatchObject({ articles: 3, updated: 3, unchanged: 0 })
  const { records } = await driver.executeQuery(
    'MATCH (r:Report) WHERE r.retractedAt IS NOT NULL RETURN r.id AS id',
    {},
    { database: server.database },
  )
  expect(records.map((record) => record.get('id')).sort()).toEqual(
    SAMPLES.map((rows) => `report:older-${rows.reports[1]?.id}`).sort(),
  )
  // The two things that differ: retracted reports, and by which rule the others were first read.
  await driver.executeQuery(
    `MATCH (r:Report) CALL (r) { WITH r WHERE r.retractedAt IS NOT NULL DETACH DELETE r }
     WITH DISTINCT 1 AS _ UNWIND $rules AS row MATCH (r:Report {id: row.id}) SET r.rule = row.rule, r.extractor = row.extractor`,
    { rules: SAMPLES.flatMap(({ reports }) => reports.map(({ id, rule, extractor }) => ({ id, rule, extractor }))) },
    { database: server.database },
  )
  expect(await digest(driver, server.database)).toBe(fresh)
})

test('a run that is stopped goes on where it stopped, unless something reads differently now', async () => {
  for (const rows of SAMPLES) await write(older(rows), '0')
  const stop = new AbortController()
  const stopped = await again({ signal: stop.signal, onArticle: () => stop.abort() })
  expect(stopped).toMatchObject({ articles: 1, updated: 1, before: 0, interrupted: true })
  expect(await again()).toMatchObject({ articles: 2, updated: 2, before: 1, interrupted: false })
  expect(await again()).toMatchObject({ articles: 3, unchanged: 3, before: 0 })

  const other = new AbortController()
  await again({ signal: other.signal, onArticle: () => other.abort() })
  expect(await again({ reader: 'later' })).toMatchObject({ articles: 3, before: 0 })
})
