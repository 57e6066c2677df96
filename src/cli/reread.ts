import { EXTRACTOR } from '../extract/version.ts'
import { reread } from '../ingest/reread.ts'
import { fingerprint } from '../register/fingerprint.ts'
import { type Context, withDatabase } from './context.ts'
import { packagePath } from './paths.ts'
import { register } from './register.ts'
import { keepHeapSmall } from './smallHeap.ts'

/** `mercato reread` */
export async function rereadCommand(context: Context, { json }: { readonly json?: boolean }): Promise<void> {
  keepHeapSmall()
  const { terminal, signal } = context
  const summary = await withDatabase(context, 'write', (connection) =>
    reread({
      connection,
      register: register(),
      reader: `${EXTRACTOR} ${fingerprint(packagePath('seeds/register'))}`,
      signal,
      onArticle: (done, of) => terminal.progress({ label: 'Articles', done, of }),
    }),
  )
  terminal.progressDone()
  const { articles, updated, unchanged, before, seconds, interrupted } = summary
  if (json) terminal.out(JSON.stringify(summary))
  else
    terminal.table(
      ['articles', 'updated', 'unchanged', 'done before', 'seconds'],
      [[articles, updated, unchanged, before, seconds.toFixed(1)]],
    )
  if (interrupted) terminal.note('Stopped before the end; the same command goes on from here')
}
