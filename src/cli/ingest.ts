import { availableParallelism } from 'node:os'
import type { Metadata } from '../article/readArticle.ts'
import { type IngestSummary, ingest } from '../ingest/ingest.ts'
import { readInputs } from '../ingest/inputs.ts'
import { readerHere } from '../ingest/read.ts'
import { ReaderThreads } from '../ingest/readerThreads.ts'
import { type Connection, connect } from '../neo4j/connect.ts'
import { Problem } from '../problem/problem.ts'
import { type Context, deadLetters, settings, withDatabase } from './context.ts'
import { type MetadataOptions, readMetadata, readSeconds } from './options.ts'
import { packagePath } from './paths.ts'
import { register } from './register.ts'

export interface IngestCommandOptions extends MetadataOptions {
  /** Seconds. */
  readonly patience: string
  readonly json?: boolean
}

/** More threads would wait for the one database. */
const MOST_THREADS = 4

/** `mercato ingest`: exit 1 when some articles failed. */
export async function ingestCommand(
  context: Context,
  paths: readonly string[],
  options: IngestCommandOptions,
): Promise<void> {
  const metadata = readMetadata(options)
  const patienceMs = readSeconds('--patience', options.patience)
  const summary = await withDatabase(context, 'ingest', (connection) =>
    ingestPaths(context, connection, paths, metadata, patienceMs),
  )
  if (options.json) context.terminal.out(JSON.stringify(summary))
  else printSummary(context, summary)
  if (summary.failed.length > 0) process.exitCode ||= 1
}

/** Ingests with progress, naming each bad article as it comes, saying so when the database is away and back. */
export async function ingestPaths(
  context: Context,
  connection: Connection,
  paths: readonly string[],
  metadata: Metadata,
  patienceMs = 0,
): Promise<IngestSummary> {
  const { terminal, signal } = context
  const known = register()
  const threads = new ReaderThreads(
    Math.min(MOST_THREADS, Math.max(1, availableParallelism() - 1)),
    packagePath('seeds/register'),
    readerHere(known),
  )
  let done = 0
  try {
    return await ingest(readInputs(paths, metadata, process.stdin), {
      connection,
      register: known,
      deadLetters: deadLetters(context),
      reader: { read: threads.read, ahead: 4 * MOST_THREADS },
      patience: {
        ms: patienceMs,
        reopen: () => connect(settings(context).target, 'ingest', () => {}),
        onOutage: (outage, why) => terminal.note(terminal.style.yellow(outageNote(outage, why, patienceMs))),
        signal,
      },
      signal,
      onArticle: (_path, outcome) => {
        done++
        if (outcome instanceof Problem) terminal.note(terminal.style.red(outcome.message))
        terminal.progress({ label: 'Articles', done })
      },
    })
  } catch (error) {
    if (done > 0) terminal.note(`${done} articles are done; the same command goes on from there`)
    throw error
  } finally {
    terminal.progressDone()
    await threads.close()
  }
}

function outageNote(outage: 'begins' | 'ends', why: Problem, patienceMs: number): string {
  return outage === 'begins'
    ? `The database is away: ${why.says}. Waiting up to ${patienceMs / 1000} s for it (--patience)`
    : 'The database is back'
}

function printSummary({ terminal, ...context }: Context, summary: IngestSummary): void {
  terminal.table(
    ['articles', 'new', 'updated', 'unchanged', 'failed', 'reports', 'quotes', 'seconds'],
    [
      [
        summary.articles,
        summary.new,
        summary.updated,
        summary.unchanged,
        summary.failed.length,
        summary.reports,
        summary.quotes,
        summary.seconds.toFixed(1),
      ],
    ],
  )
  if (summary.interrupted) terminal.note('Stopped before the end; the same command goes on from here')
  if (summary.failed.length > 0) {
    terminal.note(
      `The articles that failed are kept in ${deadLetters({ terminal, ...context }).folder}, each with its reason`,
    )
  }
}
