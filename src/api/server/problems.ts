import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors'
import type { GraphQLFormattedError } from 'graphql'
import neo4j from 'neo4j-driver'
import { isLate } from '../run.ts'

const OWN_CODES = ['AMBIGUOUS_NAME', 'TOO_COSTLY', 'TOO_DEEP'] as const
/** Told as they are: the client can mend them. */
const TOLD: ReadonlySet<unknown> = new Set(
  [...Object.values(ApolloServerErrorCode), ...OWN_CODES].filter((code) => code !== 'INTERNAL_SERVER_ERROR'),
)

/** Seconds after which a client may try again. */
export const RETRY_AFTER = '5'

/** Said of the database, here and by /readyz. */
export const AWAY = {
  code: 'SERVICE_UNAVAILABLE',
  message: 'Expected the database to answer, it is out of reach. Try again in a few seconds.',
} as const

const AWAY_CODES = new Set<string>([neo4j.error.SERVICE_UNAVAILABLE, neo4j.error.SESSION_EXPIRED, 'DATABASE_SILENT'])
const AWAY_FAMILIES = ['Neo.ClientError.Security.', 'Neo.TransientError.']

/** Whether the client is told of an error as it is. */
export function isTold(extensions: Readonly<Record<string, unknown>> | undefined): boolean {
  return TOLD.has(extensions?.code)
}

/** The error as a client sees it: what is not its own doing becomes a code and a general sentence. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const { message, locations, path, extensions } = formatted
  const place = { ...(locations && { locations }), ...(path && { path }) }
  if (isTold(extensions)) return { message, ...place, extensions: { ...extensions } }
  return { ...masked(unwrapResolverError(error)), ...place }
}

function masked(cause: unknown): GraphQLFormattedError {
  const { code, message } = (cause ?? {}) as { code?: unknown; message?: string }
  const name = String(code)
  if (name.includes('MemoryPoolOutOfMemory')) {
    return said(
      'TOO_COSTLY',
      'Expected a request that the database can hold in memory, it ran out of it. Ask for smaller pages or fewer levels.',
    )
  }
  if (isAway(name, message)) return said(AWAY.code, AWAY.message)
  if (isLate(cause)) {
    return said(
      'TIMEOUT',
      'Expected an answer in time, the database took longer. Ask again if this is a new question, else for smaller pages or fewer levels.',
    )
  }
  return said('INTERNAL_SERVER_ERROR', 'Something went wrong on our side. Tell us the request id.')
}

function isAway(code: string, message: string | undefined): boolean {
  if (AWAY_CODES.has(code) || AWAY_FAMILIES.some((family) => code.startsWith(family))) return true
  // The driver gives no code when no connection becomes free or is made in time.
  return message?.startsWith('Connection acquisition timed out') ?? false
}

function said(code: string, message: string): GraphQLFormattedError {
  return { message, extensions: { code } }
}
