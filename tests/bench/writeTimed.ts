import { readdirSync } from 'node:fs'
import type { ManagedTransaction } from 'neo4j-driver'
import type { ArticleRows } from '../../src/graph/rows.ts'
import { writeArticles } from '../../src/graph/writeArticle.ts'
import { registerFacts } from '../../src/ingest/registerFacts.ts'
import type { Connection } from '../../src/neo4j/connect.ts'
import { cypherPath } from '../../src/neo4j/cypher.ts'
import { statement } from '../../src/neo4j/statement.ts'
import type { Register } from '../../src/register/register.ts'

const STAMP = { now: '2026-01-01T00:00:00Z', extractor: 'synthetic' }

/** Statements by their text. */
const NAMES = new Map(
  ['write', 'derive', 'identity'].flatMap((folder) =>
    readdirSync(cypherPath(folder)).map((file) => {
      const name = `${folder}/${file.replace('.cypher', '')}`
      return [statement(name)[0], name] as const
    }),
  ),
)

/**
 * Writes articles in one transaction, as ingestion does.
 * @param spent seconds by statement, added to
 * @returns seconds
 */
export async function writeTimed(
  { driver, database }: Connection,
  register: Register,
  articles: readonly ArticleRows[],
  spent: Map<string, number>,
): Promise<number> {
  const timed = (tx: ManagedTransaction) =>
    ({
      run: async (text: string, values: object) => {
        const started = performance.now()
        const result = await tx.run(text, values)
        const name = NAMES.get(text) ?? 'others'
        spent.set(name, (spent.get(name) ?? 0) + (performance.now() - started) / 1000)
        return result
      },
    }) as ManagedTransaction
  const session = driver.session({ database })
  const started = performance.now()
  try {
    await session.executeWrite((tx) => writeArticles(timed(tx), articles, registerFacts(register), STAMP), {
      timeout: 600_000,
    })
  } finally {
    await session.close()
  }
  return (performance.now() - started) / 1000
}
