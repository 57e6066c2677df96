import type { ManagedTransaction } from 'neo4j-driver'
import { statement } from '../neo4j/statement.ts'
import { deriveArticles } from './derive.ts'
import type { RegisterFacts } from './entity.ts'
import type { ArticleRows } from './rows.ts'

/** NEW: not held before. UPDATED: held, and read differently now. UNCHANGED: nothing was written. */
export type Written = 'NEW' | 'UPDATED' | 'UNCHANGED'

export interface Stamp {
  /** ISO time of recording. */
  readonly now: string
  readonly extractor: string
}

/**
 * Writes several articles whole, with everything derived from them and their ledger entries, in the given transaction.
 * A retracted article is written and stays retracted. Safe to run again after a commit whose answer was lost: the ledger then says UNCHANGED.
 * @param articles each once
 * @returns what came of each article, by its id
 */
export async function writeArticles(
  tx: ManagedTransaction,
  articles: readonly ArticleRows[],
  facts: RegisterFacts,
  { now, extractor }: Stamp,
): Promise<ReadonlyMap<string, Written>> {
  const run = (name: string, values: Record<string, unknown>) =>
    tx.run(...statement(`write/${name}`, { now, ...values }))

  const inOrder = [...articles].sort((a, b) => (a.article.id < b.article.id ? -1 : 1))
  const { records } = await run('ledger', { articles: inOrder.map(({ article }) => article.id) })
  const ledger = new Map(records.map((record) => [record.get('id') as string, record.toObject() as LedgerEntry]))
  const outcomes = new Map(inOrder.map((rows) => [rows.article.id, outcomeOf(rows, ledger.get(rows.article.id))]))
  const changed = inOrder.filter(({ article }) => outcomes.get(article.id) !== 'UNCHANGED')
  if (changed.length === 0) return outcomes

  const retracted = changed.map(({ article }) => article.id).filter((id) => ledger.get(id)?.retracted)
  if (retracted.length > 0) await run('raise', { articles: retracted })
  await run('articles', { articles: changed.map(({ article }) => article) })
  for (const part of ['mentions', 'reports', 'quotes'] as const) {
    await run(part, { articles: changed.map((rows) => ({ article: rows.article.id, rows: rows[part] })) })
  }
  if (retracted.length > 0) await run('lower', { articles: retracted })
  await deriveArticles(tx, { articles: changed.map(({ article }) => article.id), facts })
  await run('commit', {
    extractor,
    entries: changed.map(({ article, hash }) => ({ article: article.id, name: article.name, hash })),
  })
  return outcomes
}

/** Writes one article: see `writeArticles`. */
export async function writeArticle(
  tx: ManagedTransaction,
  rows: ArticleRows,
  facts: RegisterFacts,
  stamp: Stamp,
): Promise<Written> {
  const outcomes = await writeArticles(tx, [rows], facts, stamp)
  return outcomes.get(rows.article.id) as Written
}

/** What was last written of an article; nulls when nothing was. */
interface LedgerEntry {
  readonly hash: string | null
  readonly title: string | null
  readonly url: string | null
  readonly retracted: boolean
}

function outcomeOf({ article, hash }: ArticleRows, known: LedgerEntry | undefined): Written {
  if (known === undefined || known.hash === null) return 'NEW'
  const { title, url } = article
  const tellsMore = (title !== null && title !== known.title) || (url !== null && url !== known.url)
  return hash === known.hash && !tellsMore ? 'UNCHANGED' : 'UPDATED'
}
