import { ApolloServerErrorCode, unwrapResolverError } from '@apollo/server/errors'
import type { GraphQLFormattedError } from 'graphql'
import neo4j from 'neo4j-driver'

const OWN_CODES = ['AMBIGUOUS_NAME', 'TOO_COSTLY', 'TOO_DEEP'] as const
/** Told as they are: the client can mend them. */
const TOLD: ReadonlySet<unknown> = new Set(
  [...Object.values(ApolloServerErrorCode), ...OWN_CODES].filter((code) => code !== 'INTERNAL_SERVER_ERROR'),
)

const AWAY = new Set<string>([
  neo4j.error.SERVICE_UNAVAILABLE,
  neo4j.error.SESSION_EXPIRED,
  'Neo.ClientError.Security.Unauthorized',
  'Neo.TransientError.General.DatabaseUnavailable',
])

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
  const code = String((cause as { code?: unknown } | null)?.code)
  if (AWAY.has(code)) {
    return said(
      'SERVICE_UNAVAILABLE',
      'Expected the database to answer, it is out of reach. Try again in a few seconds.',
    )
  }
  if (code.includes('TransactionTimedOut')) {
    return said(
      'TIMEOUT',
      'Expected an answer within two seconds, the database took longer. Ask for smaller pages or fewer levels.',
    )
  }
  return said('INTERNAL_SERVER_ERROR', 'Something went wrong on our side. Tell us the request id.')
}

function said(code: string, message: string): GraphQLFormattedError {
  return { message, extensions: { code } }
}
