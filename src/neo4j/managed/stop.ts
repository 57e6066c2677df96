import { existsSync } from 'node:fs'
import { homeOf } from './home.ts'
import { lockHolder } from './lock.ts'
import { end } from './processes.ts'
import { readState, removeState } from './state.ts'

/** The supervisor itself gives Neo4j 15 s, for a checkpoint of a large store. */
const GRACE_MS = 30_000

/**
 * Stops the server of this home for everybody, in order, and returns when it is gone.
 * @returns false when none was running
 */
export async function stopServer(mercatoHome: string): Promise<boolean> {
  const home = homeOf(mercatoHome)
  const owner = lockHolder(home.lock)
  const state = readState(home)
  const stopped = owner !== null && (await end(owner, GRACE_MS))
  // Left behind when the supervisor had to be killed, or had been.
  const left = state?.java && (await end(state.java, GRACE_MS))
  if (left && existsSync(home.state)) removeState(home)
  return stopped || left === true
}
