import { deriveAll } from '../ingest/deriveAll.ts'
import { type Context, withDatabase } from './context.ts'
import { register } from './register.ts'

/** `mercato derive` */
export async function deriveCommand(context: Context, { json }: { readonly json?: boolean }): Promise<void> {
  const { terminal, signal } = context
  const articles = await withDatabase(context, 'write', (connection) =>
    deriveAll({
      connection,
      register: register(),
      signal,
      onArticle: (done, of) => terminal.progress({ label: 'Articles', done, of }),
    }),
  )
  terminal.out(json ? JSON.stringify({ articles }) : `Derived anew from ${articles} articles`)
}
