import { spawn } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { Problem } from '../../problem/problem.ts'
import { onPath } from './onPath.ts'
import { OTHER_WAYS } from './otherWays.ts'

/** Long enough for the largest jar (15 MB) on a poor line; Maven itself would wait for half an hour. */
const STALLED_MS = 600_000
const SHOWN_LINES = 6

export interface MavenRun {
  readonly maven: string
  readonly pom: string
  /** The new folder that gets the jars. */
  readonly into: string
  /** Names of the files expected there; Maven also fetches plugins of its own. */
  readonly wanted: ReadonlySet<string>
  /** Instead of the user's `~/.m2/repository`. */
  readonly repository?: string
  readonly environment: NodeJS.ProcessEnv
}

/** @throws Problem MAVEN_MISSING */
export function findMaven(environment: NodeJS.ProcessEnv): string {
  const [maven] = onPath('mvn', environment)
  if (maven) return maven
  throw new Problem('MAVEN_MISSING', {
    says: 'The first start fetches Neo4j with Maven, and there is no mvn on PATH',
    fix: `Install Maven (\`apt install maven\`, \`brew install maven\`, or maven.apache.org). ${OTHER_WAYS}`,
    exit: 3,
  })
}

/**
 * Lets Maven bring the jars of the pom, checksums and all; `onJars` is told how many there are so far.
 * @throws Problem DOWNLOAD_FAILED with Maven's own words
 */
export async function copyDependencies(run: MavenRun, onJars: (count: number) => void): Promise<void> {
  const { code, output } = await runMaven(run, onJars)
  if (code === 0) return
  const lines = output
    .split('\n')
    .filter((line) => /\S/.test(line) && !/^\[INFO\]|Download(ing|ed) from/.test(line))
    .slice(0, SHOWN_LINES)
  throw new Problem('DOWNLOAD_FAILED', {
    says: `Maven could not fetch Neo4j (${code === null ? `no progress for ${STALLED_MS / 60_000} minutes` : `exit code ${code}`})${lines.map((line) => `\n  ${line.slice(0, 300)}`).join('')}`,
    fix: `Check the network; mirrors and proxies belong in ~/.m2/settings.xml. What came is kept, the next start goes on from there. ${OTHER_WAYS}`,
    exit: 3,
  })
}

function mavenArguments({ pom, into, repository }: MavenRun): string[] {
  return [
    '-B',
    '-C', // a wrong checksum is an error
    ...(repository ? [`-Dmaven.repo.local=${repository}`] : []),
    '-f',
    pom,
    'dependency:copy-dependencies',
    '-DincludeScope=runtime',
    `-DoutputDirectory=${into}`,
  ]
}

/** `Downloaded from central: https://…/jna/5.15.0/jna-5.15.0.jar (2.0 MB at 9 MB/s)` → `jna-5.15.0.jar` */
export function downloaded(output: string): string[] {
  return Array.from(output.matchAll(/Downloaded from \S+: \S+\/([^/\s]+\.jar)\b/g), ([, file]) => file!)
}

function runMaven(run: MavenRun, onJars: (count: number) => void): Promise<{ code: number | null; output: string }> {
  const child = spawn(run.maven, mavenArguments(run), { env: run.environment, stdio: ['ignore', 'pipe', 'pipe'] })
  const seen = new Set<string>()
  let output = ''
  let jars = 0
  let lastSign = Date.now()
  const read = (chunk: Buffer): void => {
    output += chunk
    lastSign = Date.now()
  }
  child.stdout.on('data', read)
  child.stderr.on('data', read)
  // Maven downloads everything first and copies it afterwards, what it already had included: a jar counts from either.
  const watch = setInterval(() => {
    for (const file of downloaded(output)) seen.add(file)
    if (existsSync(run.into)) for (const file of readdirSync(run.into)) seen.add(file)
    const count = [...seen].filter((file) => run.wanted.has(file)).length
    if (count > jars) {
      jars = count
      lastSign = Date.now()
      onJars(count)
    }
    if (Date.now() - lastSign > STALLED_MS) child.kill('SIGKILL')
  }, 200)
  return new Promise<{ code: number | null; output: string }>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output }))
  }).finally(() => clearInterval(watch))
}
