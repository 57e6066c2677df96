import { chmodSync, mkdirSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { folderProblem } from './folderProblem.ts'

/** Where the managed server keeps what. */
export interface Home {
  readonly folder: string
  readonly configuration: string
  readonly authIni: string
  /** All that Neo4j keeps between its starts, with its users. */
  readonly data: string
  /** The data that a backup has taken the place of, from just before to just after. */
  readonly formerData: string
  /** Everything Neo4j keeps: made by its first start. */
  readonly store: { readonly databases: string; readonly transactions: string; readonly serverId: string }
  /** Present from the beginning of a store's first start to its end. */
  readonly firstStart: string
  readonly logs: string
  readonly supervisorLog: string
  /** Held by the supervisor as long as it lives: whoever holds it owns the store. */
  readonly lock: string
  readonly state: string
  readonly ports: string
  readonly secret: string
  /** Touched by whoever joins, so that the server does not stop between the joining and the first query. */
  readonly joined: string
}

/** The managed server's part of `MERCATO_HOME`. */
export function homeOf(mercatoHome: string): Home {
  const folder = join(resolve(mercatoHome), 'neo4j')
  return {
    folder,
    configuration: join(folder, 'conf', 'neo4j.conf'),
    authIni: join(folder, 'data', 'dbms', 'auth.ini'),
    data: join(folder, 'data'),
    formerData: join(folder, 'data.former'),
    store: {
      databases: join(folder, 'data', 'databases'),
      transactions: join(folder, 'data', 'transactions'),
      serverId: join(folder, 'data', 'server_id'),
    },
    firstStart: join(folder, 'run', 'first-start'),
    logs: join(folder, 'logs'),
    supervisorLog: join(folder, 'logs', 'supervisor.log'),
    lock: join(folder, 'run', 'lock'),
    state: join(folder, 'run', 'server.json'),
    ports: join(folder, 'run', 'ports.json'),
    secret: join(folder, 'run', 'secret'),
    joined: join(folder, 'run', 'joined'),
  }
}

/**
 * Makes the folders, for their owner only.
 * @throws Problem HOME_NOT_WRITABLE
 */
export function prepareHome(home: Home): void {
  try {
    for (const part of ['conf', join('data', 'dbms'), 'import', 'logs', 'plugins', 'run']) {
      mkdirSync(join(home.folder, part), { recursive: true, mode: 0o700 })
    }
    chmodSync(home.folder, 0o700)
    touch(home)
  } catch (error) {
    throw folderProblem('HOME_NOT_WRITABLE', home.folder, 'MERCATO_HOME', error)
  }
}

/** Says that somebody is about to use the server. */
export function touch(home: Home): void {
  writeFileSync(home.joined, '', { mode: 0o600 })
}

/** Readers see the old text or the new one, and only the owner sees any. */
export function writePrivate(file: string, text: string): void {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, text, { mode: 0o600 })
  renameSync(draft, file)
}
