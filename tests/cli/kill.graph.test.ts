import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { stopServer } from '../../src/neo4j/managed/server.ts'
import { run, start } from '../setup/mercato.ts'

const SEEDS = resolve(import.meta.dirname, '../../seeds/articles')

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

const ingest = async () => JSON.parse((await run(['ingest', '--json', SEEDS], environment)).stdout)
const digest = async () => (await run(['digest'], environment)).stdout.trim()
const javaPid = async () =>
  JSON.parse((await run(['db', 'status', '--json'], environment)).stdout).server.javaPid as number
const empty = () => run(['db', 'shell'], environment, 'MATCH (n) WHERE NOT n:__Neo4jMigration DETACH DELETE n;')

test('SIGKILL of the program and of the server while it ingests: after the next start the graph is the same', {
  timeout: 300_000,
}, async () => {
  expect((await ingest()).new).toBe(16)
  const whole = await digest()

  // Program, server, both: at moments spread over the run.
  for (const [victim, delay] of [
    ['program', 700],
    ['server', 900],
    ['both', 1200],
  ] as const) {
    expect((await empty()).code).toBe(0)
    const java = await javaPid()
    const { child, ended } = start(['ingest', SEEDS], environment)
    await sleep(delay)
    if (victim !== 'program') process.kill(java, 'SIGKILL')
    if (victim !== 'server') child.kill('SIGKILL')
    else child.kill('SIGTERM')
    await ended

    const { new: added, unchanged } = await ingest()
    expect(added + unchanged).toBe(16)
    expect(await digest()).toBe(whole)
  }
})
