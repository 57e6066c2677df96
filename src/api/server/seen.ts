/** What is known of a request once it is answered; what logs and metrics are made of. Never what its variables were. */
export interface Seen {
  readonly requestId: string
  readonly method: string
  readonly status: number
  readonly seconds: number
  /** Of that, waiting for the database. */
  readonly databaseSeconds: number
  /** The name its author gave the operation. */
  readonly operation: string | null
  /** Rows it might have touched; null when it was refused before that was known. */
  readonly cost: number | null
  /** The version of the graph it was answered from; null when the graph was not asked. */
  readonly version: number | null
  /** Of its errors. */
  readonly codes: readonly string[]
}

export type Observer = (seen: Seen) => void
