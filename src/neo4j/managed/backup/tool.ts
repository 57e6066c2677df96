import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Progress } from '../../progress.ts'
import { javaEnvironment, jvmArguments } from '../command.ts'
import { lastLines } from '../death.ts'
import type { ServerOptions } from '../ensure.ts'
import { fetchJars } from '../jars.ts'
import { findJava } from '../java.ts'
import { thisMachine } from '../machine.ts'
import { parseSize } from '../size.ts'

/** What the tool said, on both of its streams. */
export interface ToolResult {
  readonly ok: boolean
  readonly output: string
}

/** Neo4j's administration tool (`neo4j-admin`) on the store in a folder, which no server may have open. */
export type Tool = (folder: string, ...words: readonly string[]) => Promise<ToolResult>

const KEPT_OUTPUT = 100_000

/**
 * The tool that belongs to the jars of this version; fetches them as needed.
 * @throws Problem JAVA_…, and those of fetchJars
 */
export async function adminTool(options: ServerOptions, progress: Progress): Promise<Tool> {
  const { cache, heap, environment = process.env } = options
  const java = await findJava(environment)
  const jars = await fetchJars({ cache, environment, machine: thisMachine }, progress)
  const jvm = jvmArguments({ java, jars, heap: parseSize('heap', heap) })
  return (folder, ...words) =>
    run(java.path, [...jvm, 'org.neo4j.cli.AdminTool', ...words], {
      ...javaEnvironment(environment),
      NEO4J_HOME: folder,
      NEO4J_CONF: join(folder, 'conf'),
    })
}

function run(path: string, words: readonly string[], env: NodeJS.ProcessEnv): Promise<ToolResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(path, words, { env, stdio: ['ignore', 'pipe', 'pipe'] })
    let output = ''
    const read = (chunk: Buffer): void => {
      output = (output + chunk).slice(-KEPT_OUTPUT)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('error', reject)
    child.once('close', (code) => resolve({ ok: code === 0, output }))
  })
}

/** What went wrong in the tool's words, without its progress, its table of contents and its advice. */
export function complaints(output: string): string[] {
  const lines = lastLines(output)
    .map((line) => line.replace(/^\d{4}-\d\d-\d\d \S+ (?:INFO|ERROR) +\[\S+\] /, ''))
    .filter((line) => !/^(?:Files: |Done: |Run with |Starting |Print metadata failed)/.test(line))
  return [...new Set(lines)]
}
