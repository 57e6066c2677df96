import type { Driver } from 'neo4j-driver'

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
  /** For people: « managed Neo4j 5.26.30 in .mercato (bolt://127.0.0.1:40001) ». */
  readonly description: string
  readonly uri: string
  readonly user: string
  /** Address of Neo4j Browser where it is known (managed server). */
  readonly browserUrl: string | null
  close(): Promise<void>
}

/** Told of each long step: fetching, starting. `done`/`of` count where a count is known. */
export type Progress = (step: { readonly label: string; readonly done?: number; readonly of?: number }) => void
