import { setTimeout as sleep } from 'node:timers/promises'
import { Problem } from '../../problem/problem.ts'
import { httpUrl } from './addresses.ts'
import { settleRestore } from './backup/former.ts'
import { boot, type Neo4jProcess } from './boot.ts'
import { type BrowserOptions, configuration } from './configuration.ts'
import { explainDeath } from './death.ts'
import type { End, Ending } from './ending.ts'
import { beginStart, endStart } from './firstStart.ts'
import { type Home, writePrivate } from './home.ts'
import type { Orders } from './orders.ts'
import { establishPassword, secretWrong } from './password.ts'
import { ANY_PORTS, type Ports, rememberedPorts } from './ports.ts'
import { type Answer, probe } from './probe.ts'
import { identify, type ProcessId } from './processes.ts'
import { parseSize } from './size.ts'
import { type Ready, writeState } from './state.ts'
import { isLogTorn, logEnd, logTorn, wasDiskFull } from './tornLog.ts'

/** Recovery of a large store after a crash takes its time. */
const BOOT_LIMIT_MS = 180_000
const ANSWER_LIMIT_MS = 60_000

export interface Running {
  readonly process: Neo4jProcess
  readonly password: string
  readonly state: Ready
}

/**
 * Boots Neo4j, on the ports of last time where they are free, until it has answered a query; tells `run/server.json`.
 * @param browser what Neo4j Browser loads at login
 * @returns why to end, when that was decided meanwhile; Neo4j is then gone again
 * @throws Problem SECRET_LOST, SECRET_WRONG, START_TOO_SLOW, STORE_DAMAGED and those of explainDeath
 */
export async function start(
  orders: Orders,
  home: Home,
  ending: Ending,
  browser: BrowserOptions,
): Promise<Running | End> {
  settleRestore(home)
  beginStart(home)
  const password = establishPassword(home)
  const { ports: remembered, taken } = await rememberedPorts(home)
  const note = taken.length > 0 ? `port ${taken.join(' and ')} of last time is taken, choosing another` : null
  const begun = logEnd(home)
  const first = await attempt({ orders, home, ending, browser, password, ports: remembered, note })
  if (!(first instanceof Problem)) return first
  const again = remedy(first, home, begun, remembered)
  if (again === null) throw first
  const second = await attempt({ orders, home, ending, browser, password, ...again })
  if (second instanceof Problem) throw second
  return second
}

/** What to do otherwise, once, after a start that came to nothing; null for nothing. */
function remedy(
  { code }: Problem,
  home: Home,
  begun: number,
  ports: Ports,
): Pick<Attempt, 'ports' | 'note' | 'cutsLog'> | null {
  if (code === 'PORT_TAKEN') return { ports: ANY_PORTS, note: 'the ports of last time are taken, choosing others' }
  if (code === 'STORE_DAMAGED' && wasDiskFull(home, begun))
    return { ports, note: 'cutting off what was half written when the disk was full', cutsLog: true }
  return null
}

interface Attempt {
  readonly orders: Orders
  readonly home: Home
  readonly ending: Ending
  readonly browser: BrowserOptions
  readonly password: string
  readonly ports: Ports
  readonly note: string | null
  /** Whether a transaction log may be cut off where it cannot be read. */
  readonly cutsLog?: boolean
}

async function attempt({
  orders,
  home,
  ending,
  browser,
  password,
  ports,
  note,
  cutsLog = false,
}: Attempt): Promise<Running | End | Problem> {
  const { heap, pageCache, java: runtime } = orders
  const supervisor = identify(process.pid)!
  const tell = (java: ProcessId | null) => writeState(home, { state: 'starting', supervisor, java, note })
  tell(null)
  const bytes = parseSize('heap', heap)
  writePrivate(home.configuration, configuration({ heap: bytes, pageCache, ports, browser, cutsLog }))
  const since = logEnd(home)
  const neo4j = boot({
    path: runtime.path,
    java: runtime,
    jars: orders.jars,
    folder: home.folder,
    heap: bytes,
    onJava: tell,
  })

  const limit = new AbortController()
  const tooSlow = sleep(BOOT_LIMIT_MS, 'slow' as const, { signal: limit.signal })
  tooSlow.catch(() => {})
  const outcome = await Promise.race([neo4j.started, neo4j.died, ending.because, tooSlow])
  limit.abort()

  if (outcome === 'slow') {
    await neo4j.kill()
    return startTooSlow(home)
  }
  if (typeof outcome === 'string') {
    await (outcome === 'homeless' ? neo4j.kill() : neo4j.stop())
    return outcome
  }
  if ('output' in outcome) return explainDeath(outcome, home)

  const { ports: found, version } = await askRoot(outcome.http)
  const answer = await firstAnswer(found, password, () => isLogTorn(home, since))
  if (answer !== 'answers') {
    await neo4j.stop()
    if (answer === 'refused') return secretWrong(home)
    return isLogTorn(home, since) ? logTorn(home) : startTooSlow(home)
  }
  endStart(home)
  writePrivate(home.ports, JSON.stringify(found))
  const state = {
    state: 'ready',
    supervisor,
    java: outcome.java,
    ports: found,
    version,
    heap,
    pageCache,
    runtime,
  } as const
  writeState(home, state)
  return { process: neo4j, password, state }
}

/** « Started. » is said before every database is there, if the last start was cut short. */
async function firstAnswer(ports: Ports, password: string, isHopeless: () => boolean): Promise<Answer> {
  const limit = Date.now() + ANSWER_LIMIT_MS
  for (;;) {
    const answer = await probe(ports, password)
    if (answer === 'answers' || answer === 'refused' || Date.now() > limit || isHopeless()) return answer
    await sleep(200)
  }
}

/** Neo4j names only the HTTP port it got; that page needs no login and names the other. */
async function askRoot(http: number): Promise<{ ports: Ports; version: string }> {
  const answer = await fetch(httpUrl({ bolt: 0, http }))
  const root = (await answer.json()) as { bolt_direct: string; neo4j_version: string }
  return { ports: { bolt: Number(/:(\d+)/.exec(root.bolt_direct)?.[1]), http }, version: root.neo4j_version }
}

function startTooSlow(home: Home): Problem {
  return new Problem('START_TOO_SLOW', {
    at: home.folder,
    says: `Neo4j was not ready after ${BOOT_LIMIT_MS / 60_000} minutes`,
    fix: `Look into ${home.logs} (neo4j.log, debug.log), then start again`,
    exit: 3,
  })
}
