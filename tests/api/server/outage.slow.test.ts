import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { type RunningServer, startServer } from '../../../src/api/server/startServer.ts'
import { startProxy, type TcpProxy } from '../../setup/proxy.ts'
import { outage } from './outage.ts'
import { PLACE } from './place.ts'

const { uri, user, password, database } = inject('neo4j')
const rejections: unknown[] = []
const note = (reason: unknown) => rejections.push(reason)
let proxy: TcpProxy
let driver: Driver
let server: RunningServer

beforeAll(async () => {
  process.on('unhandledRejection', note)
  const { hostname, port } = new URL(uri)
  proxy = await startProxy({ host: hostname, port: Number(port) })
  const reopen = () =>
    neo4j.driver(`bolt://127.0.0.1:${proxy.port}`, neo4j.auth.basic(user, password), {
      maxTransactionRetryTime: 2_000,
      connectionTimeout: 1_500,
      connectionAcquisitionTimeout: 1_500,
    })
  driver = reopen()
  server = await startServer({
    driver,
    reopen,
    database,
    ...PLACE,
    logLevel: 'silent',
  })
})
afterAll(async () => {
  await server.close()
  await driver.close()
  await proxy.close()
  process.off('unhandledRejection', note)
})

// Many cycles: `npm run test:torture`.
test.each([['REFUSE'], ['SILENT']] as const)(
  'the database is away (%s): told in time, and back by itself',
  async (mode) => {
    const { statuses, illFormed, readyz } = await outage(server.url, proxy, mode, {
      awayMs: 2_500,
      clients: 4,
    })
    expect(statuses.length).toBeGreaterThan(3)
    expect([...new Set(statuses), readyz]).toEqual([503, 503])
    expect(illFormed).toEqual([])
    expect(rejections).toEqual([])
  },
)
