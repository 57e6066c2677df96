import { availableParallelism } from 'node:os'
import type { Metadata } from '../article/readArticle.ts'
import type { Written } from '../graph/writeArticle.ts'
import { importGraph, isExport } from '../ingest/importGraph.ts'
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
import { keepHeapSmall } from './smallHeap.ts'

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
  keepHeapSmall()
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
  const options = {
    connection,
    register: known,
    signal,
    onArticle: (_path: string, outcome: Written | Problem) => {
      done++
      if (outcome instanceof Problem) terminal.note(terminal.style.red(outcome.message))
      terminal.progress({ label: 'Articles', done })
    },
  }
  try {
    const summaries: IngestSummary[] = []
    for (const path of paths.filter(isExport)) summaries.push(await importGraph(path, options))
    const articles = paths.filter((path) => !isExport(path))
    if (articles.length > 0 || summaries.length === 0) {
      const summary = await ingest(readInputs(articles, metadata, process.stdin), {
        ...options,
        deadLetters: deadLetters(context),
        reader: { read: threads.read, ahead: 4 * MOST_THREADS },
        patience: {
          ms: patienceMs,
          reopen: () => connect(settings(context).target, 'ingest', () => {}),
          onOutage: (outage, why) => terminal.note(terminal.style.yellow(outageNote(outage, why, patienceMs))),
          signal,
        },
      })
      summaries.push(summary)
    }
    return summaries.reduce(sum)
  } catch (error) {
    if (done > 0) terminal.note(`${done} articles are done; the same command goes on from there`)
    throw error
  } finally {
    terminal.progressDone()
    await threads.close()
  }
}

function sum(one: IngestSummary, other: IngestSummary): IngestSummary {
  return {
    articles: one.articles + other.articles,
    new: one.new + other.new,
    updated: one.updated + other.updated,
    unchanged: one.unchanged + other.unchanged,
    failed: [...one.failed, ...other.failed],
    reports: one.reports + other.reports,
    quotes: one.quotes + other.quotes,
    seconds: one.seconds + other.seconds,
    interrupted: one.interrupted || other.interrupted,
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
  if (summary.failed.some(({ code }) => !code.startsWith('EXPORT_'))) {
    terminal.note(
      `The articles that failed are kept in ${deadLetters({ terminal, ...context }).folder}, each with its reason`,
    )
  }
}
