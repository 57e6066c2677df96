import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, onTestFinished, test, vi } from 'vitest'
import { boltUri, httpUrl } from '../../../src/neo4j/managed/addresses.ts'
import { homeOf } from '../../../src/neo4j/managed/home.ts'
import type { Ports } from '../../../src/neo4j/managed/ports.ts'
import { identify } from '../../../src/neo4j/managed/processes.ts'
import { type ManagedServer, serverStatus } from '../../../src/neo4j/managed/server.ts'
import { ask, connect, TestHome } from './servers.ts'

const home = new TestHome()
const files = homeOf(home.folder)
afterAll(() => home.remove())
afterEach(() => home.said.splice(0))

const kill = (pid: number) => process.kill(pid, 'SIGKILL')
const isGone = (pid: number) => vi.waitFor(() => expect(identify(pid)).toBeNull(), { timeout: 15_000 })

/** A mercato of its own, in a process of its own. */
async function anotherProcess(): Promise<ManagedServer> {
  const module = new URL('../../../dist/neo4j/managed/server.js', import.meta.url).href
  const script = `
    const { ensureServer } = await import(${JSON.stringify(module)})
    console.log(JSON.stringify(await ensureServer(${JSON.stringify(home.options)}, () => {})))`
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] })
  let output = ''
  child.stdout.on('data', (chunk) => {
    output += chunk
  })
  await once(child, 'close')
  return JSON.parse(output) as ManagedServer
}

describe('from nothing', () => {
  test('eight processes at once get one server, which answers', async () => {
    const servers = await Promise.all(Array.from({ length: 8 }, anotherProcess))
    expect(new Set(servers.map(({ boltUri }) => boltUri)).size).toBe(1)
    expect(new Set(servers.map(({ javaPid }) => javaPid)).size).toBe(1)
    expect(servers.filter(({ joined }) => !joined)).toHaveLength(1)
    expect(await ask(servers[0]!, 'CREATE (:Kept) RETURN 1')).toBe(1)
  })

  test('the next one joins, and is told that its sizes must wait', async () => {
    const server = await home.ensure()
    expect(server).toMatchObject({ joined: true, note: null, version: '5.26.30', user: 'neo4j' })
    expect(home.said).toEqual([])
    expect((await home.ensure({ heap: '1g' })).note).toMatch(/heap of 192m.*; 1g and 16m count from its next start/)
  })

  test('nothing of it is for other users', () => {
    const all = readdirSync(files.folder, { recursive: true, withFileTypes: true })
    const open = all.filter((entry) => statSync(join(entry.parentPath, entry.name)).mode & 0o077)
    expect(open.map(({ name }) => name)).toEqual([])
    expect(statSync(files.folder).mode & 0o777).toBe(0o700)
    expect(statSync(files.secret).mode & 0o777).toBe(0o600)
  })

  test('no password shows among the processes', async () => {
    const { password, supervisorPid, javaPid } = await home.ensure()
    for (const pid of [supervisorPid, javaPid]) {
      expect(readFileSync(`/proc/${pid}/cmdline`, 'utf8')).not.toContain(password)
    }
  })

  test('files outside its import folder cannot be read', async () => {
    const server = await home.ensure()
    await expect(ask(server, "LOAD CSV FROM 'file:///etc/hostname' AS row RETURN row")).rejects.toThrow(/Couldn't load/)
  })

  test('its addresses are what they say', async () => {
    const server = await home.ensure()
    const root = (await (await fetch(server.httpUrl)).json()) as { bolt_direct: string }
    expect(root.bolt_direct).toBe(server.boltUri)
    expect(await (await fetch(server.browserUrl)).text()).toContain('Neo4j Browser')
    const atLogin = /^browser\.post_connect_cmd=style \S+; guide (\S+)$/m.exec(
      readFileSync(files.configuration, 'utf8'),
    )
    expect((await fetch(atLogin?.[1] ?? '')).status).toBe(200)
    expect(await serverStatus(home.folder)).toMatchObject({
      state: 'running',
      server: { boltUri: server.boltUri, javaPid: server.javaPid, answers: true },
    })
  })
})

describe('killed with SIGKILL', () => {
  test('Java comes back by itself, on the same ports, with everything', async () => {
    const before = await home.ensure()
    kill(before.javaPid)
    const after = await home.ensure()
    expect(after).toMatchObject({
      boltUri: before.boltUri,
      httpUrl: before.httpUrl,
      supervisorPid: before.supervisorPid,
    })
    expect(after.javaPid).not.toBe(before.javaPid)
    expect(await ask(after, 'MATCH (k:Kept) RETURN count(k)')).toBe(1)
  })

  test('the supervisor takes Java with it, and the next start works', async () => {
    const before = await home.ensure()
    kill(before.supervisorPid)
    await isGone(before.javaPid)
    const after = await home.ensure()
    expect(after).toMatchObject({ boltUri: before.boltUri, joined: false })
    expect(await ask(after, 'MATCH (k:Kept) RETURN count(k)')).toBe(1)
  })
})

test('stopped by command: everything ends, and looking at it starts nothing', async () => {
  const { supervisorPid, javaPid } = await home.ensure()
  expect(await home.stop()).toBe(true)
  for (const pid of [supervisorPid, javaPid]) expect(identify(pid)).toBeNull()
  expect(await serverStatus(home.folder)).toEqual({ state: 'stopped', problem: null })
  expect(await home.stop()).toBe(false)
})

const idleMs = 1_200

test('a port of last time that another program has taken is given up, and it is said', async () => {
  const last = JSON.parse(readFileSync(files.ports, 'utf8')) as Ports
  const other = createServer().listen(last.bolt, '127.0.0.1')
  onTestFinished(() => void other.close())
  await once(other, 'listening')
  const server = await home.ensure({ idleMs })
  expect(server.boltUri).not.toBe(boltUri(last))
  expect(server.httpUrl).toBe(httpUrl(last))
  expect(home.said).toEqual([
    'Starting Neo4j 5.26.30',
    `Starting Neo4j 5.26.30: port ${last.bolt} of last time is taken, choosing another`,
  ])
  expect(await ask(server, 'RETURN 1')).toBe(1)
})

test('idle: it stays while somebody is connected, and stops afterwards', async () => {
  const server = await home.ensure({ idleMs })
  const driver = connect(server)
  await driver.executeQuery('RETURN 1')
  await new Promise((resolve) => setTimeout(resolve, 3 * idleMs))
  expect(identify(server.javaPid)).not.toBeNull()
  await driver.close()
  await isGone(server.javaPid)
  await isGone(server.supervisorPid)
  expect(await serverStatus(home.folder)).toEqual({ state: 'stopped', problem: null })
})
