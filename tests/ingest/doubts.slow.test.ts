import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { judge } from '../../src/graph/judge.ts'
import { writeArticles } from '../../src/graph/writeArticle.ts'
import { doubts } from '../../src/ingest/doubts.ts'
import { FACTS, story } from '../graph/story.ts'
import { clearGraph } from '../setup/clearGraph.ts'

const server = inject('neo4j')
let driver: Driver

beforeAll(async () => {
  driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), { disableLosslessIntegers: true })
  await clearGraph(driver, server.database)
})
afterAll(() => driver.close())

async function inOne<Result>(work: (tx: ManagedTransaction) => Promise<Result>): Promise<Result> {
  const session = driver.session({ database: server.database })
  try {
    return await session.executeWrite(work)
  } finally {
    await session.close()
  }
}

const wants = (player: string) => [{ kind: 'INTEREST', player, club: 'AC Milan', stage: 'INTERESTED' }] as const
const nationality = (code: string) => ({ told: { 'Luis Suárez': { nationality: code } } })

test('who may be one: with names, features, sentences; and who was judged is in doubt no more', async () => {
  const stories = [
    story('july', '2021-07', wants('Boubacar Kamara')),
    story('august', '2021-08', wants('Kamara')),
    story('liverpool', '2014-07', wants('Luis Suárez'), nationality('URY')),
    story('granada', '2019-07', wants('Luis Suárez'), nationality('COL')),
  ]
  const when = { now: '2026-01-01T00:00:00Z', facts: FACTS }
  await inOne((tx) =>
    writeArticles(
      tx,
      stories.map(({ rows }) => rows),
      FACTS,
      { ...when, extractor: '1' },
    ),
  )
  const connection = { ...server, driver, description: '', browserUrl: null, notes: [], close: async () => {} }

  const [namesakes, kamara, ...rest] = await doubts(connection)
  expect(rest).toEqual([])
  expect(kamara).toMatchObject({
    score: 3,
    joined: false,
    features: [{ name: 'name ending' }, { name: 'suitor same', weight: 1, found: ['club:ac-milan'] }],
    one: {
      id: `${stories[1]?.article.id}#kamara`,
      name: 'Kamara',
      articles: 1,
      sentences: [{ on: '2021-08', text: 'Kamara' }],
    },
    other: { id: 'player:boubacar-kamara', name: 'Boubacar Kamara' },
  })
  expect(namesakes).toMatchObject({
    score: 3,
    joined: true,
    one: { name: 'Luis Suárez' },
    other: { name: 'Luis Suárez' },
  })

  for (const doubt of [namesakes, kamara]) {
    const judging = {
      verdict: 'DIFFERENT',
      one: doubt?.one.id ?? '',
      other: doubt?.other.id ?? '',
      by: 'C',
      why: 'w',
    } as const
    await inOne((tx) => judge(tx, judging, when))
  }
  expect(await doubts(connection)).toEqual([])
})
