import { writeArticles } from '../../src/graph/writeArticle.ts'
import { registerFacts } from '../../src/ingest/registerFacts.ts'
import type { Connection } from '../../src/neo4j/connect.ts'
import type { Register } from '../../src/register/register.ts'
import { inLists, syntheticRows } from './rows.ts'
import { world } from './world.ts'

const ARTICLES_A_TRANSACTION = 100
/** The first transaction waits for the plans of every derivation, which a busy machine makes for minutes. */
const PATIENCE = { timeout: 600_000 }

/**
 * Fills a database with about so many synthetic reports, everything derived from them included. The same numbers give the
 * same graph, and what is already there is left as it is.
 * @returns the numbers of articles and reports
 */
export async function fill(
  { driver, database }: Connection,
  register: Register,
  { reports, seed = 1, onReports = () => {} }: { reports: number; seed?: number; onReports?: (done: number) => void },
): Promise<{ readonly articles: number; readonly reports: number }> {
  const done = { articles: 0, reports: 0 }
  const session = driver.session({ database })
  const stamp = { now: '2026-01-01T00:00:00Z', extractor: 'synthetic' }
  try {
    const rows = syntheticRows(world(register, reports, seed), register, reports)
    for (const list of inLists(rows, ARTICLES_A_TRANSACTION)) {
      await session.executeWrite((tx) => writeArticles(tx, list, registerFacts(register), stamp), PATIENCE)
      done.articles += list.length
      done.reports += list.reduce((sum, { reports }) => sum + reports.length, 0)
      onReports(done.reports)
    }
  } finally {
    await session.close()
  }
  return done
}
