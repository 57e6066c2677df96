import { request } from 'node:http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { RunningServer } from '../../../src/api/server/startServer.ts'
import { withoutDatabase } from './withoutDatabase.ts'

// A busy machine is no failure.
vi.setConfig({ testTimeout: 60_000 })

/** No document here may reach the database: there is none, so one that does is answered 503. */
let server: RunningServer
beforeAll(async () => {
  server = await withoutDatabase()
})
afterAll(() => server.close())

const JSON_TYPE = { 'content-type': 'application/json' }
const MODERN = { ...JSON_TYPE, accept: 'application/graphql-response+json' }

function post(body: string | Uint8Array<ArrayBuffer>, headers: Record<string, string> = MODERN): Promise<Response> {
  return fetch(`${server.url}/graphql`, { method: 'POST', headers, body })
}

async function codeOf(query: string, variables: object = {}): Promise<[number, string]> {
  const response = await post(JSON.stringify({ query, variables }))
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] }
  return [response.status, errors[0]!.extensions.code]
}

const times = (count: number, make: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => make(at)).join(' ')

describe('documents that ask for too much are refused before the database hears of them', () => {
  test.each([
    ['a page of a million, in words', '{ players(first: 1000000) { nodes { id } } }', {}, 'BAD_USER_INPUT'],
    [
      'a page of a million, by variable',
      'query($n: Int) { players(first: $n) { nodes { id } } }',
      { n: 1_000_000 },
      'BAD_USER_INPUT',
    ],
    ['a page of -1', '{ players(first: -1) { nodes { id } } }', {}, 'BAD_USER_INPUT'],
    [
      'pages in pages, by variable',
      'query($n: Int) { players(first: $n) { nodes { interests(first: $n) { nodes { id } } } } }',
      { n: 100 },
      'TOO_COSTLY',
    ],
    ['500 aliases', `{ stats { ${times(500, (at) => `a${at}: players`)} } }`, {}, 'GRAPHQL_PARSE_FAILED'],
    ['20 aliases', `{ ${times(20, (at) => `a${at}: __typename`)} }`, {}, 'GRAPHQL_VALIDATION_FAILED'],
    [
      '50 directives',
      `{ stats { players ${times(50, () => '@include(if: true)')} } }`,
      {},
      'GRAPHQL_VALIDATION_FAILED',
    ],
    [
      'twelve levels',
      `{ players(first: 1) { nodes { ${'interests(first: 1) { nodes { player { '.repeat(6)} id ${'} } } '.repeat(6)} } } }`,
      {},
      'TOO_DEEP',
    ],
    [
      'twelve levels, by fragments',
      `{ players(first: 1) { nodes { ...A } } } fragment A on Player { interests(first: 1) { nodes { player { ...B } } } }
       fragment B on Player { interests(first: 1) { nodes { player { ...C } } } }
       fragment C on Player { interests(first: 1) { nodes { player { ...D } } } }
       fragment D on Player { interests(first: 1) { nodes { player { ...E } } } }
       fragment E on Player { interests(first: 1) { nodes { player { interests(first: 1) { nodes { id } } } } } }`,
      {},
      'TOO_DEEP',
    ],
    [
      'a fragment named like introspection, to slip by a depth rule',
      `{ players(first: 1) { nodes { ...__schema } } } fragment __schema on Player {
        ${'interests(first: 1) { nodes { player { '.repeat(6)} id ${'} } } '.repeat(6)} }`,
      {},
      'TOO_DEEP',
    ],
    [
      'fragments in a circle',
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
      {},
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a document of 1,001 tokens', `{ stats { ${'players '.repeat(1_001)} } }`, {}, 'GRAPHQL_PARSE_FAILED'],
    ['brackets without end', '{'.repeat(60_000), {}, 'GRAPHQL_PARSE_FAILED'],
    [
      'introspection in a circle',
      `{ __schema { types { ${'fields { type { '.repeat(8)} name ${'} } '.repeat(8)} } } }`,
      {},
      'GRAPHQL_VALIDATION_FAILED',
    ],
    ['a mutation', 'mutation { x }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['a subscription', 'subscription { x }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    ['a name without letters', '{ player(name: "\u202e\u0000") { id } }', {}, 'BAD_USER_INPUT'],
    ['a forged cursor', '{ players(after: "e30") { nodes { id } } }', {}, 'BAD_USER_INPUT'],
    [
      'half a character in a variable',
      'query($n: Int) { players(first: $n) { nodes { id } } }',
      { n: '\ud800' },
      'BAD_USER_INPUT',
    ],
  ])('%s', async (_, query, variables, code) => {
    expect(await codeOf(query, variables)).toEqual([400, code])
  })

  test('fragments that double 22 times over cost no more than what they say', async () => {
    const doubling = times(22, (at) => `fragment F${at} on Query { ...F${at + 1} ...F${at + 1} }`)
    const response = await post(JSON.stringify({ query: `{ ...F0 } ${doubling} fragment F22 on Query { __typename }` }))
    expect(await response.json()).toMatchObject({ data: { __typename: 'Query' } })
  })
})

describe('requests that are none', () => {
  test.each([
    ['a batch', '[{"query":"{__typename}"}]', MODERN, 400],
    ['a number', '7', MODERN, 400],
    ['null', 'null', MODERN, 400],
    ['no query', '{}', MODERN, 400],
    ['a query that is a list', '{"query":["{__typename}"]}', MODERN, 400],
    ['variables that are a list', '{"query":"{__typename}","variables":[]}', MODERN, 400],
    ['broken JSON', '{"query":', MODERN, 400],
    ['JSON nested 20,000 deep', '['.repeat(20_000), MODERN, 400],
    ['bytes that are no UTF-8', new Uint8Array([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]), MODERN, 400],
    ['a form', 'query=%7B__typename%7D', { 'content-type': 'application/x-www-form-urlencoded' }, 400],
    ['text', '{"query":"{__typename}"}', { 'content-type': 'text/plain' }, 400],
    ['5 MB', `{"query":"${'x'.repeat(5_000_000)}"}`, MODERN, 413],
  ] as const)('%s', async (_, body, headers, status) => {
    const response = await post(body as string, headers)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ errors: [{ message: expect.any(String) }] })
  })

  test.each(['PUT', 'DELETE', 'PATCH'])('%s is not allowed', async (method) => {
    const response = await fetch(`${server.url}/graphql`, { method, headers: MODERN, body: '{"query":"{__typename}"}' })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST'])
  })

  test('a mutation by GET', async () => {
    const response = await fetch(`${server.url}/graphql?query=mutation%7Bx%7D`, { headers: MODERN })
    expect(response.status).toBeGreaterThanOrEqual(400)
  })

  test('a GET of 20 KB', async () => {
    const status = await new Promise((resolve, reject) => {
      request(`${server.url}/graphql?query=${'x'.repeat(20_000)}`, ({ statusCode }) => resolve(statusCode))
        .on('error', reject)
        .end()
    })
    expect(status).toBe(431)
  })
})

describe('errors tell no more than they should', () => {
  test('no suggestion, no stack, no path of the machine', async () => {
    const text = await (await post(JSON.stringify({ query: '{ statz { player } }' }))).text()
    expect(text).not.toMatch(/Did you mean|\bat \w+ \(|node_modules|\/src\//)
    expect(JSON.parse(text).errors[0].extensions).toEqual({
      code: 'GRAPHQL_VALIDATION_FAILED',
      requestId: expect.any(String),
    })
  })

  test('a database error is a code and a request id, without address, user or Cypher', async () => {
    const text = await (await post(JSON.stringify({ query: '{ stats { players } }' }))).text()
    expect(text).not.toMatch(/127\.0\.0\.1|bolt|hunter2|MATCH|COUNT|ECONNREFUSED/)
    expect(JSON.parse(text).errors[0].extensions).toEqual({
      code: 'SERVICE_UNAVAILABLE',
      requestId: expect.any(String),
    })
  })
})

test('a socket that is half closed has its answer', async () => {
  const answer = await new Promise<string>((resolve) => {
    let heard = ''
    const socket = connect({ port: Number(new URL(server.url).port), host: '127.0.0.1', allowHalfOpen: true }, () =>
      socket.end('GET /livez HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n'),
    )
    socket.on('data', (data) => {
      heard += data
    })
    socket.on('close', () => resolve(heard))
  })
  expect(answer).toContain('{"status":"alive"}')
})
