import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { Problem } from '../../problem/problem.ts'
import type { Home } from './home.ts'

/** Neo4j’s own words, which end a start in `debug.log`. */
const REFUSED = 'Error reading transaction logs, recovery not possible'
const FULL = 'No space left on device'

/** More of `debug.log` than a start and what went before it take. */
const TAIL = 2 ** 20

/** Bytes of `debug.log` so far. */
export function logEnd(home: Home): number {
  return statSync(logOf(home), { throwIfNoEntry: false })?.size ?? 0
}

/** True when a start has found a transaction log that it cannot read to its end, as `debug.log` says since that place. */
export function isLogTorn(home: Home, since: number): boolean {
  return read(home, since, logEnd(home)).includes(REFUSED)
}

/**
 * True when the disk was full before that place of `debug.log`: then what cannot be read is the transaction that found no room, of
 * which nobody was told that it went in, and may be cut off.
 */
export function wasDiskFull(home: Home, before: number): boolean {
  return read(home, 0, before).includes(FULL)
}

export function logTorn(home: Home): Problem {
  return new Problem('STORE_DAMAGED', {
    at: home.folder,
    says: 'Neo4j cannot read its transaction log to the end, and no full disk explains it',
    fix: `Restore a backup (\`mercato db restore\`), or move this folder away and ingest again; more is in ${home.logs}`,
    exit: 3,
  })
}

const logOf = (home: Home) => join(home.logs, 'debug.log')

/** What stands between two places of the log, the last part of it where that is long. */
function read(home: Home, from: number, to: number): string {
  if (to <= from) return ''
  const bytes = Buffer.alloc(Math.min(TAIL, to - from))
  const file = openSync(logOf(home), 'r')
  try {
    readSync(file, bytes, 0, bytes.length, to - bytes.length)
  } finally {
    closeSync(file)
  }
  return bytes.toString('utf8')
}
