import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { digest } from '../../src/graph/digest.ts'
import { DeadLetters } from '../../src/ingest/deadLetters.ts'
import { deriveAll } from '../../src/ingest/deriveAll.ts'
import { exportGraph } from '../../src/ingest/exportGraph.ts'
import { importGraph } from '../../src/ingest/importGraph.ts'
import { ingest } from '../../src/ingest/ingest.ts'
import { readInputs } from '../../src/ingest/inputs.ts'
import { loadRegister } from '../../src/register/load.ts'
import { clearGraph } from '../setup/clearGraph.ts'

const ARTICLES = ['kamara-2021-06-milan', 'kamara-2021-07-monaco', 'kamara-2021-12-manu-newcastle'].map((name) =>
  resolve(import.meta.dirname, '../../seeds/articles', `${name}.txt`),
)
const register = loadRegister(resolve(import.meta.dirname, '../../seeds/register'))
const server = inject('neo4j')

let driver: Driver
let folder: string
let file: string
let connection: Parameters<typeof ingest>[1]['connection']
beforeAll(async () => {
  driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), { disableLosslessIntegers: true })
  folder = mkdtempSync(join(tmpdir(), 'mercato-export-'))
  file = join(folder, 'saga.ndjson')
  connection = { ...server, driver, description: '', browserUrl: null, notes: [], close: async () => {} }
  await clearGraph(driver, server.database)
  const deadLetters = new DeadLetters(join(folder, 'dead-letters'))
  await ingest(readInputs(ARTICLES, {}, process.stdin), { connection, register, deadLetters })
})
afterAll(async () => {
  rmSync(folder, { recursive: true })
  await driver.close()
})

const run = (text: string) => driver.executeQuery(text, {}, { database: server.database })
const sum = () => digest(driver, server.database)
async function exported(): Promise<string> {
  let text = ''
  for await (const lines of exportGraph(connection)) text += lines
  return text
}
function importing(text: string) {
  writeFileSync(file, text)
  return importGraph(file, { connection, register })
}

test('an export goes into an empty graph: the same digest, the same bytes; again it changes nothing', async () => {
  // A report that an older extractor read and a newer does not: the export is its only witness.
  await run(`
    MATCH (r:Report {kind: 'INTEREST'}) WITH r ORDER BY r.id LIMIT 1
    SET r.retractedAt = datetime('2026-01-31T08:00:00Z'), r.extractor = '0.0.1', r.rule = 'a.rule.of.old'`)
  await deriveAll({ connection, register })
  const before = { sum: await sum(), text: await exported() }
  expect(before.text.trimEnd().split('\n')).toHaveLength(5)
  expect(before.text).toContain('a.rule.of.old')

  await clearGraph(driver, server.database)
  expect(await importing(before.text)).toMatchObject({ articles: 3, new: 3, failed: [] })
  expect({ sum: await sum(), text: await exported() }).toEqual(before)
  expect(await importing(before.text)).toMatchObject({ articles: 3, unchanged: 3 })
  expect(await exported()).toBe(before.text)
})

test('over a graph that holds other reports of an article, it makes them as the export says, and deletes none', async () => {
  const before = { sum: await sum(), text: await exported() }
  await run(`
    MATCH (r:Report)-[:IN]->(a:Article) WITH r, a ORDER BY r.id LIMIT 1
    WITH a, r { .*, id: 'report:not-exported', retractedAt: null } AS other
    CREATE (x:Report)-[:IN]->(a) SET x = other`)
  expect(await importing(before.text)).toMatchObject({ updated: 1, unchanged: 2 })
  const { records } = await run("MATCH (r:Report {id: 'report:not-exported'}) RETURN r.retractedAt IS NOT NULL AS gone")
  expect(records[0]?.get('gone')).toBe(true)
  await run("MATCH (r:Report {id: 'report:not-exported'}) DETACH DELETE r")
  expect(await sum()).toBe(before.sum)
})

test('a judgement goes in too, also one that was taken back', async () => {
  await run(
    "CREATE (:Judgement {id: 'judgement:x', verdict: 'SAME', by: 'Ana', withdrawnAt: datetime('2026-02-01T00:00:00Z')})",
  )
  const text = await exported()
  await run('MATCH (j:Judgement) DELETE j')
  await importing(text)
  expect(await exported()).toBe(text)
  await run('MATCH (j:Judgement) DELETE j')
})

test('bad lines are named and stop none of the others; a part is known for a part', async () => {
  const [header, first, second] = (await exported()).split('\n')
  const { failed, articles } = await importing(`${header}\n${first}\n{"players": []}\n${second}\n`)
  expect(articles).toBe(4)
  expect(failed).toMatchObject([
    { path: `${file}:3`, code: 'EXPORT_LINE_WRONG' },
    { path: file, code: 'EXPORT_CUT_OFF' },
  ])
  expect(await importing('Par Jean Dupont\n…\n')).toMatchObject({ failed: [{ path: file, code: 'EXPORT_WRONG' }] })
  expect((await importGraph(join(folder, 'none.ndjson'), { connection, register })).failed).toMatchObject([
    { code: 'EXPORT_UNREADABLE' },
  ])
})
