import { USER } from './password.ts'
import type { Ports } from './ports.ts'

export const boltUri = ({ bolt }: Ports): string => `bolt://127.0.0.1:${bolt}`
export const httpUrl = ({ http }: Ports): string => `http://127.0.0.1:${http}/`

/** Neo4j Browser with server, user and database filled in. */
export function browserUrl(ports: Ports): string {
  return `${httpUrl(ports)}browser/?dbms=bolt://${USER}@127.0.0.1:${ports.bolt}&db=neo4j&preselectAuthMethod=NATIVE`
}
