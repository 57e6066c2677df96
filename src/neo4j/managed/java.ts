import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { Problem } from '../../problem/problem.ts'
import { isExecutable, onPath } from './onPath.ts'
import { OTHER_WAYS } from './otherWays.ts'

/** A Java that Neo4j can run on. */
export interface Java {
  readonly path: string
  /** 17 for `java.specification.version = 17`. */
  readonly version: number
  /** Set when Neo4j is not supported on it. */
  readonly warning: string | null
}

/** Neo4j 5's class files are those of Java 17. */
const LEAST = 17
/** https://neo4j.com/docs/operations-manual/5/installation/requirements/ */
const SUPPORTED = [17, 21]
const INSTALL =
  'Install Java 17 or 21 (`apt install openjdk-17-jre-headless`, `brew install openjdk@21`, or adoptium.net)'

/**
 * The first Java that is new enough: `JAVA_HOME/bin/java`, then each `java` on PATH.
 * @throws Problem JAVA_MISSING, JAVA_TOO_OLD
 */
export async function findJava(environment: NodeJS.ProcessEnv): Promise<Java> {
  const tooOld: string[] = []
  const broken: string[] = []
  for (const path of candidates(environment)) {
    const version = await versionOf(path, environment)
    if (version === null) broken.push(path)
    else if (version < LEAST) tooOld.push(`Java ${version} (${path})`)
    else return { path, version, warning: warningFor(version) }
  }
  if (tooOld.length > 0) {
    throw new Problem('JAVA_TOO_OLD', {
      says: `The managed Neo4j needs Java ${LEAST} or later, found ${tooOld.join(' and ')}`,
      fix: `${INSTALL}, and let JAVA_HOME or PATH lead to it. ${OTHER_WAYS}`,
      exit: 3,
    })
  }
  throw new Problem('JAVA_MISSING', {
    says: `The managed Neo4j needs Java ${LEAST} or later, ${
      broken.length > 0
        ? `and ${broken.join(' and ')} does not run`
        : 'and there is no java in JAVA_HOME/bin or on PATH'
    }`,
    fix: `${INSTALL}. ${OTHER_WAYS}`,
    exit: 3,
  })
}

/** `… java.specification.version = 17 …` → 17; Java 8 calls itself 1.8. */
export function parseVersion(settings: string): number | null {
  const [, version] = /^\s*java\.specification\.version\s*=\s*(?:1\.)?(\d+)/m.exec(settings) ?? []
  return version ? Number(version) : null
}

function candidates(environment: NodeJS.ProcessEnv): string[] {
  const home = environment.JAVA_HOME ? [join(environment.JAVA_HOME, 'bin', 'java')].filter(isExecutable) : []
  return [...new Set([...home, ...onPath('java', environment)])]
}

function versionOf(path: string, environment: NodeJS.ProcessEnv): Promise<number | null> {
  const options = { env: { ...environment, LC_ALL: 'C' }, timeout: 20_000 }
  return new Promise((resolve) => {
    execFile(path, ['-XshowSettings:properties', '-version'], options, (error, stdout, stderr) =>
      resolve(error ? null : parseVersion(stdout + stderr)),
    )
  })
}

function warningFor(version: number): string | null {
  return SUPPORTED.includes(version) ? null : `Neo4j 5 is supported on Java 17 and 21; this is Java ${version}`
}
