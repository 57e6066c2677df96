import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import neo4j, { type ManagedTransaction } from 'neo4j-driver'
import { deriveArticles } from '../graph/derive.ts'
import { recordNames } from '../graph/identity/identify.ts'
import { type StoredArticle, type StoredNode, writeStored } from '../graph/stored.ts'
import type { Written } from '../graph/writeArticle.ts'
import { fromJson } from '../neo4j/json.ts'
import { outOfReach } from '../neo4j/outOfReach.ts'
import { statement } from '../neo4j/statement.ts'
import { WRITING } from '../neo4j/writing.ts'
import { Problem } from '../problem/problem.ts'
import { deriveAll } from './deriveAll.ts'
import { type ExportLine, readExportLine } from './exportLine.ts'
import type { IngestOptions, IngestSummary } from './ingest.ts'
import { registerFacts } from './registerFacts.ts'

/** True for a path that is taken for an export: `saga.ndjson`. */
export const isExport = (path: string): boolean => /\.ndjson$/i.test(path)

/** Articles written in one transaction, each whole. */
const BATCH = 25

/**
 * Ingests an export: its articles go in as they were stored, with their reports, those of an older extractor and retracted
 * ones too; nothing is read anew, and what follows from them is derived here. The same export again changes nothing. A bad
 * line is named and stops none of the others; judgements come first in an export, so that articles are derived by them.
 * @throws Problem DATABASE_OUT_OF_REACH (exit 3); what went in before stays in, and the next run goes on
 */
export async function importGraph(path: string, options: Omit<IngestOptions, 'deadLetters'>): Promise<IngestSummary> {
  const started = performance.now()
  const failed: { path: string; code: string; message: string }[] = []
  const counts: Record<Written, number> = { NEW: 0, UPDATED: 0, UNCHANGED: 0 }
  let [reports, quotes, judged] = [0, 0, false]
  for await (const batch of batches(path)) {
    if (options.signal?.aborted) break
    for (const problem of batch.problems) {
      const at = problem.at ?? path
      failed.push({ path: at, code: problem.code, message: problem.message })
      options.onArticle?.(at, problem)
    }
    judged = (await inTransaction(options, (tx) => writeJudgements(tx, batch.judgements))) || judged
    const outcomes = await inTransaction(options, (tx) => writeArticles(tx, batch.articles, options))
    for (const { article, reports: told, quotes: said } of batch.articles) {
      const outcome = outcomes.get(article.id) ?? 'UNCHANGED'
      counts[outcome]++
      reports += told.length
      quotes += said.length
      options.onArticle?.(article.id, outcome)
    }
  }
  // A judgement may tell of articles that were there before.
  if (judged && !options.signal?.aborted) {
    await deriveAll({ connection: options.connection, register: options.register })
  }
  return {
    articles: counts.NEW + counts.UPDATED + counts.UNCHANGED + failed.length,
    new: counts.NEW,
    updated: counts.UPDATED,
    unchanged: counts.UNCHANGED,
    failed,
    reports,
    quotes,
    seconds: Math.round(performance.now() - started) / 1000,
    interrupted: options.signal?.aborted ?? false,
  }
}

interface Batch {
  readonly judgements: StoredNode[]
  readonly articles: StoredArticle[]
  readonly problems: Problem[]
}

const emptyBatch = (): Batch => ({ judgements: [], articles: [], problems: [] })

async function* batches(path: string): AsyncGenerator<Batch> {
  let batch = emptyBatch()
  for await (const line of exportLines(path)) {
    if (line instanceof Problem) batch.problems.push(line)
    else if (line.kind === 'judgement') batch.judgements.push(line.judgement)
    else if (line.kind === 'article') batch.articles.push(line.article)
    if (batch.articles.length === BATCH) {
      yield batch
      batch = emptyBatch()
    }
  }
  yield batch
}

/** The lines of an export, or what is wrong with them. One without its last line was cut off. */
async function* exportLines(path: string): AsyncGenerator<ExportLine | Problem> {
  let number = 0
  let hasEnd = false
  try {
    for await (const text of createInterface({ input: createReadStream(path), crlfDelay: Number.POSITIVE_INFINITY })) {
      const at = `${path}:${++number}`
      try {
        const line = readExportLine(text, at)
        if (number === 1 && line.kind !== 'header') throw notAnExport(path)
        hasEnd ||= line.kind === 'end'
        yield line
      } catch (error) {
        if (!(error instanceof Problem)) throw error
        // Of another kind of file every line would be wrong.
        yield number === 1 ? (error.code === 'EXPORT_NEWER' ? error : notAnExport(path)) : error
        if (number === 1) return
      }
    }
  } catch (error) {
    yield unreadable(path, error as NodeJS.ErrnoException)
    return
  }
  if (number === 0) yield notAnExport(path)
  else if (!hasEnd) yield cutOff(path)
}

async function inTransaction<Result>(
  { connection }: Pick<IngestOptions, 'connection'>,
  work: (tx: ManagedTransaction) => Promise<Result>,
): Promise<Result> {
  const { driver, database } = connection
  const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE })
  try {
    return await session.executeWrite(work, WRITING)
  } catch (error) {
    throw outOfReach(error, connection) ?? error
  } finally {
    await session.close()
  }
}

async function writeJudgements(tx: ManagedTransaction, judgements: readonly StoredNode[]): Promise<boolean> {
  if (judgements.length === 0) return false
  await tx.run(...statement('judge/begin'))
  const { records } = await tx.run(...statement('write/judgements', { judgements: judgements.map(fromJson) }))
  return records[0]?.get('changed').length > 0
}

async function writeArticles(
  tx: ManagedTransaction,
  articles: readonly StoredArticle[],
  { register }: Pick<IngestOptions, 'register'>,
): Promise<ReadonlyMap<string, Written>> {
  const changed = await writeStored(tx, articles, new Date().toISOString())
  if (changed.length > 0) {
    const ids = changed.map(({ article }) => article.article.id)
    ids.sort()
    await recordNames(tx, ids)
    await deriveArticles(tx, { articles: ids, facts: registerFacts(register) })
  }
  return new Map(changed.map(({ article, isNew }) => [article.article.id, isNew ? 'NEW' : 'UPDATED']))
}

function notAnExport(path: string): Problem {
  return new Problem('EXPORT_WRONG', {
    at: path,
    says: 'expected the first line of an export, got something else',
    fix: 'Name a file that `mercato export` has written',
  })
}

function cutOff(path: string): Problem {
  return new Problem('EXPORT_CUT_OFF', {
    at: path,
    says: 'expected an export to its last line, got only a part of it',
    fix: 'The articles of the part are in. Get the whole file, and ingest it again',
  })
}

function unreadable(path: string, cause: NodeJS.ErrnoException): Problem {
  return new Problem('EXPORT_UNREADABLE', {
    at: path,
    says: `expected a file that can be read, got ${cause.code === 'ENOENT' ? 'no such file' : cause.message}`,
    fix: 'Check the path',
    cause,
  })
}
