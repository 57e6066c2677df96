import { Problem } from '../../problem/problem.ts'
import type { Death } from './boot.ts'
import { serveBrowserPages } from './browserPages.ts'
import type { BrowserOptions } from './configuration.ts'
import { explainDeath } from './death.ts'
import { type End, type Ending, watchForEnd } from './ending.ts'
import { type Home, homeOf } from './home.ts'
import { untilIdle } from './idle.ts'
import { tryLock } from './lock.ts'
import type { Orders } from './orders.ts'
import { end, identify } from './processes.ts'
import { type Running, start } from './start.ts'
import { type Failed, readState, removeState, writeState } from './state.ts'

/** A server that dies is started again, unless it died this often within this time. */
const DEATHS = 3
const DEATHS_WITHIN_MS = 120_000

/**
 * Owns the one Neo4j of a home for as long as it is needed: starts it, says so in `run/server.json`, starts it again when
 * it dies, and stops it when idle, when told by a signal, or when its home has been removed. Leaves at once when another
 * supervisor has this home.
 * @returns the exit code
 */
export async function supervise(orders: Orders): Promise<number> {
  const home = homeOf(orders.mercatoHome)
  const lock = tryLock(home.lock)
  if (lock === null) return 0
  const ending = watchForEnd(home, lock)
  try {
    await endLeftover(home)
    const pages = await serveBrowserPages()
    try {
      log(`stopped: ${await run(orders, home, ending, pages)}`)
    } finally {
      pages.close()
    }
    if (lock.isOurs()) removeState(home)
    return 0
  } catch (error) {
    log(String(error))
    if (lock.isOurs()) writeState(home, failure(error))
    return 1
  } finally {
    ending.release()
    lock.release()
  }
}

/** Keeps Neo4j running until there is a reason to end. */
async function run(orders: Orders, home: Home, ending: Ending, browser: BrowserOptions): Promise<End> {
  const deaths: number[] = []
  for (;;) {
    const server = await start(orders, home, ending, browser)
    if (typeof server === 'string') return server
    log(`ready: ${JSON.stringify(server.state.ports)}`)
    const outcome = await serve(server, home, orders.idleMs, ending)
    if (typeof outcome === 'string') return outcome
    log('Neo4j died, starting it again')
    deaths.push(Date.now())
    if (deaths.filter((at) => at > Date.now() - DEATHS_WITHIN_MS).length >= DEATHS) throw explainDeath(outcome, home)
  }
}

/** Until Neo4j has died, or has been stopped for a reason. */
async function serve(server: Running, home: Home, idleMs: number, ending: Ending): Promise<End | Death> {
  const over = new AbortController()
  const idle = untilIdle(server, home, idleMs, over.signal).then((isIdle) => {
    if (isIdle) ending.decide('idle')
  })
  const outcome = await Promise.race([server.process.died, ending.because])
  over.abort()
  await idle
  if (outcome === 'homeless') await server.process.kill()
  else if (typeof outcome === 'string') await server.process.stop()
  return outcome
}

/** What a supervisor and its guard left when both were killed. */
async function endLeftover(home: Home): Promise<void> {
  const java = readState(home)?.java
  if (java) await end(java, 15_000)
}

function failure(error: unknown): Failed {
  const { code, at, says, fix, exit } =
    error instanceof Problem
      ? error
      : new Problem('SUPERVISOR_FAILED', {
          says: `The supervisor of Neo4j failed: ${error}`,
          fix: 'Start again; if it stays so, this is a fault of mercato',
          exit: 3,
        })
  const problem = { code, at, says, fix, exit }
  return { state: 'failed', supervisor: identify(process.pid)!, java: null, at: Date.now(), problem }
}

function log(text: string): void {
  console.log(new Date().toISOString(), text)
}
