import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
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
  return read(home, 0).end
}

/** True when a start has found a transaction log that it cannot read to its end, as `debug.log` says since that place. */
export function isLogTorn(home: Home, since: number): boolean {
  return read(home, since).text.includes(REFUSED)
}

/**
 * True when the disk was full before that place of `debug.log`: then what cannot be read is the transaction that found no room, of
 * which nobody was told that it went in, and may be cut off.
 */
export function wasDiskFull(home: Home, before: number): boolean {
  return read(home, Math.max(0, before - TAIL), before).text.includes(FULL)
}

export function logTorn(home: Home): Problem {
  return new Problem('STORE_DAMAGED', {
    at: home.folder,
    says: 'Neo4j cannot read its transaction log to the end, and no full disk explains it',
    fix: `Restore a backup (\`mercato db restore\`), or move this folder away and ingest again; more is in ${home.logs}`,
    exit: 3,
  })
}

function read(home: Home, from: number, to = Number.MAX_SAFE_INTEGER): { readonly text: string; readonly end: number } {
  let file: number
  try {
    file = openSync(join(home.logs, 'debug.log'), 'r')
  } catch {
    return { text: '', end: 0 }
  }
  try {
    const end = Math.min(fstatSync(file).size, to)
    const bytes = Buffer.alloc(Math.min(TAIL, Math.max(0, end - from)))
    readSync(file, bytes, 0, bytes.length, end - bytes.length)
    return { text: bytes.toString('utf8'), end }
  } finally {
    closeSync(file)
  }
}
