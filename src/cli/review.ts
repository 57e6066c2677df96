import { createInterface } from 'node:readline/promises'
import { decisions } from '../ingest/decisions.ts'
import { type Doubt, type Doubted, doubts } from '../ingest/doubts.ts'
import { type Context, withDatabase } from './context.ts'
import { register } from './register.ts'
import type { Terminal } from './terminal.ts'
import { walk } from './walk.ts'

/** `mercato review`: a list in a pipe, a walk on a terminal. */
export async function reviewCommand(
  context: Context,
  { json, by }: { readonly json?: boolean; readonly by?: string },
): Promise<void> {
  const { terminal } = context
  const isWalk = !json && terminal.isInteractive && Boolean(process.stdin.isTTY)
  await withDatabase(context, isWalk ? 'write' : 'read', async (connection) => {
    const found = await doubts(connection)
    if (json) terminal.out(JSON.stringify(found))
    else if (!isWalk) printList(terminal, found)
    else if (found.length === 0) terminal.out('Nobody is in doubt')
    else {
      const lines = createInterface({ input: process.stdin, output: process.stderr, terminal: true })
      lines.on('SIGINT', () => process.kill(process.pid, 'SIGINT'))
      try {
        const count = await walk(found, {
          show: (doubt, place) => printDoubt(terminal, doubt, place),
          note: terminal.note,
          ask: (question) => lines.question(question, { signal: context.signal }),
          judge: decisions(connection, register()).judge,
          by,
        })
        terminal.out(`${count} judged`)
      } finally {
        lines.close()
      }
    }
  })
}

function printList(terminal: Terminal, found: readonly Doubt[]): void {
  terminal.table(
    ['score', 'one', 'id', 'other', 'id', 'why'],
    found.map((doubt) => [
      doubt.score,
      doubt.one.name,
      doubt.one.id,
      doubt.other.name,
      doubt.other.id,
      reasons(doubt).join('; '),
    ]),
  )
  if (found.length > 0) terminal.note('On a terminal, mercato review walks them; mercato judge decides one')
}

function printDoubt(terminal: Terminal, doubt: Doubt, place: string): void {
  const { style, out } = terminal
  out('')
  out(
    style.bold(
      `${place}  ${doubt.one.name} and ${doubt.other.name}: ${doubt.score}${doubt.joined ? ', one until now' : ''}`,
    ),
  )
  for (const side of [doubt.one, doubt.other]) printSide(terminal, side)
  for (const reason of reasons(doubt)) out(`  ${reason}`)
}

function printSide({ style, out }: Terminal, { name, kind, articles, id, sentences }: Doubted): void {
  out(
    `${style.underline(name)}  ${style.dim(`${kind.toLowerCase()}, ${articles} ${articles === 1 ? 'article' : 'articles'}, ${id}`)}`,
  )
  for (const { on, article, text } of sentences) out(`  ${style.dim(`${on} ${article}`)}\n    ${text}`)
}

/** `+3 club same: club:olympique-de-marseille` */
function reasons({ features, rival }: Doubt): string[] {
  return [
    ...features.map(({ name, weight, found }) => `${weight > 0 ? '+' : ''}${weight} ${name}: ${found.join(', ')}`),
    ...(rival ? [`could also be ${rival}`] : []),
  ]
}
