import type { ManagedTransaction } from 'neo4j-driver'
import { fromJson, toJson } from '../neo4j/json.ts'
import { statement } from '../neo4j/statement.ts'

/** The properties of a node, as JSON (see `toJson`). */
export interface StoredNode {
  readonly id: string
  readonly [property: string]: unknown
}

/** Everything stored of one article, retracted or not, each list sorted by id: from it all the rest is derived. */
export interface StoredArticle {
  readonly article: StoredNode & { readonly text: string }
  readonly ledger?: StoredNode
  readonly mentions: readonly StoredNode[]
  readonly reports: readonly StoredNode[]
  readonly quotes: readonly StoredNode[]
}

/** What is stored of articles, by id; those that the graph does not hold are left out. */
export async function readStored(tx: ManagedTransaction, articles: readonly string[]): Promise<StoredArticle[]> {
  const { records } = await tx.run(...statement('read/stored', { articles }))
  return records.map((record) => toJson(record.toObject()) as StoredArticle)
}

/** Writes articles as they were stored elsewhere, without what is derived from them; @returns those that were not so here. */
export async function writeStored(
  tx: ManagedTransaction,
  articles: readonly StoredArticle[],
  now: string,
): Promise<{ readonly article: StoredArticle; readonly isNew: boolean }[]> {
  const held = await readStored(
    tx,
    articles.map(({ article }) => article.id),
  )
  const known = new Map(held.map((article) => [article.article.id, withoutTimes(article)]))
  const changed = articles
    .filter((article) => known.get(article.article.id) !== withoutTimes(article))
    .sort((a, b) => (a.article.id < b.article.id ? -1 : 1))
  if (changed.length === 0) return []
  await tx.run(...statement('write/stored', { now, articles: changed.map(fromJson) }))
  const entries = changed.flatMap(({ ledger }) => (ledger === undefined ? [] : [fromJson(ledger)]))
  await tx.run(...statement('write/stored-ledger', { entries }))
  return changed.map((article) => ({ article, isNew: !known.has(article.article.id) }))
}

/** Two graphs that hold the same reports hold them alike, whenever they were written. */
function withoutTimes(article: StoredArticle): string {
  return JSON.stringify(toJson(article), (key, value) => (key === 'recordedAt' ? undefined : value))
}
