import { readFile } from 'node:fs/promises'
import { query } from '../api/query.ts'
import type { Connection } from '../neo4j/connect.ts'
import { Problem } from '../problem/problem.ts'
import { type Context, withDatabase } from './context.ts'
import { ingestPaths } from './ingest.ts'
import { packagePath } from './paths.ts'
import { type ListenOptions, listen, listenAddress, printAddresses, untilStopped } from './serve.ts'

/** The question that the demo asks: one of the examples of the playground. */
const QUESTION = 'schema/queries/1-who-wants-kamara.graphql'

/** `mercato demo`: everything once, on the sample articles, then serves until Ctrl-C. */
export async function demo(context: Context, options: ListenOptions): Promise<void> {
  const address = listenAddress(context, options)
  await withDatabase(context, 'write', async (connection) => {
    // First, for a port that is taken should not be found out after a minute's work.
    const server = await listen(context, connection, address)
    try {
      const summary = await ingestPaths(context, connection, [packagePath('seeds/articles')], {})
      if (context.signal.aborted) return
      await printFound(context, connection, summary.seconds)
      await printAnswer(context, connection)
      printAddresses(context, connection, server)
      await untilStopped(context)
    } finally {
      await server.close()
    }
  })
}

interface Stats {
  readonly stats: Readonly<
    Record<'articles' | 'players' | 'clubs' | 'sources' | 'reports' | 'claims' | 'quotes', number>
  >
}

async function printFound({ terminal }: Context, connection: Connection, seconds: number): Promise<void> {
  const { stats } = await ask<Stats>(connection, '{ stats { articles players clubs sources reports claims quotes } }')
  terminal.out(terminal.style.bold('Found in the sample articles'))
  terminal.table([...Object.keys(stats), 'seconds'], [[...Object.values(stats), seconds.toFixed(1)]])
}

interface Answer {
  readonly player: {
    readonly name: string
    readonly interests: {
      readonly nodes: readonly {
        readonly suitor: { readonly name: string }
        readonly state: { readonly stage: string }
        readonly reportedBy: readonly {
          readonly source: { readonly name: string } | null
          readonly firstReport: {
            readonly credit: string
            readonly reportedOn: string
            readonly evidence: { readonly text: string }
          }
        }[]
      }[]
    }
  }
}

async function printAnswer({ terminal }: Context, connection: Connection): Promise<void> {
  const { player } = await ask<Answer>(connection, await readFile(packagePath(QUESTION), 'utf8'))
  terminal.out('')
  terminal.out(
    terminal.style.bold(`Who wants ${player.name}, who says so, in which words?`) +
      terminal.style.dim(`  (${QUESTION})`),
  )
  terminal.table(
    ['club', 'stage', 'first said by', 'on', 'in these words'],
    player.interests.nodes.map(({ suitor, state, reportedBy: [first] }) => [
      suitor.name,
      state.stage,
      first?.source?.name ?? first?.firstReport.credit ?? '',
      first?.firstReport.reportedOn ?? '',
      shorten(first?.firstReport.evidence.text ?? '', terminal.isInteractive ? 60 : 200),
    ]),
  )
  terminal.out('')
}

async function ask<Data>(connection: Connection, text: string): Promise<Data> {
  const { data, errors } = await query({ ...connection, text })
  if (errors === undefined) return data as Data
  throw new Problem('DEMO_UNANSWERED', {
    says: `expected the sample graph to answer the demo's question, got ${errors[0]?.message.replace(/\.$/, '')}`,
    fix: 'Run it again; if it stays so, remove the store (MERCATO_HOME) and begin anew',
    exit: 3,
    cause: errors[0],
  })
}

function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`
}
