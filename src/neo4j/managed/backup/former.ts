import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Home } from '../home.ts'

/**
 * Puts the data of one home in the place of another's, keeping the former beside it until `settleRestore`. Both homes have
 * the same password, and no server.
 */
export function swapData(from: Home, into: Home): void {
  if (existsSync(into.data)) renameSync(into.data, into.formerData)
  renameSync(from.data, into.data)
}

/**
 * Ends what a swap began, also one that was killed in the middle: with new data in place the former goes, else it comes back.
 * To be called by whoever holds the home's lock.
 */
export function settleRestore(home: Home): void {
  if (!existsSync(home.formerData)) return
  if (!existsSync(home.store.databases)) {
    // Folders that a start makes may be there already.
    rmSync(home.data, { recursive: true, force: true })
    renameSync(home.formerData, home.data)
  }
  rmSync(home.formerData, { recursive: true, force: true })
}

/** The home, below another, in which a backup is proven before it takes the other's place. */
export function stagingHome({ folder }: Home): string {
  return join(folder, 'restore')
}
