import neo4j from 'neo4j-driver'
import type { Article } from '../article/article.ts'
import { readArticle } from '../article/readArticle.ts'
import { extract } from '../extract/index.ts'
import { EXTRACTOR } from '../extract/version.ts'
import { sentences } from '../french/sentences.ts'
import { type ArticleRows, articleRows } from '../graph/rows.ts'
import { type Written, writeArticle } from '../graph/writeArticle.ts'
import type { Connection } from '../neo4j/connect.ts'
import { outOfReach } from '../neo4j/outOfReach.ts'
import { Problem } from '../problem/problem.ts'
import type { Register } from '../register/register.ts'
import type { DeadLetters } from './deadLetters.ts'
import type { Input } from './inputs.ts'
import { registered } from './registered.ts'
import { registerFacts } from './registerFacts.ts'

/** What came of the run: `new`, `updated`, `unchanged` and `failed` add up to `articles`. */
export interface IngestSummary {
  readonly articles: number
  readonly new: number
  readonly updated: number
  readonly unchanged: number
  readonly failed: readonly { readonly path: string; readonly code: string; readonly message: string }[]
  readonly reports: number
  readonly quotes: number
  readonly seconds: number
  /** True when it was stopped before the last article. */
  readonly interrupted: boolean
}

export interface IngestOptions {
  readonly connection: Connection
  readonly register: Register
  readonly deadLetters: DeadLetters
  /** Told of each article when it is done or has failed. */
  readonly onArticle?: (path: string, outcome: Written | Problem) => void
  /** Stops after the article in hand. */
  readonly signal?: AbortSignal
}

/**
 * Ingests articles one after the other, each whole in one transaction or not at all. A bad article is named, kept with
 * the dead letters, and stops none of the others.
 * @throws Problem DATABASE_OUT_OF_REACH (exit 3); what went in before stays in, and the next run goes on
 */
export async function ingest(inputs: AsyncIterable<Input>, options: IngestOptions): Promise<IngestSummary> {
  const started = performance.now()
  const outcomes: Written[] = []
  const failed: { path: string; code: string; message: string }[] = []
  let [reports, quotes] = [0, 0]
  for await (const input of inputs) {
    if (options.signal?.aborted) break
    try {
      if ('problem' in input) throw input.problem
      const rows = readRows(readArticle(input.bytes, input.path, input.metadata), options.register)
      const outcome = await write(rows, options)
      outcomes.push(outcome)
      reports += rows.reports.length
      quotes += rows.quotes.length
      await options.deadLetters.release(input.path)
      options.onArticle?.(input.path, outcome)
    } catch (error) {
      if (!(error instanceof Problem) || error.exit === 3) throw error
      failed.push({ path: input.path, code: error.code, message: error.message })
      await options.deadLetters.keep(input, error)
      options.onArticle?.(input.path, error)
    }
  }
  const count = (outcome: Written) => outcomes.filter((one) => one === outcome).length
  return {
    articles: outcomes.length + failed.length,
    new: count('NEW'),
    updated: count('UPDATED'),
    unchanged: count('UNCHANGED'),
    failed,
    reports,
    quotes,
    seconds: Math.round(performance.now() - started) / 1000,
    interrupted: options.signal?.aborted ?? false,
  }
}

/** Reads an article and lays it out as rows. */
export function readRows(article: Article, register: Register): ArticleRows {
  return articleRows(article, extract(article, register), sentences(article.text), EXTRACTOR, (id) =>
    registered(register, id),
  )
}

async function write(rows: ArticleRows, { connection, register }: IngestOptions): Promise<Written> {
  const session = connection.driver.session({
    database: connection.database,
    defaultAccessMode: neo4j.session.WRITE,
  })
  try {
    const stamp = { now: new Date().toISOString(), extractor: EXTRACTOR }
    return await session.executeWrite((tx) => writeArticle(tx, rows, registerFacts(register), stamp))
  } catch (error) {
    throw outOfReach(error, connection) ?? error
  } finally {
    await session.close()
  }
}
