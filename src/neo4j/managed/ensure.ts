import { setTimeout as sleep } from 'node:timers/promises'
import { Problem } from '../../problem/problem.ts'
import type { Progress } from '../progress.ts'
import { boltUri, browserUrl, httpUrl } from './addresses.ts'
import { type Home, homeOf, touch } from './home.ts'
import { areSame, compareJars, jarFolder, NEO4J_VERSION, neo4jJars } from './jars.ts'
import type { Java } from './java.ts'
import { lockHolder } from './lock.ts'
import { type Machine, thisMachine } from './machine.ts'
import { readPassword, secretLost, secretWrong, USER } from './password.ts'
import { probe } from './probe.ts'
import { isSame } from './processes.ts'
import { memoryNeeded } from './resources.ts'
import { type Started, startSupervisor, supervisorFailed } from './starter.ts'
import { type Ready, readState } from './state.ts'
import { stopServer } from './stop.ts'

export interface ServerOptions {
  /** `MERCATO_HOME`: the server's files go into `neo4j/` below it. */
  readonly home: string
  /** `MERCATO_CACHE`: keeps the jars. */
  readonly cache: string
  /** Sizes such as `256m`. */
  readonly heap: string
  readonly pageCache: string
  /** Milliseconds without any Bolt connection after which the server stops. */
  readonly idleMs: number
  /** Where Java and Maven are looked for; this process's own by default. */
  readonly environment?: NodeJS.ProcessEnv
}

export interface ManagedServer {
  readonly boltUri: string
  readonly httpUrl: string
  readonly browserUrl: string
  readonly user: string
  readonly password: string
  /** Of Neo4j. */
  readonly version: string
  /** True when it was running already, or another process started it just now. */
  readonly joined: boolean
  /** Settings that count only from the server's next start on, said for people. */
  readonly note: string | null
  readonly supervisorPid: number
  readonly javaPid: number
  /** Its `warning` is told to the one who starts the server. */
  readonly java: Java
}

const LOOK_MS = 50
/** More than a supervisor takes that gives up, and another after it. */
const LIMIT_MS = 400_000
/** A busy server may be slow to answer. One that hangs is left to people: others may be using it. */
const SILENCE_LIMIT_MS = 30_000
const SUPERVISORS_TRIED = 3

/**
 * The running Neo4j of this home: joined when it runs, else fetched as needed and started. It has answered a Cypher query.
 * Any number of processes may ask at once: one server comes of it, which outlives them and stops when idle.
 * One whose database has failed, for instance since its disk was full, is started again.
 *
 * Nobody is told anything but by the files of the home: the lock says whether a supervisor lives, the state what it does.
 * @throws Problem JAVA_MISSING, JAVA_TOO_OLD, MAVEN_MISSING, DOWNLOAD_FAILED, DOWNLOAD_DAMAGED, CACHE_NOT_WRITABLE,
 *   HOME_NOT_WRITABLE, DISK_FULL, MEMORY_SHORT, SIZE_INVALID, STORE_IN_USE, PORT_TAKEN, HEAP_TOO_SMALL, SECRET_LOST,
 *   SECRET_WRONG, STORE_DAMAGED, SERVER_DIED, SERVER_SILENT, START_TOO_SLOW, SUPERVISOR_FAILED, NOT_BUILT, PLATFORM_UNSUPPORTED
 */
export async function ensureServer(
  options: ServerOptions,
  progress: Progress,
  machine: Machine = thisMachine,
): Promise<ManagedServer> {
  memoryNeeded(options)
  const home = homeOf(options.home)
  const limit = Date.now() + LIMIT_MS
  let begun = Date.now()
  let started: Started | null = null
  let tried = 0
  let checksums = false
  let note: string | null = null
  let silentSince: number | null = null

  for (; Date.now() < limit; await sleep(LOOK_MS)) {
    const owner = lockHolder(home.lock)
    const last = readState(home)
    const state = owner !== null && last !== null && isSame(last.supervisor, owner) ? last : null

    if (state?.state === 'ready') {
      const joined = await join(home, state)
      if (joined === 'failed') {
        progress({ label: `Stopping Neo4j, whose database has failed (see ${home.logs})` })
        await stopServer(options.home)
        continue
      }
      if (joined !== 'silent') return describe(state, joined.password, options, started)
      silentSince ??= Date.now()
      if (Date.now() - silentSince > SILENCE_LIMIT_MS) throw silent(home, state)
      continue
    }
    silentSince = null

    if (last?.state === 'failed' && last.at >= begun) {
      // A jar of the right size and the wrong content shows itself only now.
      if (last.problem.code !== 'SERVER_DIED' || checksums || (await jarsAreWhole(options.cache))) {
        throw new Problem(last.problem.code, last.problem)
      }
      begun = Date.now()
      checksums = true
    } else if (state?.state === 'starting' && state.note !== note) {
      note = state.note
      progress({ label: `Starting Neo4j ${NEO4J_VERSION}: ${note}` })
    } else if (state?.state === 'busy') {
      if (state.doing !== note) progress({ label: `Waiting, for ${state.doing}` })
      note = state.doing
    } else if (owner === null && (started === null || started.hasEnded())) {
      if (tried++ === SUPERVISORS_TRIED) throw supervisorFailed(home)
      started = await startSupervisor(options, home, progress, machine, { checksums })
    }
  }
  throw new Problem('START_TOO_SLOW', {
    at: home.folder,
    says: `No Neo4j was ready after ${Math.round(LIMIT_MS / 60_000)} minutes`,
    fix: `Run \`mercato db stop\`, look into ${home.logs}, then start again`,
    exit: 3,
  })
}

/** The password, when the server answers with it and is still there for us afterwards; see untilIdle for the order. */
async function join(home: Home, state: Ready): Promise<{ readonly password: string } | 'failed' | 'silent'> {
  const password = readPassword(home)
  if (password === null) throw secretLost(home)
  touch(home)
  const answer = await probe(state.ports, password)
  if (answer === 'refused') throw secretWrong(home)
  if (answer === 'failed') return answer
  const still = readState(home)
  return answer === 'answers' && still?.state === 'ready' && isSame(still.java, state.java) ? { password } : 'silent'
}

function describe(state: Ready, password: string, options: ServerOptions, started: Started | null): ManagedServer {
  const { ports, version, supervisor, java, runtime } = state
  const joined = started?.supervisorPid !== supervisor.pid
  return {
    boltUri: boltUri(ports),
    httpUrl: httpUrl(ports),
    browserUrl: browserUrl(ports),
    user: USER,
    password,
    version,
    joined,
    note: differences(state, options),
    supervisorPid: supervisor.pid,
    javaPid: java.pid,
    java: { ...runtime, warning: joined ? null : (started?.java.warning ?? null) },
  }
}

function differences(running: Ready, { heap, pageCache }: ServerOptions): string | null {
  if (running.heap === heap && running.pageCache === pageCache) return null
  return `it runs with a heap of ${running.heap} and a page cache of ${running.pageCache}; ${heap} and ${pageCache} count from its next start (\`mercato db stop\`)`
}

async function jarsAreWhole(cache: string): Promise<boolean> {
  return areSame(await compareJars(jarFolder(cache), neo4jJars, { checksums: true }))
}

function silent(home: Home, { ports, java }: Ready): Problem {
  return new Problem('SERVER_SILENT', {
    at: boltUri(ports),
    says: `Neo4j runs (process ${java.pid}) and has not answered for ${SILENCE_LIMIT_MS / 1_000} s`,
    fix: `Wait for what it is busy with, or run \`mercato db stop\` and start again; its logs are in ${home.logs}`,
    exit: 3,
  })
}
