import { once } from 'node:events'
import { writeFileSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { homeOf, prepareHome } from '../../../src/neo4j/managed/home.ts'
import { rememberedPorts } from '../../../src/neo4j/managed/ports.ts'
import { temporaryFolder } from './fakes.ts'

function homeWith(text: string | null) {
  const home = homeOf(temporaryFolder())
  prepareHome(home)
  if (text !== null) writeFileSync(home.ports, text)
  return home
}

async function listening() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return { server, port: (server.address() as AddressInfo).port }
}

test.each([null, '', '{"bolt": 12'])('without usable memory (%j) the system chooses', async (text) => {
  expect(await rememberedPorts(homeWith(text))).toEqual({ ports: { bolt: 0, http: 0 }, taken: [] })
})

test('free ports are used again, a taken one is given up', async () => {
  const [free, taken] = [await listening(), await listening()]
  free.server.close()
  const home = homeWith(JSON.stringify({ bolt: taken.port, http: free.port }))
  expect(await rememberedPorts(home)).toEqual({ ports: { bolt: 0, http: free.port }, taken: [taken.port] })
})
