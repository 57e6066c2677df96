import neo4j from 'neo4j-driver'
import { EXTRACTOR } from '../extract/version.ts'
import type { ArticleRows } from '../graph/rows.ts'
import { type Written, writeArticles } from '../graph/writeArticle.ts'
import type { Connection } from '../neo4j/connect.ts'
import { WRITING } from '../neo4j/writing.ts'
import { Problem } from '../problem/problem.ts'
import type { Register } from '../register/register.ts'
import { isTooLarge, type PatientDatabase } from './patience.ts'
import { registerFacts } from './registerFacts.ts'

/** What came of each article, by its id. */
export type Outcomes = ReadonlyMap<string, Written | Problem>

/**
 * Writes articles in one transaction; when that fails for a reason that lies in one of them, each in its own, so that
 * the others go in.
 * @throws Problem with exit 3 when the database is out of reach or cannot write
 */
export async function writeAll(
  database: PatientDatabase,
  articles: readonly ArticleRows[],
  register: Register,
): Promise<Outcomes> {
  if (articles.length === 0) return new Map()
  try {
    return await database.run((connection) => inOneTransaction(connection, articles, register))
  } catch (error) {
    if (error instanceof Problem) throw error
    if (!isRefused(error)) throw cannotWrite(error)
    const [only] = articles
    if (articles.length === 1 && only !== undefined) return new Map([[only.article.id, refused(error)]])
    const each: [string, Written | Problem][] = []
    for (const one of articles) each.push(...(await writeAll(database, [one], register)))
    return new Map(each)
  }
}

async function inOneTransaction(
  { driver, database }: Connection,
  articles: readonly ArticleRows[],
  register: Register,
): Promise<Outcomes> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE })
  try {
    const stamp = { now: new Date().toISOString(), extractor: EXTRACTOR }
    return await session.executeWrite((tx) => writeArticles(tx, articles, registerFacts(register), stamp), WRITING)
  } finally {
    await session.close()
  }
}

/** True when the server takes offence at what it is sent, false when it is the server that fails. */
function isRefused(error: unknown): error is Error {
  if (isTooLarge(error)) return true
  return (
    error instanceof neo4j.Neo4jError &&
    /^Neo\.ClientError\.(?:Statement|Schema|Transaction|General)\./.test(error.code)
  )
}

function refused(cause: Error): Problem {
  const words = firstLine(cause)
  return isTooLarge(cause)
    ? new Problem('ARTICLE_TOO_MUCH', {
        says: `expected an article that one transaction can hold, got one that takes more (${words})`,
        fix: 'Give the database more memory (MERCATO_HEAP=1g), or split the article',
        cause,
      })
    : new Problem('ARTICLE_REFUSED', {
        says: `expected the database to take this article, got "${words}"`,
        fix: 'Please report it with the article: the fault is in the program',
        cause,
      })
}

function cannotWrite(cause: unknown): unknown {
  if (!(cause instanceof neo4j.Neo4jError)) return cause
  return new Problem('DATABASE_CANNOT_WRITE', {
    says: `expected the database to write, got "${firstLine(cause)}" (${cause.code})`,
    fix: 'Look at its disk and its log; what went in stays in, and the same command goes on from there',
    exit: 3,
    cause,
  })
}

function firstLine({ message }: Error): string {
  return (message.split('\n', 1)[0] ?? '').replace(/\.\s*$/, '')
}
