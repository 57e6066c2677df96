import { readdirSync, readFileSync } from 'node:fs'
import { connect } from 'node:net'
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { apiSchema } from '../../src/api/schema.ts'
import { loadFixture } from '../api/fixture.ts'
import { outage } from '../api/server/outage.ts'
import { type Running, start } from '../setup/mercato.ts'
import startNeo4j from '../setup/neo4j.ts'
import { type LinkMode, startProxy, type TcpProxy } from '../setup/proxy.ts'
import { HOSTILE, type Hostile } from './api/hostile.ts'
import { Random } from './api/random.ts'
import { randomQuery } from './api/randomQuery.ts'
import { record } from './api/record.ts'
import { fault } from './api/wellFormed.ts'

const DOCUMENTS = Number(process.env.TORTURE_DOCUMENTS ?? 10_000)
const CLIENTS = 8
/** Of the documents, those that are queries and so reach the database: each is a new shape, which Neo4j has to plan. */
const VALID_SHARE = 0.05
const HOUR = 3_600_000

let stopNeo4j: () => Promise<void>
let proxy: TcpProxy
let program: Running
let url: string

beforeAll(async () => {
  let given = { uri: '', user: '', password: '', database: '' }
  const provide = (_: 'neo4j', address: typeof given) => {
    given = address
  }
  stopNeo4j = await startNeo4j({ provide } as never)
  const { uri, user, password, database } = given
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  await loadFixture(driver, database)
  await driver.close()
  const { hostname, port } = new URL(uri)
  proxy = await startProxy({ host: hostname, port: Number(port) })
  program = start(['serve', '--port', '0'], {
    NEO4J_URI: `bolt://127.0.0.1:${proxy.port}`,
    NEO4J_PASSWORD: password,
    NEO4J_DATABASE: database,
    MERCATO_LOG: 'silent',
  })
  const said = await program.says('GraphiQL')
  url = /http:\/\/[\d.:]+/.exec(said)![0]
})
afterAll(async () => {
  program.child.kill('SIGTERM')
  const { code, stderr } = await program.ended
  await proxy.close()
  await stopNeo4j()
  expect(stderr).not.toMatch(/unhandled|unexpected error/i)
  expect(code).toBe(143)
})

/** Of the process that serves. */
async function memory(): Promise<{ rss: number; heap: number }> {
  const text = await (await fetch(`${url}/metrics`)).text()
  const figure = (name: string) => Number(new RegExp(`^${name} (\\S+)`, 'm').exec(text)![1]) / 1024 / 1024
  return { rss: figure('process_resident_memory_bytes'), heap: figure('nodejs_heap_size_used_bytes') }
}

const isAlive = () => program.child.exitCode === null

test(
  `${DOCUMENTS} random and hostile documents`,
  async () => {
    const schema = apiSchema()
    const examples = readdirSync('schema/queries').map((file) => readFileSync(`schema/queries/${file}`, 'utf8'))
    const random = new Random(20_211_106)
    const counts = new Map<number, number>()
    const faults: string[] = []
    const sizes: { rss: number; heap: number }[] = []
    let sent = 0

    const make = (): Hostile =>
      random.chance(VALID_SHARE)
        ? { kind: 'random query', body: JSON.stringify({ query: randomQuery(random, schema) }) }
        : random.pick(HOSTILE)(random, examples)
    const client = async () => {
      while (sent < DOCUMENTS) {
        sent += 1
        if (sent % Math.ceil(DOCUMENTS / 10) === 0) sizes.push(await memory())
        const hostile = make()
        // One in fifty leaves before the answer, one in fifty says half of what it promised.
        if (random.chance(0.02)) await leave(hostile, random.chance(0.5))
        else {
          const [status, body] = await send(hostile)
          counts.set(status, (counts.get(status) ?? 0) + 1)
          const wrong = fault(status, body)
          if (wrong) faults.push(`${hostile.kind}: ${wrong}\n${String(hostile.body).slice(0, 500)}`)
        }
      }
    }
    await Promise.all(Array.from({ length: CLIENTS }, client))

    expect(isAlive()).toBe(true)
    expect(faults).toEqual([])
    const byStatus = [...counts].sort(([one], [other]) => one - other).map(([status, count]) => `${status}: ${count}`)
    record('documents', [
      ['documents sent', String(DOCUMENTS)],
      ['answers by status', byStatus.join(' · ')],
      ['ill-formed answers', String(faults.length)],
      ['resident memory after each tenth, MB', sizes.map(({ rss }) => Math.round(rss)).join(' ')],
      ['heap after each tenth, MB', sizes.map(({ heap }) => Math.round(heap)).join(' ')],
    ])
  },
  HOUR,
)

async function send({
  method = 'POST',
  type = 'application/json',
  path = '/graphql',
  body,
}: Hostile): Promise<[number, string]> {
  const hasBody = method !== 'GET' && method !== 'HEAD'
  try {
    const response = await fetch(url + path, {
      method,
      headers: type === '' ? {} : { 'content-type': type },
      ...(hasBody && { body: body ?? '' }),
    })
    return [response.status, await response.text()]
  } catch (error) {
    // A body that is too large is refused while it is still being sent: the socket may go before the answer is read.
    if (String(body).length > 64 * 1024) return [413, '']
    throw error
  }
}

/** Sends a request and goes away without waiting; `half` of it only. */
function leave({ body = '' }: Hostile, half: boolean): Promise<void> {
  const bytes = Buffer.from(body as string)
  const head = `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${bytes.length}\r\n\r\n`
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => {
      socket.write(head)
      socket.write(half ? bytes.subarray(0, bytes.length / 2) : bytes, () => setTimeout(() => socket.destroy(), 5))
    })
    socket.on('error', () => {}).on('close', () => resolve())
  })
}

test('clients that never end', async () => {
  const words = [
    'GET /livez HTTP/1.1\r\nhost: x\r\n',
    'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 50\r\n\r\n{',
  ]
  const since = performance.now()
  const closed = await Promise.all(
    Array.from({ length: 100 }, (_, at) => {
      return new Promise<number>((resolve) => {
        const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(words[at % 2]!))
        socket
          .on('error', () => {})
          .on('data', () => {})
          .on('close', () => resolve(performance.now() - since))
      })
    }),
  )
  expect((await fetch(`${url}/livez`)).status).toBe(200)
  const longest = (at: number) => `${(Math.max(...closed.filter((_, each) => each % 2 === at)) / 1000).toFixed(1)} s`
  record('slow', [
    ['50 sockets without an end of headers: all closed after', longest(0)],
    ['50 sockets without an end of body: all closed after', longest(1)],
  ])
})

test(
  'the database goes away five times under load',
  async () => {
    const modes: LinkMode[] = ['REFUSE', 'SILENT', 'REFUSE', 'SILENT', 'REFUSE']
    const rows: [string, string][] = []
    for (const [at, mode] of modes.entries()) {
      const cycle = await outage(url, proxy, mode, { awayMs: 8_000, clients: CLIENTS })
      expect(cycle.illFormed).toEqual([])
      expect([...new Set(cycle.statuses), cycle.readyz]).toEqual([503, 503])
      expect(cycle.slowestMs).toBeLessThan(2_500)
      expect(cycle.backMs).toBeLessThan(5_000)
      rows.push([
        `${at + 1}: ${mode === 'REFUSE' ? 'connections refused' : 'connections silent'} for 8 s`,
        `${cycle.statuses.length} answers, all 503 with Retry-After, the slowest after ${(cycle.slowestMs / 1000).toFixed(2)} s; back ${(cycle.backMs / 1000).toFixed(2)} s after its return`,
      ])
    }
    expect(isAlive()).toBe(true)
    const { rss } = await memory()
    record('outages', [...rows, ['resident memory at the end', `${Math.round(rss)} MB`]])
  },
  HOUR,
)
