import { decisions } from '../ingest/decisions.ts'
import { type Context, withDatabase } from './context.ts'
import { wrong } from './options.ts'
import { register } from './register.ts'

/** `mercato retract` */
export async function retractCommand(
  context: Context,
  called: string,
  { why, undo, json }: { readonly why?: string; readonly undo?: boolean; readonly json?: boolean },
): Promise<void> {
  if (undo ? why !== undefined : !why?.trim()) throw wrong('--why', undo ? 'none beside --undo' : 'a reason', why ?? '')
  const article = await withDatabase(context, 'write', (connection) =>
    decisions(connection, register()).retract(called, undo ? null : (why as string)),
  )
  const { id, name } = article
  context.terminal.out(
    json
      ? JSON.stringify(article)
      : undo
        ? `« ${name} » stands again`
        : `« ${name} » is retracted. Taken back by: mercato retract ${id} --undo`,
  )
}
