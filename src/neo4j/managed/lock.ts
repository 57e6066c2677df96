import { randomUUID } from 'node:crypto'
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { identify, isAlive, type ProcessId } from './processes.ts'

interface Entry extends ProcessId {
  /** Tells one taking of the lock from the next, even by the same process. */
  readonly token: string
}

export interface Lock {
  /** False once the file is gone, or another has it. */
  isOurs(): boolean
  release(): void
}

/**
 * A lock between processes: a file that names its holder. It ends with its holder, however that dies, because whoever
 * comes next looks whether the holder still lives.
 *
 * The file appears with its content in one step (a hard link), so nobody reads half of it. A dead holder's file is taken
 * away under a lock of its own, named after that one taking: of several who found it stale, one removes it, and never
 * the fresh lock that another has put in its place meanwhile.
 *
 * @returns null when another process holds it
 */
export function tryLock(file: string): Lock | null {
  const mine: Entry = { ...identify(process.pid)!, token: randomUUID() }
  const draft = `${file}.${mine.token}`
  writeFileSync(draft, JSON.stringify(mine), { mode: 0o600 })
  try {
    return link(draft, file) || (removeStale(file) && link(draft, file)) ? lockOf(file, mine) : null
  } finally {
    rmSync(draft, { force: true })
  }
}

/** The living process that holds the lock. */
export function lockHolder(file: string): ProcessId | null {
  const entry = read(file)
  return entry && isAlive(entry) ? { pid: entry.pid, born: entry.born } : null
}

/** Does the work while holding the lock; `onWait` is told once when another has it first. */
export async function withLock<T>(file: string, work: () => Promise<T>, onWait: () => void): Promise<T> {
  let lock = tryLock(file)
  if (lock === null) onWait()
  for (; lock === null; lock = tryLock(file)) await sleep(100)
  try {
    return await work()
  } finally {
    lock.release()
  }
}

function lockOf(file: string, mine: Entry): Lock {
  const isOurs = () => read(file)?.token === mine.token
  return {
    isOurs,
    release() {
      if (isOurs()) rmSync(file, { force: true })
    },
  }
}

function removeStale(file: string): boolean {
  const stale = read(file)
  if (stale && isAlive(stale)) return false
  const right = tryLock(`${file}.stale-${stale?.token ?? 'unreadable'}`)
  if (right === null) return false
  if (read(file)?.token === stale?.token) rmSync(file, { force: true })
  right.release()
  return true
}

function link(from: string, to: string): boolean {
  try {
    linkSync(from, to)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false
    throw error
  }
}

function read(file: string): Entry | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Entry
  } catch {
    return null
  }
}
