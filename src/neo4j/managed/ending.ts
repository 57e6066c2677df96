import { statSync } from 'node:fs'
import type { Home } from './home.ts'
import type { Lock } from './lock.ts'

/** Why a supervisor stops: told to; nobody needs it; its lock was taken away; its home is gone or another. */
export type End = 'asked' | 'idle' | 'dispossessed' | 'homeless'

export interface Ending {
  /** Fulfilled with the first reason. */
  readonly because: Promise<End>
  decide(why: End): void
  /** Stops watching. */
  release(): void
}

const LOOK_MS = 500

/** Watches for the signals and for what happens to the home. */
export function watchForEnd(home: Home, lock: Lock): Ending {
  let decide: (why: End) => void = () => {}
  const because = new Promise<End>((resolve) => {
    decide = resolve
  })
  for (const name of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(name, () => decide('asked'))
  const folder = inode(home.folder)
  const watch = setInterval(() => {
    if (inode(home.folder) !== folder) decide('homeless')
    else if (!lock.isOurs()) decide('dispossessed')
  }, LOOK_MS)
  return { because, decide, release: () => clearInterval(watch) }
}

function inode(folder: string): number | null {
  return statSync(folder, { throwIfNoEntry: false })?.ino ?? null
}
