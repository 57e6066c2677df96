import type { ManagedTransaction } from 'neo4j-driver'
import { cypher } from '../neo4j/cypher.ts'
import { parameters } from '../neo4j/parameters.ts'
import { type DeriveInput, deriveArticle } from './derive.ts'
import type { ArticleRows } from './rows.ts'

/** NEW: not held before. UPDATED: held, and read differently now. UNCHANGED: nothing was written. */
export type Written = 'NEW' | 'UPDATED' | 'UNCHANGED'

/**
 * Writes one article whole, with everything derived from it and its ledger entry, in the given transaction. Safe to run
 * again after a commit whose answer was lost: the ledger then says UNCHANGED.
 * @param now ISO time of recording
 */
export async function writeArticle(
  tx: ManagedTransaction,
  rows: ArticleRows,
  writesFor: DeriveInput['writesFor'],
  { now, extractor }: { readonly now: string; readonly extractor: string },
): Promise<Written> {
  const article = rows.article.id
  const run = (name: string, values: Record<string, unknown>) =>
    tx.run(cypher(`write/${name}`), parameters({ now, ...values }))

  const ledger = await run('ledger', { article })
  const known = ledger.records[0]?.toObject() as { hash: string | null; title: string | null; url: string | null }
  const { title, url } = rows.article
  const tellsMore = (title !== null && title !== known.title) || (url !== null && url !== known.url)
  if (known.hash === rows.hash && !tellsMore) return 'UNCHANGED'

  await run('article', { article: rows.article })
  await run('mentions', { article, mentions: rows.mentions })
  await run('reports', { article, reports: rows.reports })
  await run('quotes', { article, quotes: rows.quotes })
  await deriveArticle(tx, { articleId: article, mentions: rows.mentions, entities: rows.entities, writesFor })
  await run('commit', { article, hash: rows.hash, name: rows.article.name, extractor })
  return known.hash === null ? 'NEW' : 'UPDATED'
}
