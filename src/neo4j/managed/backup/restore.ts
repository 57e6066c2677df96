import { existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { Problem } from '../../../problem/problem.ts'
import type { Progress } from '../../progress.ts'
import { ensureServer, type ManagedServer, type ServerOptions } from '../ensure.ts'
import { homeOf, prepareHome, writePrivate } from '../home.ts'
import { withLock } from '../lock.ts'
import { authIni, establishPassword } from '../password.ts'
import { stopServer } from '../stop.ts'
import { alone } from './alone.ts'
import { DUMP } from './backup.ts'
import { settleRestore, stagingHome, swapData } from './former.ts'
import { adminTool, complaints } from './tool.ts'

/**
 * Puts a backup in the place of the store. It is loaded beside it and proven by a server of its own first; the store and its
 * server stay as they are until then, and for good when anything fails. The password stays; users that were added to the
 * database by hand are not in a backup.
 * @param prove looks at the backup's own server; what it throws refuses the backup, what it returns is returned
 * @throws Problem BACKUP_MISSING, BACKUP_NOT_A_DUMP (exit 2), RESTORE_FAILED (exit 3), and those of ensureServer
 */
export async function restoreStore<Proof>(
  options: ServerOptions,
  given: string,
  prove: (server: ManagedServer) => Promise<Proof>,
  progress: Progress,
): Promise<Proof> {
  const file = resolve(given)
  if (!existsSync(file)) throw missing(given)
  const home = homeOf(options.home)
  prepareHome(home)
  const lock = join(home.folder, 'run', 'restore-lock')
  return withLock(
    lock,
    async () => {
      const staged = stagingHome(home)
      rmSync(staged, { recursive: true, force: true })
      try {
        await load(options, { given, file, staged }, progress)
        const proof = await provenBy({ ...options, home: staged }, prove, progress)
        await alone(
          options,
          'a backup is being restored',
          async () => {
            swapData(homeOf(staged), home)
            settleRestore(home)
          },
          progress,
        )
        return proof
      } finally {
        rmSync(staged, { recursive: true, force: true })
      }
    },
    () => progress({ label: 'Waiting for another restore' }),
  )
}

interface Loading {
  /** As the user named it. */
  readonly given: string
  readonly file: string
  readonly staged: string
}

/** Makes a home with the backup as its store and with the password of the home it is for. */
async function load(options: ServerOptions, { given, file, staged }: Loading, progress: Progress): Promise<void> {
  const tool = await adminTool(options, progress)
  const home = homeOf(staged)
  prepareHome(home)
  const source = join(staged, 'source')
  mkdirSync(source)
  symlinkSync(file, join(source, DUMP))
  const info = await tool(home.folder, 'database', 'load', 'neo4j', '--info', `--from-path=${source}`)
  if (!info.ok) throw notADump(given, info.output)
  progress({ label: 'Loading the backup' })
  const loaded = await tool(home.folder, 'database', 'load', 'neo4j', `--from-path=${source}`)
  if (!loaded.ok) throw failed(given, loaded.output)
  const password = establishPassword(homeOf(options.home))
  writePrivate(home.secret, password)
  writePrivate(home.authIni, authIni(password))
}

async function provenBy<Proof>(
  options: ServerOptions,
  prove: (server: ManagedServer) => Promise<Proof>,
  progress: Progress,
): Promise<Proof> {
  try {
    return await prove(await ensureServer(options, progress))
  } finally {
    await stopServer(options.home)
  }
}

function missing(file: string): Problem {
  return new Problem('BACKUP_MISSING', {
    at: file,
    says: 'expected a backup, got no such file',
    fix: 'Check the path',
    exit: 2,
  })
}

function notADump(file: string, output: string): Problem {
  // « Failed to get metadata for archive '/…/neo4j.dump': Unknown frame descriptor »
  const words = complaints(output)[0]?.replace(/^.*': /, '') ?? 'something else'
  return new Problem('BACKUP_NOT_A_DUMP', {
    at: file,
    says: `expected a dump that \`mercato db backup\` or neo4j-admin wrote, got ${words}`,
    fix: 'Name another file; an export (.ndjson) goes in with `mercato ingest`. The store is as it was',
    exit: 2,
  })
}

function failed(file: string, output: string): Problem {
  return new Problem('RESTORE_FAILED', {
    at: file,
    says: `expected Neo4j to load the backup, got\n  ${complaints(output).join('\n  ')}\n`,
    fix: 'The store is as it was. A damaged file cannot be used; a dump of a newer Neo4j needs a newer version of the program',
    exit: 3,
  })
}
