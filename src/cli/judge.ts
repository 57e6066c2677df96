import { decisions } from '../ingest/decisions.ts'
import { cypher } from '../neo4j/cypher.ts'
import { type Context, withDatabase } from './context.ts'
import { register } from './register.ts'

interface Json {
  readonly json?: boolean
}

/** `mercato judge same|different` */
export async function judgeCommand(
  context: Context,
  verdict: 'SAME' | 'DIFFERENT',
  [one, other]: readonly [string, string],
  { by, why, json }: Json & { readonly by: string; readonly why: string },
): Promise<void> {
  const judged = await withDatabase(context, 'write', (connection) =>
    decisions(connection, register()).judge({ verdict, one, other, by, why }),
  )
  context.terminal.out(
    json
      ? JSON.stringify(judged)
      : `Judged ${verdict === 'SAME' ? 'the same' : 'different'}; ${derived(judged.articles)}. Taken back by: mercato judge undo ${judged.id}`,
  )
}

/** `mercato judge undo` */
export async function undoCommand(context: Context, id: string, { json }: Json): Promise<void> {
  const undone = await withDatabase(context, 'write', (connection) => decisions(connection, register()).withdraw(id))
  context.terminal.out(json ? JSON.stringify(undone) : `Taken back; ${derived(undone.articles)}`)
}

/** `mercato judge list` */
export async function judgementsCommand(
  context: Context,
  { all, json }: Json & { readonly all?: boolean },
): Promise<void> {
  const judgements = await withDatabase(context, 'read', async ({ driver, database }) => {
    const { records } = await driver.executeQuery(
      cypher('judge/list'),
      { all: all ?? false },
      { database, routing: 'READ' },
    )
    return records.map((record) => record.get('judgement') as Record<string, string | null>)
  })
  if (json) context.terminal.out(JSON.stringify(judgements))
  else
    context.terminal.table(
      ['id', 'verdict', 'one', 'other', 'by', 'why', 'at', ...(all ? ['withdrawn'] : [])],
      judgements.map(({ id, verdict, one, other, by, why, at, withdrawnAt }) =>
        [id, verdict, one, other, by, why, at, ...(all ? [withdrawnAt] : [])].map((cell) => cell ?? ''),
      ),
    )
}

function derived(articles: number): string {
  return `${articles} ${articles === 1 ? 'article' : 'articles'} derived anew`
}
