import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, expect, inject } from 'vitest'
import { query } from '../../src/api/query.ts'
import { loadFixture } from './fixture.ts'

// biome-ignore lint/suspicious/noExplicitAny: the shape of an answer is what its test is about.
export type Answer = any

/** The fixture in the shared Neo4j, for the tests of one file; to be called at its top. */
export function fixtureGraph() {
  const { uri, user, password, database } = inject('neo4j')
  const driver: Driver = neo4j.driver(uri, neo4j.auth.basic(user, password))

  beforeAll(() => loadFixture(driver, database))
  afterAll(() => driver.close())

  /** The data that a document without errors is answered with. */
  async function ask(text: string, variables = {}): Promise<Answer> {
    const { data, errors } = await query({ driver, database, text, variables })
    expect(errors).toBeUndefined()
    return JSON.parse(JSON.stringify(data))
  }
  return { driver, database, ask }
}
