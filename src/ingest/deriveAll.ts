import neo4j, { type ManagedTransaction } from 'neo4j-driver'
import { deriveArticles, forgetOrphans } from '../graph/derive.ts'
import { type Denoting, entityRow } from '../graph/entity.ts'
import { entitiesOf } from '../graph/writeArticle.ts'
import type { Connection } from '../neo4j/connect.ts'
import { cypher } from '../neo4j/cypher.ts'
import type { Register } from '../register/register.ts'
import { registered } from './registered.ts'
import { writesFor } from './writesFor.ts'

export interface DeriveOptions {
  readonly connection: Connection
  readonly register: Register
  readonly onArticle?: (done: number, of: number) => void
  /** Stops after the articles in hand; the next run begins anew. */
  readonly signal?: AbortSignal
}

/** Many small transactions cost more than few large ones; these stay far below the server's limits. */
const ARTICLES_A_TRANSACTION = 50

/** Servers limit a transaction to seconds, for the sake of readers; planning all derivations on a busy machine takes longer. */
const PATIENT = { timeout: 600_000 }

/**
 * Derives everything anew from what is stored, some articles a transaction, while others may read: nothing is taken away that
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
    for (let done = 0; done < articles.length; done += ARTICLES_A_TRANSACTION) {
      if (signal?.aborted) return done
      const some = articles.slice(done, done + ARTICLES_A_TRANSACTION)
      await session.executeWrite((tx) => derive(tx, some, register), PATIENT)
      onArticle?.(done + some.length, articles.length)
    }
    await session.executeWrite(forgetOrphans, PATIENT)
    return articles.length
  } finally {
    await session.close()
  }
}

async function derive(tx: ManagedTransaction, articles: readonly string[], register: Register): Promise<void> {
  const { records } = await tx.run(cypher('read/mentions'), { articles })
  const mentions = records.map((record) => record.get('mention') as Denoting & { readonly id: string })
  const entities = entitiesOf([
    { entities: mentions.map((mention) => entityRow(mention, (id) => registered(register, id))) },
  ])
  const pairs = writesFor(
    entities.map(({ id }) => id),
    register,
  )
  await deriveArticles(tx, { articles, mentions, entities, writesFor: pairs })
}
