import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { documentLimits } from '../compile/documentLimits.ts'
import { LIMITS } from '../compile/limits.ts'
import { apiSchema } from '../schema.ts'
import { errorPlaces, logging, planning, type ServerContext, specStatus } from './plugins.ts'
import { formatError } from './problems.ts'

/** Apollo Server over the schema, not started. `log` gets a line for each error that clients are not told. */
export function apolloServer(log: (line: string) => void): ApolloServer<ServerContext> {
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
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: true,
    stopOnTerminationSignals: false,
    logger: SILENT,
  })
}

/** Errors are in the answers, and start-up failures are thrown. */
const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }
