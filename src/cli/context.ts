import { join } from 'node:path'
import { DeadLetters } from '../ingest/deadLetters.ts'
import { type Connection, connect, type Purpose } from '../neo4j/connect.ts'
import { migrate } from '../neo4j/migrations.ts'
import { outOfReach } from '../neo4j/outOfReach.ts'
import { readSettings, type Settings } from './settings.ts'
import type { Terminal } from './terminal.ts'

/** What every command works with. */
export interface Context {
  readonly terminal: Terminal
  readonly environment: Readonly<Record<string, string | undefined>>
  /** Ends with SIGINT or SIGTERM. */
  readonly signal: AbortSignal
}

/** The checked settings; says every mistake at once. */
export function settings({ environment }: Context): Settings {
  return readSettings(environment)
}

/** Opens the database the settings name, says which it is, applies what migrations are missing, and closes it after `work`. */
export async function withDatabase<Result>(
  context: Context,
  purpose: Purpose,
  work: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  const connection = await open(context, purpose)
  try {
    await migrate(connection.driver, connection.database)
    return await work(connection)
  } catch (error) {
    throw outOfReach(error, connection) ?? error
  } finally {
    await connection.close()
  }
}

/** Opens the database the settings name and says which it is; the caller closes it. */
export async function open(context: Context, purpose: Purpose): Promise<Connection> {
  const { terminal } = context
  const connection = await connect(settings(context).target, purpose, terminal.progress)
  terminal.progressDone()
  for (const note of [`Using ${connection.description}`, ...connection.notes]) terminal.note(terminal.style.dim(note))
  return connection
}

/** The folder of articles that failed. */
export function deadLetters(context: Context): DeadLetters {
  return new DeadLetters(join(settings(context).home, 'dead-letters'))
}
