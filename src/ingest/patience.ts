import { setTimeout as sleep } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import type { Connection } from '../neo4j/connect.ts'
import { outOfReach } from '../neo4j/outOfReach.ts'
import { Problem } from '../problem/problem.ts'

/** How an outage of the database is borne. */
export interface Patience {
  /** Milliseconds of one outage after which it is given up. */
  readonly ms: number
  /** Opens the database again; a managed server that has died starts again. */
  readonly reopen: () => Promise<Connection>
  /** Told when an outage begins and when it is over. */
  readonly onOutage?: (outage: 'begins' | 'ends', why: Problem) => void
  readonly signal?: AbortSignal | undefined
}

const SHORTEST_PAUSE_MS = 250
const LONGEST_PAUSE_MS = 5_000

/** A database that work waits for when it goes away, as long as patience lasts. */
export class PatientDatabase {
  #connection: Connection
  /** Whether the connection is ours to close. */
  #reopened = false

  /** @param patience without it the first failure counts */
  constructor(
    connection: Connection,
    readonly patience: Patience | undefined,
  ) {
    this.#connection = connection
  }

  /**
   * Does some work, over and over until the database is there to do it. The work must bear to be done twice: an answer can
   * be lost after the server has done it.
   * @throws Problem with exit 3 after the longest wait, or at once when the server refuses us; what the work throws
   */
  async run<Result>(work: (connection: Connection) => Promise<Result>): Promise<Result> {
    const { patience } = this
    let outage: { readonly since: number; readonly why: Problem } | undefined
    for (let pause = SHORTEST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
      try {
        if (outage !== undefined) await this.#reopen()
        const result = await work(this.#connection)
        if (outage !== undefined) patience?.onOutage?.('ends', outage.why)
        return result
      } catch (error) {
        const why = this.#passing(error)
        if (why === null) throw outOfReach(error, this.#connection) ?? error
        const isNew = outage === undefined
        outage ??= { since: performance.now(), why }
        const left = patience === undefined ? 0 : patience.ms - (performance.now() - outage.since)
        if (left <= 0 || patience?.signal?.aborted) throw why
        if (isNew) patience?.onOutage?.('begins', why)
        await sleep(Math.min(pause, left), undefined, { ...(patience?.signal && { signal: patience.signal }) }).catch(
          () => {},
        )
      }
    }
  }

  /** Closes what this has opened. */
  async close(): Promise<void> {
    if (this.#reopened) await this.#connection.close()
  }

  async #reopen(): Promise<void> {
    if (this.patience === undefined) return
    const next = await this.patience.reopen()
    await this.close()
    this.#connection = next
    this.#reopened = true
  }

  /** Why it fails, when it may be otherwise in a moment; null when it will not. */
  #passing(error: unknown): Problem | null {
    if (error instanceof Problem) return error.exit === 3 && error.code !== 'DATABASE_LOGIN_REFUSED' ? error : null
    const problem = outOfReach(error, this.#connection)
    if (problem !== null) return problem.code === 'DATABASE_OUT_OF_REACH' ? problem : null
    if (!(error instanceof neo4j.Neo4jError) || !error.retriable || isTooLarge(error)) return null
    return new Problem('DATABASE_BUSY', {
      says: `expected the database to do its work, got ${error.message.split('\n', 1)[0]?.replace(/\.$/, '')}`,
      fix: 'Run again when it has less to do: what went in stays in, and the same command goes on from there',
      exit: 3,
      cause: error,
    })
  }
}

/** More than the server lets a transaction hold: the driver would try again and again. */
export function isTooLarge(error: unknown): boolean {
  return (
    error instanceof neo4j.Neo4jError && /\.MemoryPoolOutOfMemoryError$|\.TransactionOutOfMemoryError$/.test(error.code)
  )
}
