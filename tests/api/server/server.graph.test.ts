import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { type RunningServer, startServer } from '../../../src/api/server/startServer.ts'
import { loadFixture } from '../fixture.ts'

const { uri, user, password, database } = inject('neo4j')
const folder = mkdtempSync(join(tmpdir(), 'mercato-graphiql-'))
const host = '127.0.0.1'
let driver: Driver
let server: RunningServer

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'))
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>GraphiQL</title>')
  writeFileSync(join(folder, 'assets', 'page-1a2b.js'), 'export {}')
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  await loadFixture(driver, database)
  server = await startServer({
    driver,
    database,
    host,
    port: 0,
    graphiqlFolder: folder,
    queries: 'schema/queries',
    timeoutMs: 60_000,
  })
})
afterAll(async () => {
  await server.close()
  await driver.close()
  rmSync(folder, { recursive: true })
})

function post(body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: text,
  })
}

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { redirect: 'manual', headers })

describe('/graphql', () => {
  test('answers, and tells the cost', async () => {
    const response = await post({ query: '{ players(first: 2) { nodes { name } } }' })
    expect(response.status).toBe(200)
    expect(await response.json()).toEqual({
      data: { players: { nodes: [{ name: 'Florian Thauvin' }, { name: 'Boubacar Kamara' }] } },
      extensions: { cost: 2, graph: { version: expect.any(Number) } },
    })
  })

  test('answers a GET that no foreign page can send', async () => {
    const path = '/graphql?query=%7Bstats%7Bplayers%7D%7D'
    expect((await get(path)).status).toBe(400)
    const response = await get(path, { 'apollo-require-preflight': '1' })
    expect(await response.json()).toMatchObject({ data: { stats: { players: 3 } } })
  })

  test.each([
    ['syntax', '{ stats', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ stats { playerz } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a page too large', '{ players(first: 1000) { nodes { id } } }', 'BAD_USER_INPUT'],
    ['too many rows', '{ players(first: 100) { nodes { saga(first: 200) { nodes { __typename } } } } }', 'TOO_COSTLY'],
    [
      'too many aliases',
      `{ stats { ${Array.from({ length: 16 }, (_, at) => `a${at}: players`).join(' ')} } }`,
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['too many tokens', `{ stats { ${'players '.repeat(1_001)} } }`, 'GRAPHQL_PARSE_FAILED'],
  ])('refuses %s with a code and a request id, 400 or 200 as the client understands it', async (_, query, code) => {
    const modern = await post({ query }, { accept: 'application/graphql-response+json' })
    expect([modern.status, (await post({ query })).status]).toEqual([400, 200])
    const { errors } = (await modern.json()) as { errors: { message: string; extensions: Record<string, string> }[] }
    expect(errors[0]!.extensions).toMatchObject({ code, requestId: modern.headers.get('x-request-id') })
    expect(errors[0]!.message).not.toContain('Did you mean')
    expect(errors[0]!.extensions).not.toHaveProperty('stacktrace')
  })

  test.each([
    ['broken JSON', '{', {}, 400],
    ['a batch', [{ query: '{ stats { players } }' }], {}, 400],
    ['plain text', '{ stats { players } }', { 'content-type': 'text/plain' }, 400],
    ['more than 64 KB', 'x'.repeat(65 * 1024), {}, 413],
  ] as const)('refuses %s', async (_, body, headers, status) => {
    const response = await post(body, headers)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ errors: [{ message: expect.any(String) }] })
  })

  test('refuses more than 64 KB in pieces, without waiting for the rest', async () => {
    const status = await new Promise<number>((resolve, reject) => {
      const sent = request(`${server.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' } })
      sent.on('response', (response) => resolve(response.statusCode!)).on('error', reject)
      for (let at = 0; at < 3; at += 1) sent.write('x'.repeat(30 * 1024))
    })
    expect(status).toBe(413)
  })
})

describe('health', () => {
  test('alive and ready', async () => {
    expect([(await get('/livez')).status, (await get('/readyz')).status]).toEqual([200, 200])
  })

  test('a database that is away: 503 from /readyz and /graphql, without a word of it', async () => {
    const away = neo4j.driver('bolt://127.0.0.1:1', neo4j.auth.basic('neo4j', 'secret'), { maxTransactionRetryTime: 0 })
    const logged: string[] = []
    const alone = await startServer({
      log: (line) => logged.push(line),
      driver: away,
      database,
      host,
      port: 0,
      graphiqlFolder: folder,
      queries: 'schema/queries',
    })
    try {
      const ready = await fetch(`${alone.url}/readyz`)
      expect([ready.status, ready.headers.get('retry-after')]).toEqual([503, '5'])
      expect((await fetch(`${alone.url}/livez`)).status).toBe(200)
      const response = await fetch(`${alone.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ stats { players } }' }),
      })
      const text = await response.text()
      expect([response.status, response.headers.get('retry-after')]).toEqual([503, '5'])
      expect(text).toContain('SERVICE_UNAVAILABLE')
      expect(text).not.toContain('127.0.0.1')
      expect(JSON.parse(logged[0]!)).toMatchObject({ requestId: response.headers.get('x-request-id'), path: ['stats'] })
    } finally {
      await alone.close()
      await away.close()
    }
  })
})

describe('GraphiQL', () => {
  test('/ and /graphiql lead to it', async () => {
    for (const path of ['/', '/graphiql']) expect((await get(path)).headers.get('location')).toBe('/graphiql/')
  })

  test('its page is asked for anew, its assets never again; nothing may come from another host', async () => {
    const page = await get('/graphiql/')
    expect(await page.text()).toContain('GraphiQL')
    expect(page.headers.get('cache-control')).toBe('no-cache')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'")
    const asset = await get('/graphiql/assets/page-1a2b.js')
    expect(asset.headers.get('cache-control')).toContain('immutable')
    expect(asset.headers.get('content-type')).toContain('text/javascript')
  })

  test('no file outside its folder', async () => {
    const status = await new Promise((resolve) => {
      const { port } = new URL(server.url)
      request({ host, port, path: '/graphiql/../../package.json' }, ({ statusCode }) => resolve(statusCode)).end()
    })
    expect(status).toBe(404)
    expect((await get('/graphiql/%2e%2e%2fpackage.json')).status).toBe(404)
  })

  test('the examples, named by what they answer', async () => {
    const examples = (await (await get('/graphiql/examples.json')).json()) as { name: string; query: string }[]
    expect(examples.map(({ name }) => name)).toContain('Who wants Boubacar Kamara, who says so, and in which words?')
    expect(examples.every(({ query }) => query.startsWith('# '))).toBe(true)
  })

  test('not built: a page that says how to', async () => {
    const options = { driver, database, host, port: 0, queries: 'schema/queries' }
    const bare = await startServer({ ...options, graphiqlFolder: join(folder, 'missing') })
    try {
      const page = await fetch(`${bare.url}/graphiql/`)
      expect(page.status).toBe(503)
      expect(await page.text()).toContain('npm run build')
    } finally {
      await bare.close()
    }
  })
})

test('a port that is taken is told', async () => {
  const port = Number(new URL(server.url).port)
  const second = startServer({ driver, database, host, port, graphiqlFolder: folder, queries: 'schema/queries' })
  await expect(second).rejects.toMatchObject({ code: 'PORT_TAKEN', at: `${host}:${port}`, exit: 2 })
})

test('Neo4j Browser, which comes from another port, gets its style and guide', async () => {
  const guide = await fetch(`${server.url}/browser/guide.html`)
  expect(await guide.text()).toContain('Who said it first?')
  expect(guide.headers.get('access-control-allow-origin')).toBe('*')
  const asked = await fetch(`${server.url}/browser/style.grass`, { method: 'OPTIONS' })
  expect([asked.status, asked.headers.get('access-control-allow-headers')]).toEqual([204, '*'])
  for (const path of ['/browser/wants.cypher', '/browser/..%2Fmigrations', '/browser/'])
    expect((await fetch(`${server.url}${path}`)).status).toBe(404)
})

test('another page is 404, another method 405', async () => {
  expect((await get('/nowhere')).status).toBe(404)
  expect((await fetch(`${server.url}/livez`, { method: 'POST' })).status).toBe(405)
})
