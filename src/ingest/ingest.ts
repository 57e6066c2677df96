import type { Written } from '../graph/writeArticle.ts'
import type { Connection } from '../neo4j/connect.ts'
import { Problem } from '../problem/problem.ts'
import type { Register } from '../register/register.ts'
import { mapAhead, oneAhead } from './ahead.ts'
import { batches } from './batches.ts'
import type { DeadLetters } from './deadLetters.ts'
import type { Input } from './inputs.ts'
import { type Patience, PatientDatabase } from './patience.ts'
import { type Read, type Reader, readerHere } from './read.ts'
import { type Outcomes, writeAll } from './writer.ts'

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
  /** Who reads, and how many articles before they are asked for; in this thread, one after the other, when left out. */
  readonly reader?: { readonly read: Reader; readonly ahead: number }
  /** How an outage is borne; the first failure counts when left out. */
  readonly patience?: Patience
  /** Told of each article when it is done or has failed. */
  readonly onArticle?: (path: string, outcome: Written | Problem) => void
  /** Stops after the articles in hand. */
  readonly signal?: AbortSignal
}

/**
 * Ingests articles: the next ones are read while the last ones are written, several whole articles a transaction; each is
 * in whole or not at all. A bad article is named, kept with the dead letters, and stops none of the others. Memory does
 * not grow with their number.
 * @throws Problem with exit 3 when the database stays out of reach; what went in before stays in, and the next run goes on
 */
export async function ingest(inputs: AsyncIterable<Input>, options: IngestOptions): Promise<IngestSummary> {
  const { register, deadLetters, signal, onArticle } = options
  const { read, ahead } = options.reader ?? { read: readerHere(register), ahead: 0 }
  const started = performance.now()
  const tally = { NEW: 0, UPDATED: 0, UNCHANGED: 0, reports: 0, quotes: 0 }
  const failed: { path: string; code: string; message: string }[] = []
  const database = new PatientDatabase(options.connection, options.patience)
  try {
    for await (const batch of oneAhead(batches(mapAhead(until(signal, inputs), ahead, read)))) {
      if (signal?.aborted) break
      const outcomes = await writeAll(
        database,
        batch.flatMap((one) => ('rows' in one ? [one.rows] : [])),
        register,
      )
      for (const one of batch) {
        const outcome = outcomeOf(one, outcomes)
        const { path } = one.input
        if (outcome instanceof Problem) {
          failed.push({ path, code: outcome.code, message: outcome.message })
          await deadLetters.keep(one.input, outcome)
        } else {
          tally[outcome]++
          if ('rows' in one) tally.reports += one.rows.reports.length
          if ('rows' in one) tally.quotes += one.rows.quotes.length
          await deadLetters.release(path)
        }
        onArticle?.(path, outcome)
      }
    }
  } finally {
    await database.close()
  }
  return {
    articles: tally.NEW + tally.UPDATED + tally.UNCHANGED + failed.length,
    new: tally.NEW,
    updated: tally.UPDATED,
    unchanged: tally.UNCHANGED,
    failed,
    reports: tally.reports,
    quotes: tally.quotes,
    seconds: Math.round(performance.now() - started) / 1000,
    interrupted: signal?.aborted ?? false,
  }
}

/** What came of an article; a Problem of the database says where. */
function outcomeOf(one: Read, outcomes: Outcomes): Written | Problem {
  if ('problem' in one) return one.problem
  const outcome = outcomes.get(one.rows.article.id) as Written | Problem
  if (!(outcome instanceof Problem)) return outcome
  const { code, says, fix, cause } = outcome
  return new Problem(code, { at: one.input.path, says, fix, cause })
}

async function* until<Item>(signal: AbortSignal | undefined, items: AsyncIterable<Item>): AsyncGenerator<Item> {
  for await (const item of items) {
    if (signal?.aborted) return
    yield item
  }
}
