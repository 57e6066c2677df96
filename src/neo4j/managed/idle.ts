import { statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import neo4j, { type Driver } from 'neo4j-driver'
import { boltUri } from './addresses.ts'
import type { Home } from './home.ts'
import { USER } from './password.ts'
import type { Running } from './start.ts'
import { writeState } from './state.ts'

const LOOK_MS = 5_000
/** After a question without an answer; a wrong password asked often would lock the account. */
const PAUSE_MS = 60_000

/**
 * Waits until nobody but this process has had a Bolt connection for `idleMs`, and nobody has joined either. A tab of
 * Neo4j Browser is a connection too.
 * @returns true when idle, with the state set to stopping; false when `signal` came first
 */
export async function untilIdle(
  { state, password }: Running,
  home: Home,
  idleMs: number,
  signal: AbortSignal,
): Promise<boolean> {
  const agent = `mercato-supervisor/${process.pid}`
  const driver = neo4j.driver(boltUri(state.ports), neo4j.auth.basic(USER, password), {
    userAgent: agent,
    maxConnectionPoolSize: 1,
    maxConnectionLifetime: Number.MAX_SAFE_INTEGER,
    maxTransactionRetryTime: 0,
  })
  let used = Date.now()
  const isIdle = () => Date.now() - Math.max(used, joinedAt(home)) > idleMs
  try {
    for (let pause = 0; ; ) {
      await sleep(pause || Math.min(LOOK_MS, idleMs / 4), undefined, { signal })
      const guests = await countGuests(driver, agent)
      pause = guests === null ? PAUSE_MS : 0
      if (guests !== 0) used = Date.now()
      if (!isIdle()) continue
      // First say so, then look again: who joins touches the file first and reads the state afterwards, so one of us sees
      // the other.
      writeState(home, { state: 'stopping', supervisor: state.supervisor, java: state.java })
      if (isIdle()) return true
      writeState(home, state)
    }
  } catch (error) {
    if (signal.aborted) return false
    throw error
  } finally {
    void driver.close().catch(() => {})
  }
}

async function countGuests(driver: Driver, agent: string): Promise<number | null> {
  try {
    const { records } = await driver.executeQuery(
      'CALL dbms.listConnections() YIELD userAgent WHERE userAgent <> $agent RETURN count(*) AS guests',
      { agent },
    )
    return records[0]!.get('guests').toNumber()
  } catch {
    return null
  }
}

/** When somebody last joined, in milliseconds. */
function joinedAt(home: Home): number {
  return statSync(home.joined, { throwIfNoEntry: false })?.mtimeMs ?? 0
}
