import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j from 'neo4j-driver'
import { cacheFolder } from '../../../src/neo4j/managed/cache.ts'
import { ensureServer, type ManagedServer, type ServerOptions, stopServer } from '../../../src/neo4j/managed/server.ts'

/** A home of its own for a test file, with everything that was started in it ended by `remove`. */
export class TestHome {
  /** A name that needs care: a blank, and a letter beyond ASCII. */
  readonly folder = join(mkdtempSync(join(tmpdir(), 'mercato-managed-')), 'stade vélodrome')
  readonly options: ServerOptions = {
    home: this.folder,
    cache: cacheFolder(process.env),
    heap: '192m',
    pageCache: '16m',
    idleMs: 60_000,
  }
  /** What ensureServer said on the way. */
  readonly said: string[] = []

  ensure(changed: Partial<ServerOptions> = {}): Promise<ManagedServer> {
    return ensureServer({ ...this.options, ...changed }, ({ label }) => this.said.push(label))
  }

  stop(): Promise<boolean> {
    return stopServer(this.folder)
  }

  async remove(): Promise<void> {
    await this.stop()
    rmSync(join(this.folder, '..'), { recursive: true, force: true })
  }
}

export function connect({ boltUri, user, password }: ManagedServer) {
  return neo4j.driver(boltUri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
}

/** The answer of one query. */
export async function ask(server: ManagedServer, cypher: string): Promise<unknown> {
  const driver = connect(server)
  try {
    const { records } = await driver.executeQuery(cypher)
    return records[0]?.get(0)
  } finally {
    await driver.close()
  }
}
