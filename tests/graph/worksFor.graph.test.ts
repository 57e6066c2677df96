import { expect, test } from 'vitest'
import { deriveArticles } from '../../src/graph/derive.ts'
import { digest } from '../../src/graph/digest.ts'
import { retract } from '../../src/graph/retract.ts'
import { writeArticle } from '../../src/graph/writeArticle.ts'
import { clearGraph } from '../setup/clearGraph.ts'
import { emptyGraph } from './emptyGraph.ts'
import { FACTS, story } from './story.ts'

const { driver, database, inOne } = emptyGraph()

const coach = (name: string, publishedOn: string, club: string | null) =>
  story(name, publishedOn, [], { people: { 'Jorge Sampaoli': { role: 'COACH', club } } })
const write = ({ rows }: ReturnType<typeof coach>) =>
  inOne((tx) => writeArticle(tx, rows, FACTS, { now: '2026-01-01T00:00:00Z', extractor: '1' }))

async function employers(): Promise<string[]> {
  const { records } = await driver.executeQuery(
    'MATCH (p:Person)-[w:WORKS_FOR]->(k:Club) RETURN p.name + " → " + k.name + " " + toString(w.told) AS line ORDER BY line',
    {},
    { database },
  )
  return records.map((record) => record.get('line'))
}

const MARCH = coach('march', '2021-03-02', 'Olympique de Marseille')
const MAY = coach('may', '2021-05', 'AS Monaco')
const JUNE = coach('june', '2021-06', null)

test('a coach works for the club that the latest article tells', async () => {
  await write(MARCH)
  expect(await employers()).toEqual(['Jorge Sampaoli → Olympique de Marseille 2021-03-02'])
  await write(MAY)
  await write(JUNE)
  expect(await employers()).toEqual(['Jorge Sampaoli → AS Monaco 2021-05-31'])
})

test('in any order; and when that article is retracted, again for the one before', async () => {
  const sums = new Set<string>()
  for (const order of [
    [MARCH, MAY, JUNE],
    [JUNE, MAY, MARCH],
  ]) {
    await clearGraph(driver, database)
    for (const one of order) await write(one)
    sums.add(await digest(driver, database))
  }
  const articles = [MARCH, MAY, JUNE].map(({ article }) => article.id).sort()
  await inOne((tx) => deriveArticles(tx, { articles, facts: FACTS }))
  sums.add(await digest(driver, database))
  expect(sums.size).toBe(1)
  const when = { now: '2026-01-01T00:00:00Z', facts: FACTS }
  await inOne((tx) => retract(tx, MAY.article.id, 'withdrawn', when))
  expect(await employers()).toEqual(['Jorge Sampaoli → Olympique de Marseille 2021-03-02'])
})
