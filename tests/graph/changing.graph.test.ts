import neo4j, { type Driver, type Session } from 'neo4j-driver'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { readVersion } from '../../src/api/version.ts'
import { changing } from '../../src/graph/changing.ts'
import { clearGraph } from '../setup/clearGraph.ts'

const { uri, user, password, database } = inject('neo4j')
let driver: Driver
let session: Session

beforeAll(async () => {
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  session = driver.session({ database })
  await clearGraph(driver, database)
})
afterAll(async () => {
  await session.close()
  await driver.close()
})

const version = () => readVersion(driver, database, 5_000)
const name = (name: string) =>
  changing(session, (tx) => tx.run('MERGE (c:Club {id: "club:x"}) ON CREATE SET c.name = $name', { name }))

test('the version of the graph is raised by what changes it, once a transaction, and by nothing else', async () => {
  expect(await version()).toBe(0)
  await name('first')
  expect(await version()).toBe(1)
  await name('again')
  expect(await version()).toBe(1)
  const failing = changing(session, async (tx) => {
    await tx.run('MATCH (c:Club) SET c.name = "lost"')
    throw new Error('on the way')
  })
  await expect(failing).rejects.toThrow('on the way')
  expect(await version()).toBe(1)
  await changing(session, async (tx) => {
    await tx.run('MATCH (c:Club) SET c.name = "one"')
    await tx.run('MATCH (c:Club) SET c.name = "two"')
  })
  expect(await version()).toBe(2)
})
