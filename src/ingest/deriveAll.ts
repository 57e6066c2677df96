import neo4j, { type ManagedTransaction } from 'neo4j-driver'
import { changing } from '../graph/changing.ts'
import { deriveArticle, forgetOrphans } from '../graph/derive.ts'
import { type Denoting, entityRow } from '../graph/entity.ts'
import type { Connection } from '../neo4j/connect.ts'
import { cypher } from '../neo4j/cypher.ts'
import type { Register } from '../register/register.ts'
import { registered } from './registered.ts'
import { writesFor } from './writesFor.ts'

export interface DeriveOptions {
  readonly connection: Connection
  readonly register: Register
  readonly onArticle?: (done: number, of: number) => void
  /** Stops after the article in hand; the next run begins anew. */
  readonly signal?: AbortSignal
}

/**
 * Derives everything anew from what is stored, one article a transaction, while others may read: nothing is taken away that
 * would come back. The digest afterwards is that of a graph into which the same articles were ingested.
 * @returns how many articles were gone through
 */
export async function deriveAll({ connection, register, onArticle, signal }: DeriveOptions): Promise<number> {
  const session = connection.driver.session({ database: connection.database, defaultAccessMode: neo4j.session.WRITE })
  try {
    const articles = await session.executeRead(async (tx) => {
      const { records } = await tx.run(cypher('read/articles'))
      return records.map((record) => record.get('article') as string)
    })
    let done = 0
    for (const articleId of articles) {
      if (signal?.aborted) return done
      await changing(session, (tx) => derive(tx, articleId, register))
      onArticle?.(++done, articles.length)
    }
    await changing(session, forgetOrphans)
    return done
  } finally {
    await session.close()
  }
}

async function derive(tx: ManagedTransaction, articleId: string, register: Register): Promise<void> {
  const { records } = await tx.run(cypher('read/mentions'), { article: articleId })
  const mentions = records.map((record) => record.get('mention') as Denoting & { readonly id: string })
  const rows = mentions.map((mention) => entityRow(mention, (id) => registered(register, id)))
  const entities = [...new Map(rows.map((row) => [row.id, row])).values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const pairs = writesFor(
    entities.map(({ id }) => id),
    register,
  )
  await deriveArticle(tx, { articleId, mentions, entities, writesFor: pairs })
}
