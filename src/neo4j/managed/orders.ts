import type { Java } from './java.ts'

/** What the supervisor is told, as JSON in its one argument. No secret in it: `ps` shows it. */
export interface Orders {
  readonly mercatoHome: string
  /** Folder of the jars. */
  readonly jars: string
  readonly java: Pick<Java, 'path' | 'version'>
  readonly heap: string
  readonly pageCache: string
  readonly idleMs: number
}
