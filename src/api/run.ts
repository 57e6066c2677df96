import neo4j, { type Driver } from 'neo4j-driver'
import type { Statement } from './compile/print.ts'
import { inTime, Unanswered } from './inTime.ts'
import type { Run } from './resolve.ts'
import { versionIn, withVersion } from './version.ts'

/** How long a statement may take. The first of its shape is given more: Neo4j has to plan it. */
export interface Deadlines {
  readonly firstMs: number
  readonly knownMs: number
}

/** Of a server with other clients, which wait so long. */
export function servedIn(ms: number): Deadlines {
  return { firstMs: 2.5 * ms, knownMs: ms }
}

/** Of a person at a terminal, on a Neo4j that may have started just now. */
export const PATIENT: Deadlines = { firstMs: 60_000, knownMs: 30_000 }

/** Where statements are run. */
export interface Source {
  /** Asked anew for each statement: a server may replace its driver. */
  readonly driver: () => Driver
  readonly database: string
  /** Asked when a statement keeps silent for long; without it, only the deadline counts. */
  readonly health?: Health
}

/** What is known of the database. */
export interface Health {
  /** Asked anew unless that was done after `since` (a time of `performance.now()`; a second ago when left out). */
  isAnswering(since?: number): Promise<boolean>
  /** What came of the last question. */
  wasAnswering(): boolean
  /** How long a statement may take before that is asked. */
  readonly doubtMs: number
}

/** What a request wants to know of its statements beside their values. */
export interface Watcher {
  /** Gives up what is under way, here and in the database. */
  readonly signal?: AbortSignal
  /** The version of the graph that an answer was read from, or an earlier one. */
  readonly onVersion?: (version: number) => void
}

/** As many as Neo4j keeps plans. */
const KNOWN_SHAPES = 1_000
/** What Neo4j may need beyond its own deadline to say that it has passed. */
const SLACK_MS = 500
/** Said to be retryable by the driver, but a statement that needs too much memory needs it again. */
const OUT_OF_MEMORY = /MemoryPoolOutOfMemoryError/

/**
 * Runs each statement as one auto-commit READ transaction with a deadline; tried twice when the error may pass. A shape that
 * is not planned in time is planned apart, one at a time, so that whoever asks again is answered.
 */
export function runOn(source: Source, deadlines: Deadlines): (watcher?: Watcher) => Run {
  const known = new Set<string>()
  let isPlanning = false
  const planApart = (statement: Statement): void => {
    if (isPlanning) return
    isPlanning = true
    explainOn(source, statement)
      .catch(() => {})
      .finally(() => {
        isPlanning = false
      })
  }
  const once = async (statement: Statement, { signal, onVersion }: Watcher): Promise<unknown> => {
    const isKnown = known.has(statement.text)
    const timeoutMs = isKnown ? deadlines.knownMs : deadlines.firstMs
    const { value, version } = await run(source, statement, timeoutMs, signal).catch((error) => {
      if (!isKnown && isLate(error)) planApart(statement)
      throw error
    })
    if (known.size >= KNOWN_SHAPES) known.clear()
    known.add(statement.text)
    onVersion?.(version)
    return value
  }
  return (watcher = {}) =>
    async (statement) => {
      try {
        return await once(statement, watcher)
      } catch (error) {
        if (!neo4j.isRetryableError(error) || OUT_OF_MEMORY.test(String((error as { code?: string }).code))) throw error
        return once(statement, watcher)
      }
    }
}

/** Whether a deadline has passed, ours or Neo4j's. */
export function isLate(error: unknown): boolean {
  const code = String((error as { code?: unknown } | null)?.code)
  return code === 'DEADLINE_PASSED' || code.includes('TransactionTimedOut')
}

/** Lets Neo4j plan a statement without running it. */
export async function explainOn({ driver, database }: Source, statement: Statement): Promise<void> {
  const { text, parameters } = withVersion(statement)
  const session = driver().session({ database, defaultAccessMode: neo4j.session.READ })
  try {
    await session.run(`EXPLAIN ${text}`, parameters, { timeout: 30_000 })
  } finally {
    await session.close()
  }
}

async function run(
  { driver, database, health }: Source,
  statement: Statement,
  timeoutMs: number,
  signal: AbortSignal | undefined,
): Promise<{ value: unknown; version: number }> {
  const { text, parameters } = withVersion(statement)
  // Known to be away: nobody waits longer than it takes to ask whether it still is.
  if (health && !health.wasAnswering() && !(await health.isAnswering())) throw new Unanswered('DATABASE_SILENT')
  const session = driver().session({ database, defaultAccessMode: neo4j.session.READ })
  try {
    const answer = session.run(text, parameters, { timeout: timeoutMs })
    const { records } = await inTime(answer, { deadlineMs: timeoutMs + SLACK_MS, health, signal })
    await session.close()
    return { value: records[0]?.get('answer'), version: versionIn(records) }
  } catch (error) {
    // Interrupts what still runs there. Nobody waits for it: a database that is away answers this no more than the rest.
    session.close().catch(() => {})
    throw error
  }
}
