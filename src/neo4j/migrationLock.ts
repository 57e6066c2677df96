import { setTimeout as sleep } from 'node:timers/promises'
import neo4j, { type Driver, type Transaction } from 'neo4j-driver'
import { Problem } from '../problem/problem.ts'
import { cypher } from './cypher.ts'

/** After this time a lock whose owner's machine has vanished without a word is taken back by the server. */
const LONGEST_LOCK_MS = 3_600_000
const LONGEST_WAIT_MS = 600_000
const SAY_SO_AFTER_MS = 1_000

/**
 * Runs `work` while nobody else migrates this database, here or with neo4j-migrations; waits for its turn.
 * `work` gets a function that throws when the lock was lost: call it before every step that must not happen twice.
 *
 * The lock is the node of neo4j-migrations, created in a transaction that stays open during the work and is rolled back
 * at its end. Its uniqueness constraint lets one transaction have it, others wait inside the server. A process that is
 * killed loses its connection, the server rolls back, and the next in line goes on: no lock can be left behind.
 * A committed lock node can only come from neo4j-migrations; whether that is still at work nobody can tell from here.
 */
export async function withMigrationLock<Result>(
  driver: Driver,
  database: string,
  log: (message: string) => void,
  work: (assertHeld: () => Promise<void>) => Promise<Result>,
): Promise<Result> {
  await createConstraints(driver, database)
  const session = driver.session({ database })
  const saySo = setTimeout(() => log('waiting for another process that applies migrations'), SAY_SO_AFTER_MS)
  try {
    const lock = await take(() => session.beginTransaction({ timeout: LONGEST_LOCK_MS }), lockName(database))
    clearTimeout(saySo)
    try {
      return await work(() => assertHeld(lock))
    } finally {
      await lock.rollback().catch(() => undefined)
    }
  } finally {
    clearTimeout(saySo)
    await session.close()
  }
}

/** The names of neo4j-migrations, so that its own statements find them. */
const CONSTRAINTS = ['id', 'name'].map((property) => ({
  name: `__Neo4jMigrationsLock__has_unique_${property}`,
  property,
}))

async function createConstraints(driver: Driver, database: string): Promise<void> {
  const { records } = await driver.executeQuery(
    'SHOW CONSTRAINTS YIELD name WHERE name STARTS WITH $prefix RETURN name',
    { prefix: '__Neo4jMigrationsLock' },
    { database },
  )
  const existing = records.map((record) => record.get('name'))
  for (const { name, property } of CONSTRAINTS) {
    if (existing.includes(name)) continue
    await driver.executeQuery(
      `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (l:__Neo4jMigrationsLock) REQUIRE l.${property} IS UNIQUE`,
      {},
      { database },
    )
  }
}

/** neo4j-migrations calls the lock of the default database so: https://github.com/michael-simons/neo4j-migrations MigrationsLock.java */
function lockName(database: string): string {
  return database.toLowerCase() === 'neo4j' ? 'John Doe' : database.toLowerCase()
}

async function take(begin: () => Transaction, name: string): Promise<Transaction> {
  for (const deadline = Date.now() + LONGEST_WAIT_MS; ; await sleep(200)) {
    const transaction = begin()
    try {
      await transaction.run(cypher('migrate/lock'), { name })
      return transaction
    } catch (error) {
      await transaction.rollback().catch(() => undefined)
      if (isCommitted(error)) throw lockedByAnotherTool(error)
      if (!isBusy(error)) throw error
      if (Date.now() > deadline) throw lockedTooLong(error)
    }
  }
}

function isCommitted(error: unknown): boolean {
  return error instanceof neo4j.Neo4jError && error.code === 'Neo.ClientError.Schema.ConstraintValidationFailed'
}

/** Another holds the lock for longer than the server lets anybody wait (`db.lock.acquisition.timeout`), or a deadlock. */
function isBusy(error: unknown): boolean {
  if (!(error instanceof neo4j.Neo4jError)) return false
  return /\.Transaction\.(?:LockAcquisitionTimeout|LockClientStopped|DeadlockDetected)$/.test(error.code)
}

async function assertHeld(lock: Transaction): Promise<void> {
  try {
    await lock.run('RETURN 1')
  } catch (cause) {
    throw new Problem('MIGRATIONS_LOCK_LOST', {
      says: 'expected to hold the lock of the migrations until the end, got it taken away by the server',
      fix: 'Run again: what was applied is recorded, the rest follows',
      cause,
    })
  }
}

function lockedByAnotherTool(cause: unknown): Problem {
  return new Problem('MIGRATIONS_LOCKED', {
    says: 'expected no lock of the migrations, got one that neo4j-migrations has left in the database',
    fix: 'Wait until it has ended; if it was killed, remove its lock: MATCH (l:__Neo4jMigrationsLock) DELETE l',
    cause,
  })
}

function lockedTooLong(cause: unknown): Problem {
  return new Problem('MIGRATIONS_LOCKED', {
    says: `expected the lock of the migrations within ${LONGEST_WAIT_MS / 60_000} minutes, got none: another process still applies them`,
    fix: 'Wait until it has ended, or stop it, then run again',
    cause,
  })
}
