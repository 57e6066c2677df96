import { createInterface } from 'node:readline/promises'
import { text } from 'node:stream/consumers'
import neo4j, { type Session } from 'neo4j-driver'
import type { Connection } from '../neo4j/connect.ts'
import { type ServerStatus, serverStatus, stopServer } from '../neo4j/managed/server.ts'
import { statements } from '../neo4j/statements.ts'
import { Problem } from '../problem/problem.ts'
import { type Context, open, settings, withDatabase } from './context.ts'

interface Json {
  readonly json?: boolean
}

/** `mercato db start` */
export async function start(context: Context, { json }: Json): Promise<void> {
  const { terminal } = context
  managed(context)
  const connection = await open(context, 'read')
  try {
    if (json) terminal.out(JSON.stringify(addresses(connection)))
    else {
      printLogin(context, connection)
    }
  } finally {
    await connection.close()
  }
}

/** `mercato db stop` */
export async function stop(context: Context): Promise<void> {
  const stopped = await stopServer(managed(context).home)
  context.terminal.out(stopped ? 'Stopped' : 'It was not running')
}

/** `mercato db status`: exit 3 when it does not run. */
export async function status(context: Context, { json }: Json): Promise<void> {
  const { terminal } = context
  const found = await serverStatus(managed(context).home)
  if (json) terminal.out(JSON.stringify(found))
  else if (found.state === 'running') {
    const { version, boltUri, answers } = found.server
    terminal.out(`Running: managed Neo4j ${version} at ${boltUri}${answers ? '' : ', which does not answer'}`)
  } else {
    terminal.out(`Not running: ${found.state}${whyNot(found)}`)
  }
  if (found.state !== 'running' || !found.server.answers) process.exitCode = 3
}

function whyNot(found: ServerStatus): string {
  if (found.state === 'busy') return ` (${found.doing})`
  return found.state === 'stopped' && found.problem !== null ? ` (${found.problem.message})` : ''
}

/** `mercato db shell`: Cypher from a prompt, or from standard input; a statement ends with `;` at the end of a line. */
export async function shell(context: Context, { json }: Json): Promise<void> {
  await withDatabase(context, 'write', async (connection) => {
    const session = connection.driver.session({ database: connection.database })
    try {
      for await (const statement of given(context)) {
        try {
          await runStatement(context, session, statement, json ?? false)
        } catch (error) {
          if (!(error instanceof neo4j.Neo4jError)) throw error
          context.terminal.note(context.terminal.style.red(error.message))
          if (!process.stdin.isTTY) {
            process.exitCode = 1
            return
          }
        }
      }
    } finally {
      await session.close()
    }
  })
}

async function* given(context: Context): AsyncGenerator<string> {
  if (process.stdin.isTTY) {
    yield* typed(context)
    return
  }
  for (const statement of statements(await text(process.stdin))) {
    if (context.signal.aborted) return
    yield statement.text
  }
}

/** What a person types: nothing runs before its `;`, and what has none when he leaves is left. */
async function* typed({ terminal, signal }: Context): AsyncGenerator<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr, terminal: true })
  signal.addEventListener('abort', () => lines.close())
  lines.on('SIGINT', () => process.kill(process.pid, 'SIGINT'))
  terminal.note('Cypher, each statement ended by ; at the end of a line. :exit or Ctrl-D leaves.')
  let typed = ''
  const ask = () => {
    lines.setPrompt(typed.trim() === '' ? 'cypher> ' : '     -> ')
    lines.prompt()
  }
  ask()
  for await (const line of lines) {
    if (typed.trim() === '' && /^\s*:(exit|quit)\s*;?\s*$/.test(line)) break
    typed += `${line}\n`
    if (/;\s*$/.test(line)) {
      for (const statement of statements(typed)) yield statement.text
      typed = ''
    }
    ask()
  }
  lines.close()
}

async function runStatement({ terminal }: Context, session: Session, cypher: string, json: boolean): Promise<void> {
  const { records, summary } = await session.run(cypher)
  if (json) {
    for (const record of records) terminal.out(JSON.stringify(plain(record.toObject())))
    return
  }
  const head = (records[0]?.keys ?? []) as string[]
  if (head.length > 0)
    terminal.table(
      head,
      records.map((record) => head.map((key) => show(record.get(key)))),
    )
  const changes = Object.entries(summary.counters.updates()).filter(([, count]) => count > 0)
  terminal.note(
    changes.length > 0 ? changes.map(([what, count]) => `${what} ${count}`).join(', ') : `${records.length} rows`,
  )
}

function show(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(plain(value))
}

/** A driver value as JSON: nodes and edges as their labels and properties, dates as text. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (value === null || typeof value !== 'object') return value
  if (neo4j.isNode(value as object)) {
    const { labels, properties } = value as { labels: string[]; properties: object }
    return { labels, ...(plain(properties) as object) }
  }
  if (neo4j.isRelationship(value as object)) {
    const { type, properties } = value as { type: string; properties: object }
    return { type, ...(plain(properties) as object) }
  }
  if (neo4j.isPath(value as object)) {
    const { start, segments } = value as unknown as { start: object; segments: { relationship: object; end: object }[] }
    return [start, ...segments.flatMap(({ relationship, end }) => [relationship, end])].map(plain)
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return String(value)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]))
}

/** The managed server that the settings name; a server of the user's own is not ours to start and stop. */
export function managed(context: Context, fix = 'Start and stop that server with its own tools, or unset NEO4J_URI') {
  const { target } = settings(context)
  if (target.kind === 'managed') return target
  throw new Problem('DATABASE_NOT_MANAGED', {
    at: 'NEO4J_URI',
    says: `expected the managed Neo4j, got a server of your own (${target.uri})`,
    fix,
    exit: 2,
  })
}

function addresses({ uri, user, password, browserUrl }: Connection) {
  return { uri, user, password, browserUrl }
}

/** How to log in to Neo4j Browser. */
export function printLogin({ terminal }: Context, { browserUrl, user, password }: Connection): void {
  if (browserUrl === null) return
  terminal.out(`Neo4j Browser  ${browserUrl}`)
  terminal.out(`  login        ${user} / ${password}`)
}
