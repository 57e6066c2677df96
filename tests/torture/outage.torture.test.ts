import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BadNetwork } from '../setup/badNetwork.ts'
import { type Ended, start } from '../setup/mercato.ts'
import { Ground, HOURS, times } from './ground.ts'
import { record } from './record.ts'

const ARTICLES = Math.max(20, times(200))
let ground: Ground
let whole: string
let network: BadNetwork
let environment: Record<string, string>

beforeAll(async () => {
  ground = new Ground(ARTICLES)
  whole = (await ground.whole()).digest
  const { uri, password } = await ground.connected(async ({ uri, password }) => ({ uri, password: password ?? '' }))
  network = await BadNetwork.before(uri)
  environment = { NEO4J_URI: network.uri, NEO4J_PASSWORD: password, MERCATO_HOME: ground.home }
}, HOURS)
afterAll(async () => {
  await network.close()
  await ground.remove()
})

/** Ingests, with an outage of so many milliseconds (for good when left out) that begins when some articles are in. */
async function withOutage(patience: number, ms?: number): Promise<Ended> {
  network.mode = 'pass'
  await ground.clear()
  const { ended } = start(['ingest', '--json', '--patience', String(patience), ground.articles], environment)
  await ground.hasBegun()
  network.mode = 'refuse'
  if (ms !== undefined) {
    await sleep(ms)
    network.mode = 'pass'
  }
  const result = await ended
  network.mode = 'pass'
  return result
}

test('an outage of a minute in the middle is waited out, and said', { timeout: HOURS }, async () => {
  const seconds = times(60)
  const { code, stderr, stdout } = await withOutage(600, seconds * 1000)
  expect(code, stderr).toBe(0)
  expect(stderr).toMatch(/The database is away: .*Waiting up to 600 s/)
  expect(stderr).toContain('The database is back')
  expect(JSON.parse(stdout)).toMatchObject({ articles: ARTICLES, failed: [] })
  expect(await ground.digest()).toBe(whole)
  record(
    'outage',
    `${seconds} s away in the middle of ${ARTICLES} articles: said so twice, exit 0, same digest, no dead letter`,
  )
})

test('a longer one ends the run with exit 3; the next run goes on', { timeout: HOURS }, async () => {
  const { code, stderr, stdout } = await withOutage(5)
  expect([code, stdout]).toEqual([3, ''])
  expect(stderr).toMatch(/\d+ articles are done; the same command goes on from there/)
  const held = await ground.isWhole()
  const { summary } = await ground.ingest()
  expect(summary).toMatchObject({ new: ARTICLES - held, unchanged: held, failed: [] })
  expect(await ground.digest()).toBe(whole)
  record(
    'impatience',
    `\`--patience 5\`: exit 3 with ${held} of ${ARTICLES} articles in, the next run took the other ${ARTICLES - held}, same digest`,
  )
})
