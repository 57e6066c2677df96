import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'vitest'
import { register } from '../../src/cli/register.ts'
import { digest } from '../../src/graph/digest.ts'
import type { IngestSummary } from '../../src/ingest/ingest.ts'
import { type Connection, connect, type Target } from '../../src/neo4j/connect.ts'
import { cacheFolder } from '../../src/neo4j/managed/cache.ts'
import { serverStatus, stopServer } from '../../src/neo4j/managed/server.ts'
import { clearGraph } from '../setup/clearGraph.ts'
import { type Ended, start } from '../setup/mercato.ts'
import { fileOf, syntheticArticle } from '../synthetic/syntheticArticle.ts'
import { world } from '../synthetic/world.ts'

const IDLE_SECONDS = 600

/** A managed server of its own and synthetic articles, for tests that hurt them. */
export class Ground {
  readonly folder = mkdtempSync(join(tmpdir(), 'mercato-torture-'))
  readonly articles = join(this.folder, 'articles')
  readonly paths: readonly string[]
  readonly home: string
  readonly environment: Record<string, string>

  /** @param home where the store lies, when it is not to lie in the folder */
  constructor(count: number, { heap = '512m', home }: { readonly heap?: string; readonly home?: string } = {}) {
    this.home = home ?? process.env.TORTURE_HOME ?? join(this.folder, 'home')
    this.environment = { MERCATO_HOME: this.home, MERCATO_HEAP: heap, MERCATO_IDLE: String(IDLE_SECONDS) }
    mkdirSync(this.articles)
    const cast = world(register(), count * 11)
    this.paths = Array.from({ length: count }, (_, n) => {
      const path = join(this.articles, `${String(n).padStart(6, '0')}.txt`)
      writeFileSync(path, fileOf(syntheticArticle(cast, n)))
      return path
    })
  }

  async connected<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result> {
    const target: Target = {
      kind: 'managed',
      home: this.home,
      cache: cacheFolder(process.env),
      heap: this.environment.MERCATO_HEAP ?? '512m',
      pageCache: '64m',
      idleMs: IDLE_SECONDS * 1000,
    }
    const connection = await connect(target, 'write', () => {})
    try {
      return await work(connection)
    } finally {
      await connection.close()
    }
  }

  ask<Row>(text: string): Promise<Row[]> {
    return this.connected(async ({ driver, database }) => {
      const { records } = await driver.executeQuery(text, {}, { database })
      return records.map((record) => record.toObject() as Row)
    })
  }

  digest(): Promise<string> {
    return this.connected(({ driver, database }) => digest(driver, database))
  }

  clear(): Promise<void> {
    return this.connected(({ driver, database }) => clearGraph(driver, database))
  }

  /** Starts `mercato ingest`. */
  begin(paths: readonly string[] = [this.articles], ...options: string[]) {
    return start(['ingest', '--json', ...options, ...paths], this.environment)
  }

  /** Returns when some articles are in. */
  async hasBegun(): Promise<void> {
    await this.connected(async ({ driver, database }) => {
      for (let articles = 0; articles < 3; await sleep(20)) {
        const { records } = await driver.executeQuery('RETURN COUNT { (:Article) } AS articles', {}, { database })
        articles = records[0]?.get('articles')
      }
    })
  }

  async ingest(paths?: readonly string[], ...options: string[]): Promise<Ended & { readonly summary: IngestSummary }> {
    const ended = await this.begin(paths, ...options).ended
    return { ...ended, summary: ended.stdout === '' ? null : JSON.parse(ended.stdout) }
  }

  /** Ingests everything undisturbed; how long it took, and the digest. */
  async whole(): Promise<{ readonly ms: number; readonly digest: string }> {
    await this.clear()
    const started = performance.now()
    const { summary, stderr } = await this.ingest()
    expect(summary, stderr).toMatchObject({ new: this.paths.length, failed: [] })
    return { ms: performance.now() - started, digest: await this.digest() }
  }

  /** Nothing is half there: every article has its ledger entry, every entry its article, and all that belongs to it. */
  async isWhole(): Promise<number> {
    const rows = await this.ask<{ articles: number }>(
      `RETURN
        COUNT { (:Article) } AS articles,
        COUNT { (:LedgerEntry) } AS entries,
        COUNT { (l:LedgerEntry) WHERE EXISTS { (a:Article) WHERE a.id = l.id } } AS paired,
        COUNT { (n:Mention|Report|Quote) WHERE NOT EXISTS { (n)-[:IN]->(:Article) } } AS loose,
        COUNT { (a:Article) WHERE NOT EXISTS { (a)<-[:IN]-(:Report)-[:STATES]->() } } AS unread`,
    )
    const [{ articles, ...rest }] = rows as [{ articles: number }]
    expect(rest).toEqual({ entries: articles, paired: articles, loose: 0, unread: 0 })
    return articles
  }

  async javaPid(): Promise<number | null> {
    const status = await serverStatus(this.home)
    return status.state === 'running' ? status.server.javaPid : null
  }

  async remove(): Promise<void> {
    if (this.home !== process.env.TORTURE_HOME) await stopServer(this.home)
    rmSync(this.folder, { recursive: true, force: true })
  }
}

/** How many times something is done: as many as promised, or the part of it that TORTURE=0.1 asks for. */
export function times(promised: number): number {
  return Math.max(1, Math.round(promised * Number(process.env.TORTURE ?? 1)))
}

export const HOURS = 3_600_000
