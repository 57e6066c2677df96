import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'

/** A process that cannot be mistaken for a later one that got the same number. */
export interface ProcessId {
  readonly pid: number
  /** When it began, in the words of the system. */
  readonly born: string
}

/** The running process of that number; null when there is none, or only its remains (a zombie). */
export function identify(pid: number): ProcessId | null {
  const found = process.platform === 'linux' ? fromProc(pid) : fromPs(pid)
  return found === null || found.status.startsWith('Z') ? null : { pid, born: found.born }
}

export function isAlive(target: ProcessId): boolean {
  const found = identify(target.pid)
  return found !== null && isSame(found, target)
}

export function isSame(one: ProcessId, other: ProcessId): boolean {
  return one.pid === other.pid && one.born === other.born
}

/** Sends the signal, unless the process is gone. */
export function signal(target: ProcessId, name: NodeJS.Signals): void {
  if (!isAlive(target)) return
  try {
    process.kill(target.pid, name)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

/** True when the process has gone within that time. */
export async function gone(target: ProcessId, withinMs: number): Promise<boolean> {
  for (const until = Date.now() + withinMs; isAlive(target); await sleep(50)) {
    if (Date.now() > until) return false
  }
  return true
}

/**
 * Asks the process to end, and after `graceMs` makes it.
 * @returns false when it was gone already
 */
export async function end(target: ProcessId, graceMs: number): Promise<boolean> {
  if (!isAlive(target)) return false
  signal(target, 'SIGTERM')
  if (!(await gone(target, graceMs))) {
    signal(target, 'SIGKILL')
    await gone(target, 5_000)
  }
  return true
}

/** `4711 (java) S 1 …`: the state follows the name, which may hold anything, and the start time is the 20th from there. */
function fromProc(pid: number): { status: string; born: string } | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { status: fields[0]!, born: fields[19]! }
  } catch {
    return null
  }
}

function fromPs(pid: number): { status: string; born: string } | null {
  try {
    const line = execFileSync('ps', ['-o', 'stat=', '-o', 'lstart=', '-p', String(pid)], {
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim()
    const [, status, born] = /^(\S+)\s+(.+)$/.exec(line) ?? []
    return status && born ? { status, born } : null
  } catch {
    return null
  }
}
