import { afterAll, beforeAll, expect, test } from 'vitest'
import { BadNetwork } from '../setup/badNetwork.ts'
import { start } from '../setup/mercato.ts'
import { random, shuffled } from '../synthetic/random.ts'
import { Ground, HOURS, times } from './ground.ts'
import { record } from './record.ts'

const ARTICLES = Math.max(20, times(60))
const next = random(2)
let ground: Ground
let whole: string

beforeAll(async () => {
  ground = new Ground(ARTICLES)
  whole = (await ground.whole()).digest
}, HOURS)
afterAll(() => ground.remove())

test('the articles in random orders make one graph', { timeout: 2 * HOURS }, async () => {
  const orders = times(10)
  for (let i = 0; i < orders; i++) {
    await ground.clear()
    const { summary } = await ground.ingest(shuffled(ground.paths, next))
    expect(summary).toMatchObject({ new: ARTICLES, failed: [] })
    expect(await ground.digest()).toBe(whole)
  }
  record('orders', `${orders} orders of ${ARTICLES} articles, one digest`)
})

test('four processes at once, with players and clubs they share, and every article in two of them', {
  timeout: 2 * HOURS,
}, async () => {
  const rounds = times(5)
  let unchanged = 0
  for (let i = 0; i < rounds; i++) {
    await ground.clear()
    const quarters = [0, 1, 2, 3].map((part) => ground.paths.filter((_, n) => n % 4 === part))
    const runs = await Promise.all(
      quarters.map((part, n) => ground.ingest(shuffled([...part, ...(quarters[(n + 1) % 4] as string[])], next))),
    )
    for (const { code, stderr, summary } of runs) {
      expect(code, stderr).toBe(0)
      expect(stderr).not.toMatch(/deadlock/i)
      unchanged += summary.unchanged
    }
    expect(runs.reduce((sum, { summary }) => sum + summary.new, 0)).toBe(ARTICLES)
    await ground.isWhole()
    expect(await ground.digest()).toBe(whole)
  }
  record(
    'processes',
    `${rounds} rounds of 4 processes with ${ARTICLES} articles, each in two of them: each was new to one process (${unchanged} times unchanged to the other), no deadlock came to the surface, one digest`,
  )
})

test('connections that drop when COMMIT has been sent', { timeout: 2 * HOURS }, async () => {
  const cuts = times(20)
  const { uri, password } = await ground.connected(async ({ uri, password }) => ({ uri, password: password ?? '' }))
  const network = await BadNetwork.before(uri)
  try {
    let unchanged = 0
    while (network.cuts < cuts) {
      await ground.clear()
      const environment = { NEO4J_URI: network.uri, NEO4J_PASSWORD: password, MERCATO_HOME: ground.home }
      const { ended } = start(['ingest', '--json', ground.articles], environment)
      await ground.hasBegun()
      network.mode = 'commits'
      const { code, stderr, stdout } = await ended
      expect(code, stderr).toBe(0)
      unchanged += JSON.parse(stdout).unchanged
      network.mode = 'pass'
      await ground.isWhole()
      expect(await ground.digest()).toBe(whole)
    }
    record(
      'commits',
      `${network.cuts} answers to a COMMIT lost; ${unchanged} articles were found written when they were sent again, none is there twice, same digest`,
    )
  } finally {
    await network.close()
  }
})
