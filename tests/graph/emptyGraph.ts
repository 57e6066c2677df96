import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver'
import { afterAll, beforeEach, inject } from 'vitest'
import { WRITING } from '../../src/neo4j/writing.ts'
import { clearGraph } from '../setup/clearGraph.ts'

/** The shared Neo4j, emptied before each test of the file that calls this. */
export function emptyGraph(): {
  readonly driver: Driver
  readonly database: string
  inOne<Result>(work: (tx: ManagedTransaction) => Promise<Result>): Promise<Result>
} {
  const { uri, user, password, database } = inject('neo4j')
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
  beforeEach(() => clearGraph(driver, database))
  afterAll(() => driver.close())
  return {
    driver,
    database,
    async inOne(work) {
      const session = driver.session({ database })
      try {
        return await session.executeWrite(work, WRITING)
      } finally {
        await session.close()
      }
    },
  }
}
