import { type Connection, openManaged } from '../neo4j/connect.ts'
import { cypher } from '../neo4j/cypher.ts'
import { backupStore, checkStore, type ManagedServer, restoreStore } from '../neo4j/managed/server.ts'
import { migrate } from '../neo4j/migrations.ts'
import { Problem } from '../problem/problem.ts'
import type { Context } from './context.ts'
import { managed } from './db.ts'

interface Json {
  readonly json?: boolean
}

/** `mercato db backup` */
export async function backup(context: Context, file: string, { json }: Json): Promise<void> {
  const { terminal } = context
  const target = managed(
    context,
    'Back it up with its own tools (neo4j-admin database dump), or write what is stored with `mercato export FILE`',
  )
  terminal.note('The managed Neo4j is stopped for the backup; commands that need it wait')
  const { bytes } = await backupStore(target, file, terminal.progress)
  terminal.progressDone()
  terminal.out(json ? JSON.stringify({ file, bytes }) : `Wrote ${file}, ${megabytes(bytes)}`)
}

/** `mercato db restore` */
export async function restore(context: Context, file: string, { json }: Json): Promise<void> {
  const { terminal } = context
  const target = managed(
    context,
    'Restore there with its own tools (neo4j-admin database load), or ingest an export with `mercato ingest FILE.ndjson`',
  )
  const articles = await restoreStore(target, file, (server) => prove(server, file), terminal.progress)
  terminal.progressDone()
  terminal.out(json ? JSON.stringify({ file, articles }) : `Restored ${articles} articles from ${file}`)
}

/** `mercato db check` */
export async function check(context: Context, { json }: Json): Promise<void> {
  const { terminal } = context
  const target = managed(context, 'Check it with its own tools (neo4j-admin database check)')
  terminal.note('The managed Neo4j is stopped for the check; commands that need it wait')
  await checkStore(target, terminal.progress)
  terminal.progressDone()
  terminal.out(json ? JSON.stringify({ ok: true }) : 'Records and indexes agree')
}

/** Brings a backup's schema up to date, which refuses one of a newer program, and counts its articles. */
async function prove(server: ManagedServer, file: string): Promise<number> {
  const connection: Connection = await openManaged(server, 'write')
  const { driver, database } = connection
  try {
    if ((await migrate(driver, database)).already === 0) throw notOurs(file)
    const { records } = await driver.executeQuery(cypher('read/count-articles'), {}, { database, routing: 'READ' })
    return records[0]?.get('articles')
  } finally {
    await connection.close()
  }
}

function notOurs(file: string): Problem {
  return new Problem('BACKUP_NOT_OURS', {
    at: file,
    says: 'expected a backup of a graph that this program made, got another one, without its migrations',
    fix: 'Name another file. The store is as it was',
    exit: 2,
  })
}

function megabytes(bytes: number): string {
  return `${(bytes / 1024 ** 2).toFixed(1)} MB`
}
