import { pino } from 'pino'
import type { Observer } from './seen.ts'

export type LogLevel = 'silent' | 'error' | 'warn' | 'info'

export interface ServerLog {
  /** What clients are told as INTERNAL_SERVER_ERROR and the like, under the request id that they are told. */
  hidden(requestId: string, error: unknown, path?: readonly (string | number)[]): void
  readonly request: Observer
  /** A change of the server's own state. */
  state(words: string, details?: object): void
}

/** One JSON line each, to `write`. Neither queries nor variables are in them. */
export function serverLog(level: LogLevel, write: (line: string) => void): ServerLog {
  const log = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (name) => ({ level: name }) } },
    { write },
  )
  return {
    hidden: (requestId, error, path) => log.error({ requestId, ...(path && { path }), ...described(error) }, 'hidden'),
    state: (words, details) => log.info({ ...details }, words),
    request: ({ seconds, databaseSeconds, ...seen }) => {
      const ms = { ms: milliseconds(seconds), databaseMs: milliseconds(databaseSeconds) }
      if (seen.status >= 500) log.warn({ ...seen, ...ms }, 'request')
      else log.info({ ...seen, ...ms }, 'request')
    },
  }
}

/** Neo4j's complaints about values quote them. */
const QUOTES_VALUES = /^Neo\.ClientError\.Statement\.(?!SyntaxError|SemanticError)/

function described(error: unknown): object {
  const { name, code, message, stack } = error as Error & { code?: unknown }
  if (QUOTES_VALUES.test(String(code))) return { error: name, code }
  return { error: name, code, message, ...(code === undefined && { stack }) }
}

function milliseconds(seconds: number): number {
  return Math.round(seconds * 10_000) / 10
}
