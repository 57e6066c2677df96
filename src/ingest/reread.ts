import neo4j, { type Session } from 'neo4j-driver'
import type { Article } from '../article/article.ts'
import { EXTRACTOR } from '../extract/version.ts'
import { writeArticle } from '../graph/writeArticle.ts'
import type { Connection } from '../neo4j/connect.ts'
import { outOfReach } from '../neo4j/outOfReach.ts'
import { statement } from '../neo4j/statement.ts'
import { WRITING } from '../neo4j/writing.ts'
import type { Register } from '../register/register.ts'
import { readRows } from './read.ts'
import { registerFacts } from './registerFacts.ts'

/** What came of it: `updated` and `unchanged` add up to `articles`. */
export interface RereadSummary {
  readonly articles: number
  readonly updated: number
  readonly unchanged: number
  /** How many an earlier run, which was stopped, had done already. */
  readonly before: number
  readonly seconds: number
  readonly interrupted: boolean
}

export interface RereadOptions {
  readonly connection: Connection
  readonly register: Register
  /** Names extractor and register: a run that was stopped goes on only where both are what they were. */
  readonly reader: string
  readonly onArticle?: (done: number, of: number) => void
  /** Stops after the article in hand. */
  readonly signal?: AbortSignal
}

/** How many articles are held in memory at once, and how many a run that is killed reads again. */
const ARTICLES_AT_ONCE = 50

/**
 * Reads every stored article with the present extractor and register, one a transaction. Reports that are read no more are
 * retracted, equal ones stay as they were recorded, new ones are recorded. A run that is stopped goes on where it stopped.
 * @throws Problem DATABASE_OUT_OF_REACH (exit 3)
 */
export async function reread(options: RereadOptions): Promise<RereadSummary> {
  const { connection, reader, signal } = options
  const started = performance.now()
  const session = connection.driver.session({ database: connection.database, defaultAccessMode: neo4j.session.WRITE })
  try {
    const known = await progress(session)
    let after = known.by === reader ? (known.to ?? '') : ''
    const before = after === '' ? 0 : await countTo(session, after)
    const outcomes = { UPDATED: 0, UNCHANGED: 0 }
    let done = before
    for (
      let some = await read(session, after);
      some.length > 0 && !signal?.aborted;
      some = await read(session, after)
    ) {
      for (const article of some) {
        if (signal?.aborted) break
        outcomes[await readAgain(session, article, options)]++
        after = article.id
        options.onArticle?.(++done, known.articles)
      }
      await note(session, { by: reader, to: after })
    }
    if (!signal?.aborted) await note(session, { by: null, to: null })
    return {
      articles: outcomes.UPDATED + outcomes.UNCHANGED,
      updated: outcomes.UPDATED,
      unchanged: outcomes.UNCHANGED,
      before,
      seconds: Math.round(performance.now() - started) / 1000,
      interrupted: signal?.aborted ?? false,
    }
  } catch (error) {
    throw outOfReach(error, connection) ?? error
  } finally {
    await session.close()
  }
}

async function readAgain(
  session: Session,
  article: Article,
  { register }: RereadOptions,
): Promise<'UPDATED' | 'UNCHANGED'> {
  const rows = readRows(article, register)
  const stamp = { now: new Date().toISOString(), extractor: EXTRACTOR }
  const outcome = await session.executeWrite((tx) => writeArticle(tx, rows, registerFacts(register), stamp), WRITING)
  return outcome === 'UNCHANGED' ? 'UNCHANGED' : 'UPDATED'
}

interface Progress {
  readonly by: string | null
  readonly to: string | null
  readonly articles: number
}

async function progress(session: Session): Promise<Progress> {
  const { records } = await session.executeRead((tx) => tx.run(...statement('read/reread')))
  return records[0]?.toObject() as unknown as Progress
}

async function note(session: Session, { by, to }: Pick<Progress, 'by' | 'to'>): Promise<void> {
  await session.executeWrite((tx) => tx.run(...statement('write/reread', { by, to })), WRITING)
}

async function countTo(session: Session, to: string): Promise<number> {
  const { records } = await session.executeRead((tx) => tx.run(...statement('read/articles')))
  return records.filter((record) => record.get('article') <= to).length
}

async function read(session: Session, after: string): Promise<Article[]> {
  const { records } = await session.executeRead((tx) =>
    tx.run(...statement('read/stored-articles', { after, limit: ARTICLES_AT_ONCE })),
  )
  return records.map((record) => record.get('article') as Article)
}
