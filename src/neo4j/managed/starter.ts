import { existsSync, readFileSync } from 'node:fs'
import { Problem } from '../../problem/problem.ts'
import type { Progress } from '../progress.ts'
import { lastLines } from './death.ts'
import type { ServerOptions } from './ensure.ts'
import { type Home, prepareHome } from './home.ts'
import { fetchJars, NEO4J_VERSION } from './jars.ts'
import { findJava, type Java } from './java.ts'
import type { Machine } from './machine.ts'
import { OTHER_WAYS } from './otherWays.ts'
import { checkResources } from './resources.ts'
import { spawnSupervisor } from './spawnSupervisor.ts'

/** What was started: its pid, and the Java it was given. */
export interface Started {
  readonly supervisorPid: number
  readonly java: Java
  hasEnded(): boolean
}

/**
 * Sees to everything a server needs, what is quick first, and starts a supervisor.
 * @throws Problem PLATFORM_UNSUPPORTED, HOME_NOT_WRITABLE, JAVA_…, DISK_FULL, MEMORY_SHORT, NOT_BUILT and those of fetchJars
 */
export async function startSupervisor(
  options: ServerOptions,
  home: Home,
  progress: Progress,
  machine: Machine,
  { checksums }: { readonly checksums: boolean },
): Promise<Started> {
  const { cache, heap, pageCache, idleMs, environment = process.env } = options
  if (machine.platform === 'win32') throw platformUnsupported()
  prepareHome(home)
  const java = await findJava(environment)
  await checkResources(options, home.folder, machine)
  const jars = await fetchJars({ cache, environment, machine, checksums }, progress)
  progress({ label: `Starting Neo4j ${NEO4J_VERSION}` })
  const supervisor = spawnSupervisor(
    {
      mercatoHome: options.home,
      jars,
      java,
      heap,
      pageCache,
      idleMs,
    },
    home,
    environment,
  )
  return { supervisorPid: supervisor.pid, java, hasEnded: supervisor.hasEnded }
}

/** For a supervisor that ended without leaving word of its own. */
export function supervisorFailed(home: Home): Problem {
  const log = existsSync(home.supervisorLog) ? lastLines(readFileSync(home.supervisorLog, 'utf8')) : []
  return new Problem('SUPERVISOR_FAILED', {
    at: home.folder,
    says: `The process that looks after Neo4j ended at once, several times${log.map((line) => `\n  ${line}`).join('')}`,
    fix: `Read ${home.supervisorLog}. ${OTHER_WAYS}`,
    exit: 3,
  })
}

/** The guard that ends Java with its supervisor is a POSIX shell. */
function platformUnsupported(): Problem {
  return new Problem('PLATFORM_UNSUPPORTED', {
    says: 'The managed Neo4j runs on Linux and macOS, not on Windows',
    fix: `Run mercato under WSL. ${OTHER_WAYS}`,
    exit: 3,
  })
}
