import { type ApolloServerPlugin, type GraphQLResponse, HeaderMap } from '@apollo/server'
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, getVariableValues } from 'graphql'
import { assemble } from '../assemble.ts'
import { planOperation } from '../compile/planOperation.ts'
import { answerRoots } from '../resolve.ts'
import type { ServerContext } from './context.ts'
import type { ServerLog } from './logger.ts'
import { isTold, RETRY_AFTER } from './problems.ts'

type Plugin = ApolloServerPlugin<ServerContext>

/**
 * Plans the operation before it runs, so that what is too much is refused before the database hears of it; answers it without
 * execution where there is no error; tells the cost and the version of the graph.
 */
export const planning: Plugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ schema, document, operation, request, contextValue }) {
        if (!operation) return
        if (operation.operation !== 'query') throw notServed(operation.operation)
        contextValue.notes.operation = operation.name?.value ?? null
        const variables = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {})
        // Wrong variables are told by the execution, which coerces them too.
        if (variables.errors) return
        contextValue.plan = refusedAs400(() => planOperation(schema, document, operation, variables.coerced))
        contextValue.notes.cost = contextValue.plan.cost
      },
      async responseForOperation({ schema, operation, contextValue }) {
        const { plan } = contextValue
        if (!plan) return null
        // An error is told by execution, from the same statement's answer.
        const root = await answerRoots(contextValue).catch(() => null)
        const data = root && assemble(plan.request, schema.getQueryType()!, [operation.selectionSet], root)
        if (!data) return null
        return { body: { kind: 'single', singleResult: { data } }, http: { headers: new HeaderMap() } }
      },
      async willSendResponse({ response, contextValue: { plan, notes } }) {
        const result = singleResult(response)
        if (!result || !plan) return
        const graph = notes.version === null ? {} : { graph: { version: notes.version } }
        result.extensions = { ...result.extensions, cost: plan.cost, ...graph }
      },
    }
  },
}

/** Adds the request id to each error, and the status of a database that is away. */
export const errorPlaces: Plugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, contextValue: { requestId, notes } }) {
        const result = singleResult(response)
        if (!result?.errors) return
        result.errors = result.errors.map((error) => ({ ...error, extensions: { ...error.extensions, requestId } }))
        notes.codes = result.errors.map(({ extensions }) => String(extensions?.code))
        if (notes.codes.includes('SERVICE_UNAVAILABLE')) {
          response.http.status = 503
          response.http.headers.set('retry-after', RETRY_AFTER)
        }
      },
    }
  },
}

/** Logs what clients are not told, under the request id that they are told. */
export function logging(log: ServerLog): Plugin {
  return {
    async requestDidStart() {
      return {
        async didEncounterErrors({ errors, contextValue: { requestId } }) {
          for (const error of errors) {
            if (!isTold(error.extensions)) log.hidden(requestId, unwrapResolverError(error), error.path)
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

function notServed(operation: string): GraphQLError {
  const message = `Expected a query, got a ${operation}. This API only reads: send a query.`
  return new GraphQLError(message, { extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } } })
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
