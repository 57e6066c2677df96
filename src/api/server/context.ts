import type { ApiContext } from '../resolve.ts'

/** What is noted of a request while it is answered. */
export interface Notes {
  operation: string | null
  cost: number | null
  version: number | null
  codes: readonly string[]
  /** Waited for the database. */
  databaseMs: number
}

/** The context of one HTTP request. */
export interface ServerContext extends ApiContext {
  readonly requestId: string
  readonly notes: Notes
}
