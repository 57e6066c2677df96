import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { GUARD, type JavaCommand, javaArguments, javaEnvironment } from './command.ts'
import { end, identify, type ProcessId, signal } from './processes.ts'

const KEPT_OUTPUT = 200_000
const STOP_GRACE_MS = 15_000

export interface Death {
  /** Null when the shell that guards Java was killed. */
  readonly code: number | null
  readonly output: string
}

export interface Started {
  readonly java: ProcessId
  /** Its HTTP port. */
  readonly http: number
}

export interface Neo4jProcess {
  /** Once Neo4j says « Started. »; never, when it dies before. */
  readonly started: Promise<Started>
  readonly died: Promise<Death>
  stop(): Promise<void>
  kill(): Promise<void>
}

export interface Boot extends JavaCommand {
  readonly path: string
  /** Told as soon as Java has a process id. */
  readonly onJava: (java: ProcessId) => void
}

/** Starts Java as Neo4j, under the guard. */
export function boot(command: Boot): Neo4jProcess {
  const child = spawn('/bin/sh', ['-c', GUARD, 'mercato-guard', command.path, ...javaArguments(command)], {
    cwd: command.folder,
    env: javaEnvironment(process.env),
    stdio: ['pipe', 'pipe', 'pipe'],
    // Its own process group: what the terminal sends to ours is not for Neo4j.
    detached: true,
  })
  let output = ''
  let java: ProcessId | null = null
  let tellStarted: (started: Started) => void = () => {}
  const started = new Promise<Started>((resolve) => {
    tellStarted = resolve
  })
  const read = (chunk: Buffer): void => {
    output = (output + chunk).slice(-KEPT_OUTPUT)
    if (java === null) {
      const pid = /^JAVA_PID (\d+)$/m.exec(output)?.[1]
      java = pid ? identify(Number(pid)) : null
      if (java !== null) command.onJava(java)
    }
    const http = /Remote interface available at \S+:(\d+)[\s\S]*\bStarted\./.exec(output)?.[1]
    if (http && java) tellStarted({ java, http: Number(http) })
  }
  child.stdout.on('data', read)
  child.stderr.on('data', read)
  child.stdin.on('error', () => {})

  const died = once(child, 'exit').then(async ([code]) => {
    // The guard may have been killed alone.
    if (java !== null) await end(java, STOP_GRACE_MS)
    child.stdin.destroy()
    return { code: code as number | null, output: output.replace(/^JAVA_PID \d+\n/m, '') }
  })

  const stopWith = async (name: NodeJS.Signals): Promise<void> => {
    if (java === null) child.kill(name)
    else if (name === 'SIGKILL') signal(java, name)
    else await end(java, STOP_GRACE_MS)
    await died
  }
  return { started, died, stop: () => stopWith('SIGTERM'), kill: () => stopWith('SIGKILL') }
}
