import { USER } from './password.ts'
import type { Ports } from './ports.ts'

export const boltUri = ({ bolt }: Ports): string => `bolt://127.0.0.1:${bolt}`
export const httpUrl = ({ http }: Ports): string => `http://127.0.0.1:${http}/`

/** Neo4j Browser with server, user and database filled in, and with this Cypher in its editor (not run). */
export function browserUrl(ports: Ports, cypher?: string): string {
  const filledIn = `dbms=bolt://${USER}@127.0.0.1:${ports.bolt}&db=neo4j&preselectAuthMethod=NATIVE`
  const editor = cypher === undefined ? '' : `&cmd=edit&arg=${encodeURIComponent(cypher)}`
  return `${httpUrl(ports)}browser/?${filledIn}${editor}`
}
