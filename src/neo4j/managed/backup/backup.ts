import { chmodSync, existsSync, mkdtempSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { Problem } from '../../../problem/problem.ts'
import type { Progress } from '../../progress.ts'
import type { ServerOptions } from '../ensure.ts'
import { homeOf } from '../home.ts'
import { toolAlone } from './alone.ts'
import { complaints } from './tool.ts'

/** The tool gives a dump the name of its database. */
export const DUMP = 'neo4j.dump'

/**
 * Writes the store into a file: a dump, as `neo4j-admin database load` takes it too. The server is stopped meanwhile. The file
 * appears whole or not at all, for its owner only.
 * @returns its bytes
 * @throws Problem BACKUP_FILE_EXISTS, BACKUP_NOT_WRITABLE, STORE_MISSING (exit 2), BACKUP_FAILED, STORE_BUSY (exit 3), and
 *   those of ensureServer
 */
export async function backupStore(
  options: ServerOptions,
  given: string,
  progress: Progress,
): Promise<{ readonly bytes: number }> {
  const file = resolve(given)
  requireStore(options)
  if (existsSync(file)) throw fileExists(given)
  const draft = draftFolder(given, dirname(file))
  try {
    const words = ['database', 'dump', 'neo4j', `--to-path=${draft}`]
    const { ok, output } = await toolAlone(options, 'a backup is being made', words, progress)
    if (!ok) throw backupFailed(given, output)
    chmodSync(join(draft, DUMP), 0o600)
    renameSync(join(draft, DUMP), file)
    return { bytes: statSync(file).size }
  } finally {
    rmSync(draft, { recursive: true, force: true })
  }
}

/** @throws Problem STORE_MISSING */
export function requireStore({ home }: ServerOptions): void {
  if (existsSync(homeOf(home).store.databases)) return
  throw new Problem('STORE_MISSING', {
    at: homeOf(home).folder,
    says: 'expected the store of a managed Neo4j, got none',
    fix: 'Ingest articles first, or set MERCATO_HOME to the folder that has the store',
    exit: 2,
  })
}

/** Beside the file, so that the dump is only renamed. */
function draftFolder(given: string, folder: string): string {
  try {
    return mkdtempSync(join(folder, '.mercato-backup-'))
  } catch (cause) {
    throw new Problem('BACKUP_NOT_WRITABLE', {
      at: given,
      says: `expected a folder that can be written, got ${(cause as NodeJS.ErrnoException).code ?? cause}`,
      fix: 'Make the folder, or name a file elsewhere',
      exit: 2,
      cause,
    })
  }
}

function fileExists(file: string): Problem {
  return new Problem('BACKUP_FILE_EXISTS', {
    at: file,
    says: 'expected a new file, got one that exists',
    fix: 'Choose another name, or remove that file',
    exit: 2,
  })
}

function backupFailed(file: string, output: string): Problem {
  return new Problem('BACKUP_FAILED', {
    at: file,
    says: `expected Neo4j to dump its store, got\n  ${complaints(output).join('\n  ')}\n`,
    fix: 'The store is as it was. See to what the lines say (a full disk, perhaps), then run again',
    exit: 3,
  })
}
