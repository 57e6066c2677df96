import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import type { TestProject } from 'vitest/node'
import { cacheFolder } from '../../src/neo4j/managed/cache.ts'
import { ensureServer, stopServer } from '../../src/neo4j/managed/server.ts'
import { migrate } from '../../src/neo4j/migrations.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    neo4j: { uri: string; user: string; password: string; database: string }
  }
}

/** One managed Neo4j in a folder of its own for all `*.graph.test.ts`, migrated, stopped at the end. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const home = mkdtempSync(join(tmpdir(), 'mercato-test-'))
  const stop = async () => {
    await stopServer(home)
    rmSync(home, { recursive: true, force: true })
  }
  try {
    const server = await ensureServer(
      { home, cache: cacheFolder(process.env), heap: '384m', pageCache: '64m', idleMs: 60_000 },
      () => {},
    )
    const driver = neo4j.driver(server.boltUri, neo4j.auth.basic(server.user, server.password))
    await migrate(driver, 'neo4j')
    await driver.close()
    project.provide('neo4j', { uri: server.boltUri, user: server.user, password: server.password, database: 'neo4j' })
  } catch (error) {
    await stop()
    throw error
  }
  return stop
}
