import { readFileSync } from 'node:fs'
import neo4j, { type Driver } from 'neo4j-driver'
import { createServer, type ViteDevServer } from 'vite'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { query } from '../../src/api/query.ts'
import { type RunningServer, startServer } from '../../src/api/server/startServer.ts'
import { loadFixture } from '../api/fixture.ts'
import { PLACE } from '../api/server/place.ts'
import { findChromium, openPage } from '../setup/chromium.ts'

const { uri, user, password, database } = inject('neo4j')
const chromium = findChromium()
let driver: Driver
let api: RunningServer
let pages: ViteDevServer
let page: string

beforeAll(async () => {
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  await loadFixture(driver, database)
  // Planned before, however busy the machine: the server gives a new shape five seconds.
  const text = readFileSync('examples/saga/saga.graphql', 'utf8')
  await query({ driver, database, text, variables: { name: 'Kamara' } })
  api = await startServer({
    driver,
    database,
    ...PLACE,
    // However busy the machine.
    timeoutMs: 60_000,
  })
  pages = await createServer({
    configFile: 'examples/saga/vite.config.ts',
    logLevel: 'silent',
    server: { host: '127.0.0.1', port: 0, hmr: false, ws: false, proxy: { '/graphql': api.url } },
  })
  await pages.listen()
  page = pages.resolvedUrls!.local[0]!
})
afterAll(async () => {
  await pages?.close()
  await api.close()
  await driver.close()
})

const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')

// Without a Chromium on the PATH there is no browser to show it in.
test.skipIf(chromium === null)('the page of a saga, in a real browser', async () => {
  const { html, console } = await openPage(chromium!, page)
  expect(text(html)).toMatch(/Boubacar Kamara Who wants him/)
  expect(text(html)).toContain('AC Milan')
  expect(html).toMatch(/<mark>[^<]+<\/mark>/)
  expect(html.match(/<li/g)!.length).toBeGreaterThan(5)
  expect(console.filter((line) => !line.includes('[vite]'))).toEqual([])
})

test.skipIf(chromium === null)(
  'GraphiQL under its own policy, with a tab for each example and a list of them',
  async () => {
    const { html, console } = await openPage(chromium!, `${api.url}/graphiql/`)
    for (const words of ['WhoWantsKamara', 'Show Documentation Explorer', 'Show Examples', 'Show History']) {
      expect(html).toContain(words)
    }
    expect(console.filter((line) => /refused|violat|error/i.test(line))).toEqual([])
  },
)
