import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server'
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, getVariableValues } from 'graphql'
import { planOperation } from '../compile/planOperation.ts'
import type { ApiContext } from '../resolve.ts'
import { isTold } from './problems.ts'

/** The context of one HTTP request. */
export interface ServerContext extends ApiContext {
  readonly requestId: string
}

type Plugin = ApolloServerPlugin<ServerContext>

/** Plans the operation before it runs, so that what is too much is refused before the database hears of it; tells the cost. */
export const planning: Plugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request, contextValue }) {
        if (operation?.operation !== 'query') return
        const variables = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {})
        // Wrong variables are told by the execution, which coerces them too.
        if (variables.errors) return
        contextValue.plan = refusedAs400(() => planOperation(schema, document, operation, variables.coerced))
      },
      async willSendResponse({ response, contextValue }) {
        const result = singleResult(response)
        if (result && contextValue.plan) result.extensions = { ...result.extensions, cost: contextValue.plan.cost }
      },
    }
  },
}

/** Adds the request id to each error, and the status of a database that is away. */
export const errorPlaces: Plugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue: { requestId } }) {
        const result = singleResult(response)
        if (!result?.errors) return
        result.errors = result.errors.map((error) => ({ ...error, extensions: { ...error.extensions, requestId } }))
        if (result.errors.some(({ extensions }) => extensions?.code === 'SERVICE_UNAVAILABLE')) {
          response.http.status = 503
          response.http.headers.set('retry-after', '5')
        }
      },
    }
  },
}

/** Logs what clients are not told, under the request id that they are told: one JSON line each. */
export function logging(log: (line: string) => void): Plugin {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue: { requestId } }) {
          for (const error of errors) {
            if (isTold(error.extensions)) continue
            const { message, code } = unwrapResolverError(error) as Error & { code?: unknown }
            log(JSON.stringify({ level: 'error', requestId, path: error.path, code, message }))
          }
        },
      }
    },
  }
}

const REFUSED: ReadonlySet<unknown> = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'TOO_COSTLY',
  'TOO_DEEP',
])

/** GraphQL over HTTP: a client that takes application/json gets 200 with a well-formed refusal, where Apollo says 400. */
export const specStatus: Plugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, errors }) {
        const accept = request.http?.headers.get('accept') ?? ''
        const refused = errors?.every(({ extensions }) => REFUSED.has(extensions.code))
        if (response.http.status === 400 && refused && !accept.includes('application/graphql-response+json')) {
          response.http.status = 200
        }
      },
    }
  },
}

/** Apollo takes an error at this point for its own and says 500, unless the error says otherwise. */
function refusedAs400<Value>(plan: () => Value): Value {
  try {
    return plan()
  } catch (error) {
    if (error instanceof GraphQLError) error.extensions.http = { status: 400 }
    throw error
  }
}

function singleResult({ body }: GraphQLResponse) {
  return body.kind === 'single' ? body.singleResult : null
}
