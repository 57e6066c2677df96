import neo4j from 'neo4j-driver'
import { changing } from '../graph/changing.ts'
import { deriveArticles, forgetOrphans } from '../graph/derive.ts'
import { recordNames } from '../graph/identity/identify.ts'
import type { Connection } from '../neo4j/connect.ts'
import { statement } from '../neo4j/statement.ts'
import { WRITING } from '../neo4j/writing.ts'
import type { Register } from '../register/register.ts'
import { registerFacts } from './registerFacts.ts'

export interface DeriveOptions {
  readonly connection: Connection
  readonly register: Register
  readonly onArticle?: (done: number, of: number) => void
  /** Stops after the articles in hand; the next run begins anew. */
  readonly signal?: AbortSignal
}

/** Many small transactions cost more than few large ones; these stay far below the server's limits. */
const ARTICLES_A_TRANSACTION = 50

/**
 * Derives everything anew from what is stored, some articles a transaction, while others may read: nothing is taken away that
 * would come back. The digest afterwards is that of a graph into which the same articles were ingested.
 * @returns how many articles were gone through
 */
export async function deriveAll({ connection, register, onArticle, signal }: DeriveOptions): Promise<number> {
  const session = connection.driver.session({ database: connection.database, defaultAccessMode: neo4j.session.WRITE })
  try {
    const articles = await session.executeRead(async (tx) => {
      const { records } = await tx.run(...statement('read/articles'))
      return records.map((record) => record.get('article') as string)
    })
    const facts = registerFacts(register)
    const some = (done: number) => articles.slice(done, done + ARTICLES_A_TRANSACTION)
    for (let done = 0; done < articles.length && !signal?.aborted; done += ARTICLES_A_TRANSACTION) {
      await session.executeWrite((tx) => recordNames(tx, some(done)), WRITING)
    }
    for (let done = 0; done < articles.length; done += ARTICLES_A_TRANSACTION) {
      if (signal?.aborted) return done
      await changing(session, (tx) => deriveArticles(tx, { articles: some(done), facts }))
      onArticle?.(Math.min(done + ARTICLES_A_TRANSACTION, articles.length), articles.length)
    }
    await changing(session, forgetOrphans)
    return articles.length
  } finally {
    await session.close()
  }
}
