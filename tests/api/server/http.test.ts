import { get } from 'node:http'
import { type AddressInfo, connect, createServer } from 'node:net'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { type RunningServer, type ServerOptions, startServer } from '../../../src/api/server/startServer.ts'
import { PLACE } from './place.ts'

// A busy machine is no failure.
vi.setConfig({ testTimeout: 60_000 })

/** What the server answers without a database: there is none at this port. */
let driver: Driver
let server: RunningServer
const lines: { level: string; msg: string; [key: string]: unknown }[] = []

const start = (options: Partial<ServerOptions> = {}) =>
  startServer({
    driver,
    database: 'neo4j',
    ...PLACE,
    log: (line) => lines.push(JSON.parse(line)),
    ...options,
  })

beforeAll(async () => {
  driver = neo4j.driver('bolt://127.0.0.1:1', neo4j.auth.basic('neo4j', 'hunter2'))
  server = await start({ origins: ['https://example.org'], logLevel: 'info' })
})
afterAll(async () => {
  await server.close()
  await driver.close()
})

interface Refused {
  readonly errors: readonly { readonly extensions: { readonly code: string } }[]
}

const ask = (query: string, headers: Record<string, string> = {}, url = server.url) =>
  fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables: { secret: 'a name nobody should log' } }),
  })

describe('compression', () => {
  /** fetch would undo it. */
  const encoded = (accepted: string) =>
    new Promise<{ encoding: string | undefined; body: Buffer }>((resolve) => {
      get(`${server.url}/schema.graphql`, { headers: { 'accept-encoding': accepted } }, (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk) => chunks.push(chunk))
        response.on('end', () =>
          resolve({ encoding: response.headers['content-encoding'], body: Buffer.concat(chunks) }),
        )
      })
    })

  test.each([
    ['gzip, deflate, br', 'br', brotliDecompressSync],
    ['gzip', 'gzip', gunzipSync],
    ['br;q=0, gzip;q=0.5', 'gzip', gunzipSync],
    ['identity', undefined, (body: Buffer) => body],
  ])('Accept-Encoding: %s', async (accepted, encoding, decode) => {
    const answer = await encoded(accepted)
    expect(answer.encoding).toBe(encoding)
    expect(decode(answer.body).toString()).toContain('type Player implements Node')
  })

  test('a short answer is left as it is; caches are told what it depends on', async () => {
    const response = await ask('{ __typename }', { 'accept-encoding': 'br' })
    expect(response.headers.get('content-encoding')).toBeNull()
    expect(response.headers.get('vary')).toContain('accept-encoding')
  })
})

describe('pages of other origins', () => {
  const preflight = (origin: string, path = '/graphql') =>
    fetch(`${server.url}${path}`, {
      method: 'OPTIONS',
      headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    })

  test('one that is named may ask and read', async () => {
    const before = await preflight('https://example.org')
    expect(before.status).toBe(204)
    expect(before.headers.get('access-control-allow-headers')).toContain('content-type')
    const { headers } = await ask('{ __typename }', { origin: 'https://example.org' })
    expect(headers.get('access-control-allow-origin')).toBe('https://example.org')
    expect(headers.get('vary')).toContain('origin')
  })

  test.each(['https://example.com', 'https://example.org.evil.test', 'null'])('%s may not', async (origin) => {
    expect((await preflight(origin)).headers.get('access-control-allow-origin')).toBeNull()
    const { headers } = await ask('{ __typename }', { origin })
    expect(headers.get('access-control-allow-origin')).toBeNull()
  })

  test('none where none is named, any with *', async () => {
    const [closed, open] = await Promise.all([start(), start({ origins: ['*'] })])
    try {
      const of = async ({ url }: RunningServer) =>
        (await ask('{ __typename }', { origin: 'https://a.test' }, url)).headers
      expect((await of(closed)).get('access-control-allow-origin')).toBeNull()
      expect((await of(open)).get('access-control-allow-origin')).toBe('*')
    } finally {
      await Promise.all([closed.close(), open.close()])
    }
  })
})

describe('logs and metrics', () => {
  test('a request is one line with its id, status and operation, without what it asked for', async () => {
    const response = await ask('query Mine($secret: String) { player(name: $secret) { name } }')
    await response.text()
    const requestId = response.headers.get('x-request-id')
    const mine = lines.filter((line) => line.requestId === requestId)
    expect(mine.map(({ level, msg }) => [level, msg])).toEqual([
      ['error', 'hidden'],
      ['warn', 'request'],
    ])
    expect(mine[1]).toMatchObject({
      method: 'POST',
      status: 503,
      operation: 'Mine',
      cost: 0,
      codes: ['SERVICE_UNAVAILABLE'],
      ms: expect.any(Number),
    })
    expect(JSON.stringify(lines)).not.toMatch(/nobody should log|hunter2/)
  })

  test('a proxy’s request id is kept, unless it is none', async () => {
    const id = async (given: string) =>
      (await ask('{ __typename }', { 'x-request-id': given })).headers.get('x-request-id')
    expect(await id('req-0123456789')).toBe('req-0123456789')
    expect(await id('{"level":"error"}')).toMatch(/^[\da-f-]{36}$/)
  })

  test('figures by operation: those of the examples, all others together', async () => {
    await ask('query WhoWantsKamara { __typename }')
    await ask('query Nameless123 { __typename }')
    const text = await (await fetch(`${server.url}/metrics`)).text()
    expect(text).toMatch(/mercato_requests_total\{operation="WhoWantsKamara",status="200"\} 1/)
    expect(text).toMatch(/mercato_requests_total\{operation="other",status="200"\} \d+/)
    expect(text).not.toContain('Nameless123')
    expect(text).toMatch(/mercato_errors_total\{code="SERVICE_UNAVAILABLE"\} 1/)
    expect(text).toContain('nodejs_eventloop_lag_seconds')
  })
})

describe('settings', () => {
  test('introspection off: the schema is still a file', async () => {
    const closed = await start({ introspection: false })
    try {
      expect(await (await ask('{ __schema { queryType { name } } }', {}, closed.url)).text()).toContain('errors')
      expect(await (await fetch(`${closed.url}/schema.graphql`)).text()).toContain('type Query')
    } finally {
      await closed.close()
    }
  })
})

test('more than there is room for: told to come back', async () => {
  // Accepts connections and never says a word, so that a request stays.
  const silent = createServer((socket) => socket.on('error', () => {}))
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
  const { port } = silent.address() as AddressInfo
  const waiting = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', 'hunter2'))
  const narrow = await start({ driver: waiting, inFlight: 1, logLevel: 'silent' })
  try {
    const answers = await Promise.all([1, 2].map(() => ask('{ stats { players } }', {}, narrow.url)))
    const told = await Promise.all(
      answers.map(async (answer) => ((await answer.json()) as Refused).errors[0]!.extensions.code),
    )
    expect(told.sort()).toEqual(['OVERLOADED', 'SERVICE_UNAVAILABLE'])
    expect(answers.map(({ status, headers }) => [status, Number(headers.get('retry-after')) > 0])).toEqual([
      [503, true],
      [503, true],
    ])
  } finally {
    await narrow.close()
    await waiting.close()
    silent.close()
  }
})

describe('the end', () => {
  test('first it says that it is not ready, then it ends; what is under way is answered', async () => {
    const ending = await start({ drainMs: 500 })
    const closed = ending.close()
    const ready = await fetch(`${ending.url}/readyz`)
    expect([ready.status, ready.headers.get('connection')]).toEqual([503, 'close'])
    const late = await ask('{ __typename }', {}, ending.url)
    expect(await late.json()).toMatchObject({ data: { __typename: 'Query' } })
    await closed
    await expect(fetch(`${ending.url}/livez`)).rejects.toThrow()
  })

  test('a client that leaves halfway, and one that sends no HTTP, leave no trace', async () => {
    const { port } = new URL(server.url)
    const before = lines.length
    for (const words of [
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 100\r\n\r\n{"query',
      'SSH-2.0-x\r\n\r\n',
    ]) {
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), '127.0.0.1', () => socket.write(words, () => socket.destroy()))
        socket.on('close', () => resolve())
      })
    }
    expect((await fetch(`${server.url}/livez`)).status).toBe(200)
    expect(lines.slice(before).filter(({ level }) => level === 'error')).toEqual([])
  })
})
