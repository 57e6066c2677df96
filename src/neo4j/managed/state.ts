import { readFileSync, rmSync } from 'node:fs'
import type { ProblemParts } from '../../problem/problem.ts'
import { type Home, writePrivate } from './home.ts'
import type { Java } from './java.ts'
import type { Ports } from './ports.ts'
import type { ProcessId } from './processes.ts'

interface Common {
  readonly supervisor: ProcessId
  /** Null before Java has been started. */
  readonly java: ProcessId | null
}

export interface Starting extends Common {
  readonly state: 'starting'
  /** For people who wait: « port 40001 is taken, … ». */
  readonly note: string | null
}

export interface Ready extends Common {
  readonly state: 'ready'
  readonly java: ProcessId
  readonly ports: Ports
  readonly version: string
  readonly heap: string
  readonly pageCache: string
  readonly runtime: Pick<Java, 'path' | 'version'>
}

export interface Stopping extends Common {
  readonly state: 'stopping'
}

/** Another process than a supervisor has the store to itself: a backup is being made, say. */
export interface Busy extends Common {
  readonly state: 'busy'
  /** For people who wait: « a backup is being made ». */
  readonly doing: string
}

export interface Failed extends Common {
  readonly state: 'failed'
  /** Milliseconds since 1970. */
  readonly at: number
  readonly problem: { readonly code: string } & Omit<ProblemParts, 'cause'>
}

/** What the supervisor tells everybody, in `run/server.json`; no file: stopped. */
export type ServerState = Starting | Ready | Stopping | Busy | Failed

export function readState(home: Home): ServerState | null {
  try {
    return JSON.parse(readFileSync(home.state, 'utf8')) as ServerState
  } catch {
    return null
  }
}

export function writeState(home: Home, state: ServerState): void {
  writePrivate(home.state, JSON.stringify(state))
}

export function removeState(home: Home): void {
  rmSync(home.state, { force: true })
}
