import neo4j, { type Driver } from 'neo4j-driver'
import { Problem } from '../problem/problem.ts'
import { cypher, cypherPath } from './cypher.ts'
import { type MigrationFile, readMigrationFiles } from './migrationFiles.ts'
import { withMigrationLock } from './migrationLock.ts'

export interface Migrated {
  /** Names of the files applied now, in order. */
  readonly applied: readonly string[]
  /** How many the database had before. */
  readonly already: number
}

/**
 * Brings the database to the state of a folder of migrations: applies, in order and once, those it has not had yet.
 * Nothing is written and no lock taken when there are none. They are recorded as neo4j-migrations records them, so that
 * it can go on: https://michael-simons.github.io/neo4j-migrations
 *
 * Each statement runs in a transaction of its own, as schema and data cannot share one, and is tried again after a
 * deadlock. A file is recorded after its last statement: one that failed or was cut off runs again from its first, so
 * statements must bear that (`IF NOT EXISTS`, `MERGE`).
 *
 * @throws Problem MIGRATION_FAILED (file, line and the server's words; what came before stays applied), MIGRATION_CHANGED,
 * MIGRATION_MISSING or MIGRATION_ORDER (the folder is not what the database was made with), MIGRATION_NAME,
 * MIGRATION_DUPLICATE, MIGRATIONS_LOCKED, MIGRATIONS_LOCK_LOST
 */
export async function migrate(
  driver: Driver,
  database: string,
  folder: string = cypherPath('migrations'),
  { log = () => {} }: { readonly log?: (message: string) => void } = {},
): Promise<Migrated> {
  const files = readMigrationFiles(folder)
  const known = await readApplied(driver, database)
  if (pending(files, known, folder).length === 0) return { applied: [], already: known.length }

  return withMigrationLock(driver, database, log, async (assertHeld) => {
    // Another process may have applied them while this one waited for the lock.
    const before = await readApplied(driver, database)
    const todo = pending(files, before, folder)
    const user = todo.length > 0 ? await currentUser(driver, database) : ''
    let last = before.at(-1)?.version ?? 'BASELINE'
    for (const file of todo) {
      log(`applying ${file.source}`)
      const start = performance.now()
      await assertHeld()
      await apply(driver, database, file)
      await assertHeld()
      await record(driver, database, { file, before: last, user, milliseconds: performance.now() - start })
      last = file.version
    }
    await driver.executeQuery('CALL db.awaitIndexes(600)', {}, { database, transactionConfig: UNLIMITED })
    return { applied: todo.map(({ source }) => source), already: before.length }
  })
}

/** An index over much data may take longer than what servers allow a transaction by default. */
const UNLIMITED = { timeout: 0 }

interface Applied {
  readonly version: string
  readonly source: string
  readonly checksum: string
}

async function readApplied(driver: Driver, database: string): Promise<readonly Applied[]> {
  const { records } = await driver.executeQuery(cypher('migrate/applied'), {}, { database, routing: 'READ' })
  return records[0]?.get('applied') ?? []
}

/** The files not applied yet, after a check that the others are the ones that were. */
function pending(files: readonly MigrationFile[], applied: readonly Applied[], folder: string): MigrationFile[] {
  const byVersion = new Map(files.map((file) => [file.version, file]))
  for (const was of applied) {
    const file = byVersion.get(was.version)
    if (file === undefined) throw missing(was, folder)
    if (file.checksum !== was.checksum) throw changed(was, file)
    byVersion.delete(was.version)
  }
  const todo = [...byVersion.values()]
  const [first] = todo
  const last = applied.at(-1)
  if (first && last && Number(first.version) < Number(last.version)) throw outOfOrder(first, last)
  return todo
}

async function apply(driver: Driver, database: string, file: MigrationFile): Promise<void> {
  for (const [index, { text, line }] of file.statements.entries()) {
    try {
      await driver.executeQuery(text, {}, { database, transactionConfig: UNLIMITED })
    } catch (error) {
      throw isRefused(error) ? failed(file, { number: index + 1, line }, error) : error
    }
  }
}

async function record(
  driver: Driver,
  database: string,
  values: { file: MigrationFile; before: string; user: string; milliseconds: number },
): Promise<void> {
  const { version, description, source, checksum } = values.file
  await driver.executeQuery(
    cypher('migrate/record'),
    {
      before: values.before,
      user: values.user,
      milliseconds: neo4j.int(Math.round(values.milliseconds)),
      migration: { version, description, source, checksum, type: 'CYPHER', repeatable: false },
    },
    { database },
  )
}

async function currentUser(driver: Driver, database: string): Promise<string> {
  const { records } = await driver.executeQuery('SHOW CURRENT USER YIELD user', {}, { database })
  return records[0]?.get('user')
}

/** True when the server has refused the statement, false when it could not be asked. */
function isRefused(error: unknown): error is Error {
  return error instanceof neo4j.Neo4jError && /^Neo\.(?:ClientError\.(?!Security)|DatabaseError\.)/.test(error.code)
}

function failed(file: MigrationFile, statement: { number: number; line: number }, cause: Error): Problem {
  const words = cause.message.replace(/\s*\n\s*/g, ' ').replace(/\.$/, '')
  return new Problem('MIGRATION_FAILED', {
    at: `${file.path}:${statement.line}`,
    says: `expected statement ${statement.number} of ${file.source} to run, got "${words}"`,
    fix: 'Remove what the server complains about and run again; the migrations before this one stay applied',
    cause,
  })
}

function changed(was: Applied, file: MigrationFile): Problem {
  return new Problem('MIGRATION_CHANGED', {
    at: file.path,
    says: `expected the file as it was applied (checksum ${was.checksum}), got another content (${file.checksum})`,
    fix: 'Restore the file, and put what you want to change into a new migration',
  })
}

function missing(was: Applied, folder: string): Problem {
  return new Problem('MIGRATION_MISSING', {
    at: folder,
    says: `expected ${was.source}, which this database was made with, got no such file`,
    fix: 'Use the version of the program that has it: the database is newer than this one',
  })
}

function outOfOrder(file: MigrationFile, last: Applied): Problem {
  return new Problem('MIGRATION_ORDER', {
    at: file.path,
    says: `expected new migrations to come after ${last.source}, which is applied, got ${file.source}`,
    fix: 'Give the new file the next free number',
  })
}
