import { Problem } from '../../../problem/problem.ts'
import type { Progress } from '../../progress.ts'
import type { ServerOptions } from '../ensure.ts'
import { homeOf } from '../home.ts'
import { toolAlone } from './alone.ts'
import { requireStore } from './backup.ts'
import { complaints } from './tool.ts'

/**
 * Reads every record and index of the store and compares them; the server is stopped meanwhile.
 * @throws Problem STORE_MISSING (exit 2), STORE_INCONSISTENT, STORE_BUSY (exit 3), and those of ensureServer
 */
export async function checkStore(options: ServerOptions, progress: Progress): Promise<void> {
  requireStore(options)
  const { logs, folder } = homeOf(options.home)
  const words = ['database', 'check', 'neo4j', `--report-path=${logs}`]
  const { ok, output } = await toolAlone(options, 'the store is being checked', words, progress)
  if (ok) return
  throw new Problem('STORE_INCONSISTENT', {
    at: folder,
    says: `expected a store whose records and indexes agree, got\n  ${complaints(output).join('\n  ')}\n`,
    fix: `Its report is in ${logs}. Restore a backup (\`mercato db restore FILE\`), or remove the folder and ingest an export or the articles again`,
    exit: 3,
  })
}
