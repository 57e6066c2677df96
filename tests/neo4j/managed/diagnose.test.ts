import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { diagnose } from '../../../src/neo4j/managed/diagnose.ts'
import type { ServerOptions } from '../../../src/neo4j/managed/ensure.ts'
import { homeOf, prepareHome } from '../../../src/neo4j/managed/home.ts'
import { jarFolder } from '../../../src/neo4j/managed/jars.ts'
import { type Machine, thisMachine } from '../../../src/neo4j/managed/machine.ts'
import { identify } from '../../../src/neo4j/managed/processes.ts'
import { writeState } from '../../../src/neo4j/managed/state.ts'
import { environment, javaOf, program, temporaryFolder } from './fakes.ts'

const MB = 1024 ** 2
const ample: Machine = { ...thisMachine, freeDisk: async () => 5_000 * MB, freeMemory: () => 2_000 * MB }

const options = (): ServerOptions => ({
  home: join(temporaryFolder(), 'home'),
  cache: join(temporaryFolder(), 'cache'),
  heap: '256m',
  pageCache: '64m',
  idleMs: 1_000,
  environment: environment(javaOf('17'), program('mvn', '')),
})

async function check(name: string, changed: Partial<ServerOptions> = {}, machine: Machine = ample) {
  const checks = await diagnose({ ...options(), ...changed }, machine)
  return checks.find((one) => one.name === name)
}

test('a machine before its first start', async () => {
  const checks = await diagnose(options(), ample)
  expect(checks.map(({ name, ok }) => [name, ok])).toEqual([
    ['Java', true],
    ['Maven', true],
    ['Neo4j', true],
    ['home', true],
    ['disk', true],
    ['memory', true],
    ['server', true],
  ])
  expect(checks[2]?.says).toMatch(/not fetched yet/)
})

test('everything that is wrong comes with what to do', async () => {
  const nothing: Machine = { ...thisMachine, freeDisk: async () => 1 * MB, freeMemory: () => 1 * MB }
  const checks = await diagnose({ ...options(), environment: environment(temporaryFolder()) }, nothing)
  const wrong = checks.filter(({ ok }) => !ok)
  expect(wrong.map(({ name }) => name)).toEqual(['Java', 'Maven', 'disk', 'memory'])
  for (const { fix } of wrong) expect(fix).toBeTruthy()
})

test('a Java that Neo4j does not support is named', async () => {
  expect(await check('Java', { environment: environment(javaOf('25')) })).toMatchObject({
    ok: true,
    says: expect.stringMatching(/Java 25 .* is supported on Java 17 and 21/),
  })
})

test('jars that differ are named, and the folder to remove', async () => {
  const cache = temporaryFolder()
  mkdirSync(jarFolder(cache), { recursive: true })
  writeFileSync(join(jarFolder(cache), 'stranger.jar'), '')
  expect(await check('Neo4j', { cache })).toMatchObject({
    ok: false,
    says: expect.stringMatching(/\d+ missing .* 1 unexpected \(stranger\.jar\) in /),
    fix: expect.stringContaining('Remove that folder'),
  })
})

test('a heap that is no size', async () => {
  expect(await check('memory', { heap: 'huge' })).toMatchObject({ ok: false, says: expect.stringContaining('"huge"') })
})

test('why the last start failed', async () => {
  const mercatoHome = temporaryFolder()
  const home = homeOf(mercatoHome)
  prepareHome(home)
  const supervisor = { ...identify(process.pid)!, born: 'long ago' }
  const problem = { code: 'STORE_IN_USE', says: 'Another process has it', fix: 'Stop that process', exit: 3 } as const
  writeState(home, { state: 'failed', supervisor, java: null, at: 0, problem })
  expect(await check('server', { home: mercatoHome })).toEqual({
    name: 'server',
    ok: false,
    says: 'not running; the last start failed: Another process has it',
    fix: 'Stop that process',
  })
})
