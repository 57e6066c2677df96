import type { Metadata } from '../article/readArticle.ts'
import { type IngestSummary, ingest } from '../ingest/ingest.ts'
import { readInputs } from '../ingest/inputs.ts'
import type { Connection } from '../neo4j/connect.ts'
import { Problem } from '../problem/problem.ts'
import { type Context, deadLetters, withDatabase } from './context.ts'
import { type MetadataOptions, readMetadata } from './options.ts'
import { register } from './register.ts'

/** `mercato ingest`: exit 1 when some articles failed. */
export async function ingestCommand(
  context: Context,
  paths: readonly string[],
  options: MetadataOptions & { readonly json?: boolean },
): Promise<void> {
  const metadata = readMetadata(options)
  const summary = await withDatabase(context, 'write', (connection) =>
    ingestPaths(context, connection, paths, metadata),
  )
  if (options.json) context.terminal.out(JSON.stringify(summary))
  else printSummary(context, summary)
  if (summary.failed.length > 0) process.exitCode ||= 1
}

/** Ingests with progress, naming each bad article as it comes. */
export async function ingestPaths(
  context: Context,
  connection: Connection,
  paths: readonly string[],
  metadata: Metadata,
): Promise<IngestSummary> {
  const { terminal } = context
  let done = 0
  const summary = await ingest(readInputs(paths, metadata, process.stdin), {
    connection,
    register: register(),
    deadLetters: deadLetters(context),
    signal: context.signal,
    onArticle: (_path, outcome) => {
      done++
      if (outcome instanceof Problem) terminal.note(terminal.style.red(outcome.message))
      terminal.progress({ label: 'Articles', done })
    },
  })
  terminal.progressDone()
  return summary
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
