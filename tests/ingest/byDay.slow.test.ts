import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { readArticle } from '../../src/article/readArticle.ts'
import { digest } from '../../src/graph/digest.ts'
import type { ArticleRows } from '../../src/graph/rows.ts'
import { writeArticles } from '../../src/graph/writeArticle.ts'
import { readRows } from '../../src/ingest/read.ts'
import { registerFacts } from '../../src/ingest/registerFacts.ts'
import { loadRegister } from '../../src/register/load.ts'
import { heldStates, statesByDay } from '../graph/dailyStates.ts'
import { clearGraph } from '../setup/clearGraph.ts'

const SAMPLES = resolve(import.meta.dirname, '../../seeds/articles')
const { uri, user, password, database } = inject('neo4j')
const register = loadRegister(resolve(SAMPLES, '../register'))
let driver: Driver

beforeAll(async () => {
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  await clearGraph(driver, database)
})
afterAll(() => driver.close())

async function write(rows: readonly ArticleRows[]) {
  const session = driver.session({ database })
  try {
    const stamp = { now: '2026-01-01T00:00:00Z', extractor: '1' }
    await session.executeWrite((tx) => writeArticles(tx, rows, registerFacts(register), stamp), { timeout: 120_000 })
  } finally {
    await session.close()
  }
}

const dayBefore = (day: string) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10)
const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10)

test('what the press had said of the sample saga by a day is what a graph of only the articles by that day says', async () => {
  const samples = readdirSync(SAMPLES).filter((name) => name.endsWith('.txt'))
  const articles = samples.map((name) => {
    const path = join(SAMPLES, name)
    return readRows(readArticle(readFileSync(path), path, {}), register)
  })
  await write(articles)
  const whole = await digest(driver, database)
  const changes = [...new Set(articles.map(({ article }) => article.publishedFrom))].sort()
  const days = [...new Set(changes.flatMap((day) => [dayBefore(day), day, dayAfter(day)]))].sort()
  const asOf = await statesByDay(driver, database, days)

  await clearGraph(driver, database)
  let held = await heldStates(driver, database)
  for (const day of days) {
    const published = articles.filter(({ article }) => article.publishedFrom === day)
    if (published.length > 0) {
      await write(published)
      held = await heldStates(driver, database)
    }
    expect(held, day).toEqual(asOf.get(day))
  }
  expect(await digest(driver, database)).toBe(whole)
})
