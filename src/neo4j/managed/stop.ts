import { existsSync } from 'node:fs'
import { Problem } from '../../problem/problem.ts'
import { type Home, homeOf } from './home.ts'
import { lockHolder } from './lock.ts'
import { end, isSame } from './processes.ts'
import { type Busy, readState, removeState } from './state.ts'

/** The supervisor itself gives Neo4j 15 s, for a checkpoint of a large store. */
const GRACE_MS = 30_000

/**
 * Stops the server of this home for everybody, in order, and returns when it is gone.
 * @returns false when none was running
 * @throws Problem STORE_BUSY while another process has the store to itself
 */
export async function stopServer(mercatoHome: string): Promise<boolean> {
  const home = homeOf(mercatoHome)
  const owner = lockHolder(home.lock)
  const state = readState(home)
  if (owner !== null && state?.state === 'busy' && isSame(state.supervisor, owner)) throw busy(home, state)
  const stopped = owner !== null && (await end(owner, GRACE_MS))
  // Left behind when the supervisor had to be killed, or had been.
  const left = state?.java && (await end(state.java, GRACE_MS))
  if (left && existsSync(home.state)) removeState(home)
  return stopped || left === true
}

function busy(home: Home, { doing, supervisor }: Busy): Problem {
  return new Problem('STORE_BUSY', {
    at: home.folder,
    says: `expected to have the store, got it in use: ${doing} (process ${supervisor.pid})`,
    fix: 'Wait until that is done, then run again',
    exit: 3,
  })
}
