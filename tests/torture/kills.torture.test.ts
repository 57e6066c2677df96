import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { random } from '../synthetic/random.ts'
import { Ground, HOURS, times } from './ground.ts'
import { record } from './record.ts'

const ARTICLES = Math.max(20, times(60))
const next = random(1)
let ground: Ground
let whole: { readonly ms: number; readonly digest: string }

beforeAll(async () => {
  ground = new Ground(ARTICLES)
  await ground.whole()
  // Once more, for the first run pays for planning.
  whole = await ground.whole()
}, HOURS)
afterAll(() => ground.remove())

test('SIGKILL of the ingesting process at any moment', { timeout: 4 * HOURS }, async () => {
  const kills = times(100)
  let [done, finished, partly, held] = [0, 0, 0, 0]
  await ground.clear()
  while (done < kills) {
    const { child, ended } = ground.begin()
    await Promise.race([ended, sleep(next() * whole.ms)])
    const killed = child.exitCode === null && child.kill('SIGKILL')
    const { code, stderr } = await ended
    const articles = await ground.isWhole()
    expect(articles).toBeGreaterThanOrEqual(held)
    held = articles
    if (killed) {
      done++
      if (articles > 0 && articles < ARTICLES) partly++
      continue
    }
    expect(code, stderr).toBe(0)
    expect(await ground.digest()).toBe(whole.digest)
    finished++
    await ground.clear()
    held = 0
  }
  const { summary } = await ground.ingest()
  expect(summary).toMatchObject({ articles: ARTICLES, failed: [] })
  expect(await ground.digest()).toBe(whole.digest)
  record(
    'kills',
    `${done} kills, ${partly} of them with some articles in and others not; ${finished + 1} runs came to their end, each with the digest of the undisturbed run; after no kill was an article half there or one gone that was in before`,
  )
})

test('SIGKILL of the database while articles are ingested: the run waits for it and goes on', {
  timeout: 6 * HOURS,
}, async () => {
  const kills = times(30)
  let [done, runs] = [0, 0]
  while (done < kills) {
    await ground.clear()
    const { child, ended } = ground.begin(undefined, '--patience', '600')
    runs++
    let isOver = false
    void ended.then(() => {
      isOver = true
    })
    while (!isOver && done < kills) {
      await sleep((0.2 + next()) * whole.ms)
      const java = await ground.javaPid()
      if (isOver || java === null) continue
      process.kill(java, 'SIGKILL')
      done++
    }
    const { code, stderr, stdout } = await ended
    expect(code, stderr).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ articles: ARTICLES, failed: [] })
    expect(child.exitCode).toBe(0)
    await ground.isWhole()
    expect(await ground.digest()).toBe(whole.digest)
  }
  record(
    'database-kills',
    `${done} kills in ${runs} runs; every run waited for the restart by itself, ended with exit 0 and had the digest of the undisturbed run`,
  )
})
