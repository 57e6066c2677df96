import { afterAll, expect, test } from 'vitest'
import { serveBrowserPages } from '../../../src/neo4j/managed/browserPages.ts'

const pages = await serveBrowserPages()
afterAll(() => pages.close())

test.each([
  ['style', 'text/plain; charset=utf-8', 'node.Player {'],
  ['guide', 'text/html; charset=utf-8', 'Who said it first?'],
] as const)('the %s, on loopback, for a page from another port', async (name, type, words) => {
  const address = pages[name]!
  expect(address.hostname).toBe('127.0.0.1')
  const response = await fetch(address)
  expect(response.headers.get('content-type')).toBe(type)
  expect(response.headers.get('access-control-allow-origin')).toBe('*')
  expect(await response.text()).toContain(words)
})

test('the question that a browser asks before it loads them', async () => {
  const response = await fetch(pages.guide!, { method: 'OPTIONS' })
  expect(response.status).toBe(204)
  expect(response.headers.get('access-control-allow-headers')).toBe('*')
})

test.each([
  ['GET', '/browser/wants.cypher', 404],
  ['GET', '/browser/..%2F..%2Fpackage.json', 404],
  ['GET', '/', 404],
  ['POST', '/browser/guide.html', 405],
])('%s %s is %d', async (method, path, status) => {
  expect((await fetch(new URL(path, pages.guide), { method })).status).toBe(status)
})
