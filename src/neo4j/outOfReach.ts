import neo4j, { type Neo4jError } from 'neo4j-driver'
import { Problem } from '../problem/problem.ts'

/**
 * The Problem behind a driver's error when the database cannot be reached or refuses us, else null.
 * Codes: DATABASE_OUT_OF_REACH, DATABASE_LOGIN_REFUSED, DATABASE_MISSING; all exit 3. The password is never in the words.
 */
export function outOfReach(error: unknown, { uri, user, database }: Address): Problem | null {
  if (!(error instanceof neo4j.Neo4jError)) return null
  const { code } = error as Neo4jError
  if (code === 'ServiceUnavailable' || code === 'SessionExpired') {
    return new Problem('DATABASE_OUT_OF_REACH', {
      says: `expected a Neo4j that answers at ${uri}, got none (${cause(error.message)})`,
      fix: 'Start it or correct NEO4J_URI; without NEO4J_URI the program runs a Neo4j of its own',
      exit: 3,
      cause: error,
    })
  }
  if (code.startsWith('Neo.ClientError.Security.')) {
    return new Problem('DATABASE_LOGIN_REFUSED', {
      says: `expected ${uri} to accept the login of "${user}", got ${firstLine(error.message)}`,
      fix: 'Correct NEO4J_USER and NEO4J_PASSWORD; after three wrong tries Neo4j refuses everybody for 5 seconds',
      exit: 3,
      cause: error,
    })
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new Problem('DATABASE_MISSING', {
      says: `expected a database "${database}" at ${uri}, got none`,
      fix: 'Correct NEO4J_DATABASE (Community has one, "neo4j")',
      exit: 3,
      cause: error,
    })
  }
  return null
}

interface Address {
  readonly uri: string
  readonly user: string
  readonly database: string
}

/** The driver's advice is long; its cause is short: « connect ECONNREFUSED 127.0.0.1:7687 ». */
function cause(message: string): string {
  return firstLine(/Caused by: (.*)/.exec(message)?.[1] ?? message)
}

function firstLine(text: string): string {
  return (text.split('\n', 1)[0] ?? '').replace(/\.$/, '')
}
