import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { documentLimits } from '../compile/documentLimits.ts'
import { LIMITS } from '../compile/limits.ts'
import { apiSchema } from '../schema.ts'
import type { ServerContext } from './context.ts'
import { DocumentStore } from './documentStore.ts'
import type { ServerLog } from './logger.ts'
import { errorPlaces, logging, planning, specStatus } from './plugins.ts'
import { formatError } from './problems.ts'

/** Apollo Server over the schema, not started. */
export function apolloServer(log: ServerLog, introspection: boolean): ApolloServer<ServerContext> {
  return new ApolloServer<ServerContext>({
    schema: apiSchema(),
    plugins: [
      planning,
      errorPlaces,
      logging(log),
      specStatus,
      // Else it wraps every field, which more than doubles the time of large answers.
      ApolloServerPluginCacheControlDisabled(),
      // Else a page that loads from another host.
      ApolloServerPluginLandingPageDisabled(),
    ],
    validationRules: [documentLimits],
    parseOptions: { maxTokens: LIMITS.tokens },
    formatError,
    introspection,
    csrfPrevention: true,
    persistedQueries: false,
    documentStore: new DocumentStore(),
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    logger: SILENT,
  })
}

/** Errors are in the answers, and start-up failures are thrown. */
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
