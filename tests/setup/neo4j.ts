import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
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
  let driver: Driver | undefined
  const stop = async () => {
    await driver?.close()
    await stopServer(home)
    rmSync(home, { recursive: true, force: true })
  }
  try {
    const server = await ensureServer(
      {
        home,
        cache: cacheFolder(process.env),
        heap: '384m',
        pageCache: '64m',
        idleMs: 60_000,
        environment: { ...process.env, ...project.config.env },
      },
      () => {},
    )
    // Stays open: a server without a client would stop while tests use servers of their own.
    driver = neo4j.driver(server.boltUri, neo4j.auth.basic(server.user, server.password))
    await migrate(driver, 'neo4j')
    project.provide('neo4j', { uri: server.boltUri, user: server.user, password: server.password, database: 'neo4j' })
  } catch (error) {
    await stop()
    throw error
  }
  return stop
}
