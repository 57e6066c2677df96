import type { Metadata } from '../article/readArticle.ts'
import type { Written } from '../graph/writeArticle.ts'
import { importGraph, isExport } from '../ingest/importGraph.ts'
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
  const options = {
    connection,
    register: register(),
    signal: context.signal,
    onArticle: (_path: string, outcome: Written | Problem) => {
      done++
      if (outcome instanceof Problem) terminal.note(terminal.style.red(outcome.message))
      terminal.progress({ label: 'Articles', done })
    },
  }
  const summaries: IngestSummary[] = []
  for (const path of paths.filter(isExport)) summaries.push(await importGraph(path, options))
  const articles = paths.filter((path) => !isExport(path))
  if (articles.length > 0 || summaries.length === 0) {
    const inputs = readInputs(articles, metadata, process.stdin)
    summaries.push(await ingest(inputs, { ...options, deadLetters: deadLetters(context) }))
  }
  terminal.progressDone()
  return summaries.reduce(sum)
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
