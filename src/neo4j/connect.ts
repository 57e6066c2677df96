import neo4j, { type Config, type Driver } from 'neo4j-driver'
import type { ManagedServer } from './managed/server.ts'
import { outOfReach } from './outOfReach.ts'
import type { Progress } from './progress.ts'

/** Which Neo4j to use. Chosen from the settings; the command always prints which. */
export type Target =
  | {
      readonly kind: 'managed'
      /** Folder of stores, ports and password (`MERCATO_HOME`). */
      readonly home: string
      /** Folder of the jars (`MERCATO_CACHE`). */
      readonly cache: string
      /** JVM sizes such as `256m`. */
      readonly heap: string
      readonly pageCache: string
      /** Milliseconds without any client after which the server stops. */
      readonly idleMs: number
    }
  | {
      readonly kind: 'server'
      readonly uri: string
      readonly user: string
      readonly password: string
      readonly database: string
    }

/** An open connection: `close()` it. */
export interface Connection {
  readonly driver: Driver
  readonly database: string
  /** For people: « managed Neo4j 5.26.30 at bolt://127.0.0.1:40001 ». */
  readonly description: string
  readonly uri: string
  readonly user: string
  /** The managed server's password, for the login to Neo4j Browser; null for a server of the user's own. */
  readonly password: string | null
  /** Address of Neo4j Browser where it is known (managed server). */
  readonly browserUrl: string | null
  /** What the user should know: an unsupported Java, settings that count from the next start on. */
  readonly notes: readonly string[]
  /** Another driver to the same database, for the caller to close. */
  readonly reopen?: () => Driver
  close(): Promise<void>
}

/**
 * What a connection is for. A reader answers or fails within two seconds, a writer waits out a short outage; ingestion has
 * a patience of its own and soon wants to say that it waits.
 */
export type Purpose = 'read' | 'write' | 'ingest'

const TEMPER: Readonly<Record<Purpose, Config>> = {
  read: { maxTransactionRetryTime: 2_000, connectionTimeout: 1_500, connectionAcquisitionTimeout: 1_500 },
  write: { maxTransactionRetryTime: 30_000, connectionTimeout: 5_000, connectionAcquisitionTimeout: 30_000 },
  ingest: { maxTransactionRetryTime: 3_000, connectionTimeout: 5_000, connectionAcquisitionTimeout: 30_000 },
}

/**
 * Opens the target's database, starting the managed Neo4j where needed; returns once it has answered.
 * @throws Problem exit 3 when it cannot be reached, refuses the login or has no such database, or of the managed server
 */
export async function connect(target: Target, purpose: Purpose, progress: Progress): Promise<Connection> {
  if (target.kind === 'managed') {
    const { ensureServer } = await import('./managed/server.ts')
    return openManaged(await ensureServer(target, progress), purpose)
  }
  return open(target, purpose, { description: 'Neo4j', password: null, browserUrl: null, notes: [] })
}

/** Opens the database of a managed server that runs. */
export function openManaged(server: ManagedServer, purpose: Purpose): Promise<Connection> {
  const { boltUri, user, password, version, browserUrl, note, java } = server
  return open({ uri: boltUri, user, password, database: 'neo4j' }, purpose, {
    description: `managed Neo4j ${version}`,
    password,
    browserUrl,
    notes: [note, java.warning].filter((note) => note !== null),
  })
}

async function open(
  address: { readonly uri: string; readonly user: string; readonly password: string; readonly database: string },
  purpose: Purpose,
  about: Pick<Connection, 'description' | 'password' | 'browserUrl' | 'notes'>,
): Promise<Connection> {
  const { uri, user, password, database } = address
  const newDriver = () =>
    neo4j.driver(uri, neo4j.auth.basic(user, password), {
      ...TEMPER[purpose],
      disableLosslessIntegers: true,
      telemetryDisabled: true,
      userAgent: 'mercato-graph',
      notificationFilter: { disabledCategories: ['UNRECOGNIZED'] },
    })
  const driver = newDriver()
  // Auto-commit, for the driver does not repeat it: nobody waits half a minute to hear of a wrong address.
  const session = driver.session({ database, defaultAccessMode: neo4j.session.READ })
  try {
    await session.run('RETURN 1')
    await session.close()
  } catch (error) {
    await driver.close()
    throw outOfReach(error, address) ?? error
  }
  return {
    ...about,
    driver,
    database,
    uri,
    user,
    description: `${about.description} at ${uri}`,
    reopen: newDriver,
    close: () => driver.close(),
  }
}
