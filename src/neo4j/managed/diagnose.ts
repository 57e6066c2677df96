import { accessSync, constants, existsSync } from 'node:fs'
import { dirname } from 'node:path'
import { Problem } from '../../problem/problem.ts'
import type { ServerOptions } from './ensure.ts'
import { homeOf } from './home.ts'
import { areSame, compareJars, differencesInWords, jarFolder, NEO4J_VERSION, neo4jJars } from './jars.ts'
import { findJava } from './java.ts'
import { type Machine, thisMachine } from './machine.ts'
import { findMaven } from './maven.ts'
import { memoryNeeded, START_DISK } from './resources.ts'
import { inMegabytes } from './size.ts'
import { serverStatus } from './status.ts'

/** One line of `mercato doctor`. */
export interface Check {
  readonly name: string
  readonly ok: boolean
  readonly says: string
  /** What to do about it. */
  readonly fix?: string
}

/** Everything the managed Neo4j needs, looked at without starting or changing anything; reads every byte of the jars. */
export async function diagnose(options: ServerOptions, machine: Machine = thisMachine): Promise<Check[]> {
  const { environment = process.env } = options
  const jars = await checkJars(options.cache)
  return [
    await checkJava(environment),
    checkMaven(environment, existsSync(jarFolder(options.cache)) && jars.ok),
    jars,
    checkHome(options.home),
    await checkDisk(options.home, machine),
    checkMemory(options, machine),
    await checkServer(options.home),
  ]
}

async function checkJava(environment: NodeJS.ProcessEnv): Promise<Check> {
  return attempt('Java', async () => {
    const { path, version, warning } = await findJava(environment)
    return { says: `Java ${version} (${path})${warning === null ? '' : `: ${warning}`}` }
  })
}

function checkMaven(environment: NodeJS.ProcessEnv, jarsAreThere: boolean): Check {
  try {
    return { name: 'Maven', ok: true, says: findMaven(environment) }
  } catch (error) {
    if (jarsAreThere) return { name: 'Maven', ok: true, says: 'none on PATH, and none needed: Neo4j is fetched' }
    return failed('Maven', error)
  }
}

async function checkJars(cache: string): Promise<Check> {
  const name = 'Neo4j'
  const folder = jarFolder(cache)
  if (!existsSync(folder)) {
    return { name, ok: true, says: `${NEO4J_VERSION} is not fetched yet, the first start does it (120 MB)` }
  }
  const differences = await compareJars(folder, neo4jJars, { checksums: true })
  return areSame(differences)
    ? { name, ok: true, says: `${NEO4J_VERSION}, ${neo4jJars.jars.length} jars with the right checksums in ${folder}` }
    : {
        name,
        ok: false,
        says: `${differencesInWords(differences)} in ${folder}`,
        fix: 'Remove that folder; the next start fetches it again',
      }
}

function checkHome(mercatoHome: string): Check {
  const name = 'home'
  const { folder } = homeOf(mercatoHome)
  const existing = nearest(folder)
  try {
    accessSync(existing, constants.W_OK)
    return { name, ok: true, says: existing === folder ? folder : `${folder} (the first start makes it)` }
  } catch {
    return {
      name,
      ok: false,
      says: `${existing} cannot be written`,
      fix: 'Make it writable, or set MERCATO_HOME to another folder',
    }
  }
}

async function checkDisk(mercatoHome: string, machine: Machine): Promise<Check> {
  const free = await machine.freeDisk(homeOf(mercatoHome).folder)
  const says = `${inMegabytes(free)} free for the store, ${inMegabytes(START_DISK)} needed to start`
  return free >= START_DISK
    ? { name: 'disk', ok: true, says }
    : { name: 'disk', ok: false, says, fix: 'Free some space, or set MERCATO_HOME to a folder on another disk' }
}

function checkMemory(options: ServerOptions, machine: Machine): Check {
  try {
    const needed = memoryNeeded(options)
    const free = machine.freeMemory()
    const says = `${inMegabytes(free)} free, ${inMegabytes(needed)} needed to start`
    return free >= needed
      ? { name: 'memory', ok: true, says }
      : {
          name: 'memory',
          ok: false,
          says,
          fix: 'End other programs, or set a smaller MERCATO_HEAP or MERCATO_PAGE_CACHE',
        }
  } catch (error) {
    return failed('memory', error)
  }
}

async function checkServer(mercatoHome: string): Promise<Check> {
  const name = 'server'
  const status = await serverStatus(mercatoHome)
  switch (status.state) {
    case 'running': {
      const { boltUri, version, javaPid, answers } = status.server
      const says = `Neo4j ${version} runs at ${boltUri} (process ${javaPid})`
      return answers
        ? { name, ok: true, says }
        : { name, ok: false, says: `${says} and gives no answer`, fix: 'Run `mercato db stop`, then start again' }
    }
    case 'stopped':
      return status.problem
        ? {
            name,
            ok: false,
            says: `not running; the last start failed: ${status.problem.says}`,
            fix: status.problem.fix,
          }
        : { name, ok: true, says: 'not running; it starts when it is needed' }
    case 'busy':
      return { name, ok: true, says: `not running: ${status.doing} (process ${status.pid})` }
    default:
      return { name, ok: true, says: `${status.state} (process ${status.supervisorPid})` }
  }
}

async function attempt(name: string, check: () => Promise<{ says: string }>): Promise<Check> {
  try {
    return { name, ok: true, ...(await check()) }
  } catch (error) {
    return failed(name, error)
  }
}

function failed(name: string, error: unknown): Check {
  if (error instanceof Problem) return { name, ok: false, says: error.says, fix: error.fix }
  throw error
}

function nearest(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearest(dirname(folder))
}
