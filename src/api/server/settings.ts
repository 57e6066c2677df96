import type { Origins } from './cors.ts'
import type { LogLevel } from './logger.ts'

/** What an operator may choose. */
export interface ServerSettings {
  /** Origins whose pages may read answers; `*` for any. */
  readonly origins: Origins
  /** Seconds for which a cache may give the answer to a GET without asking again. */
  readonly maxAge: number
  /** Requests worked on at a time; what comes beyond is told to come back. */
  readonly inFlight: number
  /** Milliseconds that the database has for an answer. */
  readonly timeoutMs: number
  /** Milliseconds between saying « not ready » and ending, for load balancers to notice. */
  readonly drainMs: number
  /** Whether clients may ask for the schema. It is at /schema.graphql in any case. */
  readonly introspection: boolean
  readonly logLevel: LogLevel
}

export const DEFAULTS: ServerSettings = {
  origins: [],
  maxAge: 0,
  inFlight: 64,
  timeoutMs: 2_000,
  drainMs: 0,
  introspection: true,
  logLevel: 'error',
}
