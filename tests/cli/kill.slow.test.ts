import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Connection, connect } from '../../src/neo4j/connect.ts'
import { cacheFolder } from '../../src/neo4j/managed/cache.ts'
import { serverStatus, stopServer } from '../../src/neo4j/managed/server.ts'
import { clearGraph } from '../setup/clearGraph.ts'
import { run, start } from '../setup/mercato.ts'

const SEEDS = resolve(import.meta.dirname, '../../seeds/articles')
const ARTICLES = readdirSync(SEEDS)
  .filter((name) => name.startsWith('kamara-2021'))
  .map((name) => join(SEEDS, name))

/** A server of its own, for it gets killed. */
let home: string
let environment: Record<string, string>
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'mercato-kill-'))
  environment = { MERCATO_HOME: home, MERCATO_IDLE: '60' }
})
afterAll(async () => {
  await stopServer(home)
  rmSync(home, { recursive: true, force: true })
})

async function withServer<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result> {
  const target = {
    kind: 'managed',
    home,
    cache: cacheFolder(process.env),
    heap: '256m',
    pageCache: '64m',
    idleMs: 60_000,
  } as const
  const connection = await connect(target, 'read', () => {})
  try {
    return await work(connection)
  } finally {
    await connection.close()
  }
}

/** Returns when some articles are in and others are not; false when the run was over first. */
async function isHalfway(running: Promise<unknown>): Promise<boolean> {
  let over = false
  running.then(() => {
    over = true
  })
  return withServer(async ({ driver, database }) => {
    while (!over) {
      const { records } = await driver.executeQuery('MATCH (l:LedgerEntry) RETURN count(l) AS n', {}, { database })
      if (records[0]?.get('n') >= 2) return true
      await sleep(5)
    }
    return false
  })
}

async function javaPid(): Promise<number> {
  const status = await serverStatus(home)
  if (status.state !== 'running') throw new Error(`the server is ${status.state}`)
  return status.server.javaPid
}

test('SIGKILL of the program, then of program and server, while it ingests: after the next start the graph is the same', {
  timeout: 600_000,
}, async () => {
  const ingest = async () => JSON.parse((await run(['ingest', '--json', ...ARTICLES], environment)).stdout)
  const digest = async () => (await run(['digest'], environment)).stdout

  expect((await ingest()).new).toBe(ARTICLES.length)
  const whole = await digest()

  for (const victim of ['program', 'both'] as const) {
    await withServer(({ driver, database }) => clearGraph(driver, database))
    const java = await javaPid()
    const { child, ended } = start(['ingest', ...ARTICLES], environment)
    expect(await isHalfway(ended)).toBe(true)
    if (victim === 'both') process.kill(java, 'SIGKILL')
    child.kill('SIGKILL')
    await ended

    const after = await ingest()
    expect(after.new + after.unchanged).toBe(ARTICLES.length)
    expect(await digest()).toBe(whole)
  }
})
