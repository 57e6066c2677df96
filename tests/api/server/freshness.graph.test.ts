import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type RunningServer, startServer } from '../../../src/api/server/startServer.ts'
import { loadFixture } from '../fixture.ts'
import { PLACE } from './place.ts'

const { uri, user, password, database } = inject('neo4j')
let driver: Driver
let server: RunningServer

beforeAll(async () => {
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  await loadFixture(driver, database)
  server = await startServer({ driver, database, ...PLACE, timeoutMs: 60_000, maxAge: 60 })
})
afterAll(async () => {
  await server.close()
  await driver.close()
})

const PLAYERS = '/graphql?query=%7Bplayers%7Bnodes%7Bname%7D%7D%7D'
const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}${path}`, { headers: { 'apollo-require-preflight': '1', ...headers } })

/** What every transaction that writes does at its end. */
const write = () =>
  driver.executeQuery("MERGE (g:Graph {id: 'graph'}) SET g.version = coalesce(g.version, 0) + 1", {}, { database })

test('an answer is told to be the same until something is written', async () => {
  const first = await get(PLAYERS)
  const etag = first.headers.get('etag')!
  expect(first.headers.get('cache-control')).toBe('public, max-age=60')
  const { version } = ((await first.json()) as { extensions: { graph: { version: number } } }).extensions.graph

  const same = await get(PLAYERS, { 'if-none-match': `"other", ${etag}` })
  expect([same.status, await same.text(), same.headers.get('etag')]).toEqual([304, '', etag])

  await write()
  const next = await get(PLAYERS, { 'if-none-match': etag })
  expect(next.status).toBe(200)
  expect(next.headers.get('etag')).not.toBe(etag)
  expect(await next.json()).toMatchObject({ extensions: { graph: { version: version + 1 } } })
})

test('answers are told to be kept only when they are whole and asked for by GET', async () => {
  const failed = await get('/graphql?query=%7Bplayers(first:1000)%7Bnodes%7Bname%7D%7D%7D')
  const posted = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"query":"{players{nodes{name}}}"}',
  })
  for (const { headers } of [failed, posted]) {
    expect([headers.get('etag'), headers.get('cache-control')]).toEqual([null, 'no-store'])
  }
})

test('without a time to keep them, caches ask each time', async () => {
  const strict = await startServer({ driver, database, ...PLACE, timeoutMs: 60_000 })
  try {
    const response = await fetch(`${strict.url}${PLAYERS}`, { headers: { 'apollo-require-preflight': '1' } })
    expect(response.headers.get('cache-control')).toBe('no-cache')
  } finally {
    await strict.close()
  }
})
