import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'

const PROGRAM = resolve(import.meta.dirname, '../../bin/mercato.js')

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface Running {
  readonly child: ChildProcess
  readonly ended: Promise<Ended>
  /** Everything on standard output once `words` are in it; fails when it ends before. */
  says(words: string): Promise<string>
}

/** Starts `mercato` as a user would, in a pipe, with none of the caller's settings. */
export function start(args: readonly string[], environment: Readonly<Record<string, string>>, stdin = ''): Running {
  const inherited = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(NEO4J|MERCATO)_|^NO_COLOR$/.test(name)),
  )
  const child = spawn(process.execPath, [PROGRAM, ...args], { env: { ...inherited, ...environment } })
  let [stdout, stderr] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text
  })
  child.stdin.on('error', () => {}).end(stdin)
  const ended = new Promise<Ended>((done) => child.on('close', (code) => done({ code, stdout, stderr })))
  const says = (words: string) =>
    new Promise<string>((resolve, reject) => {
      const look = () => {
        if (stdout.includes(words)) resolve(stdout)
      }
      child.stdout.on('data', look)
      ended.then(({ code }) => reject(new Error(`it ended with ${code} before it said "${words}":\n${stderr}`)))
      look()
    })
  return { child, ended, says }
}

/** Runs `mercato` to its end. */
export function run(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  stdin = '',
): Promise<Ended> {
  return start(args, environment, stdin).ended
}
