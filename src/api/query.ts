import {
  type ExecutionResult,
  execute,
  GraphQLError,
  getOperationAST,
  getVariableValues,
  parse,
  specifiedRules,
  validate,
} from 'graphql'
import type { Driver } from 'neo4j-driver'
import { documentLimits } from './compile/documentLimits.ts'
import { LIMITS } from './compile/limits.ts'
import { planOperation } from './compile/planOperation.ts'
import { PATIENT, runOn } from './run.ts'
import { apiSchema } from './schema.ts'

export interface QueryOptions {
  readonly driver: Driver
  readonly database: string
  /** A GraphQL document. */
  readonly text: string
  readonly variables?: Readonly<Record<string, unknown>>
  readonly operationName?: string
}

/** Answers a GraphQL document without a server, by the same schema, limits and statements. Errors are in the answer. */
export async function query({
  driver,
  database,
  text,
  variables,
  operationName,
}: QueryOptions): Promise<ExecutionResult> {
  const schema = apiSchema()
  try {
    const document = parse(text, { maxTokens: LIMITS.tokens })
    const errors = validate(schema, document, [...specifiedRules, documentLimits])
    if (errors.length > 0) return { errors }
    const operation = getOperationAST(document, operationName)
    if (!operation)
      throw new GraphQLError('Expected one operation, or the name of one of several. Name the operation to run.')
    const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {})
    if (coerced.errors) return { errors: coerced.errors }
    const plan = planOperation(schema, document, operation, coerced.coerced)
    let graph = { version: 0 }
    const onVersion = (version: number) => {
      graph = { version }
    }
    const contextValue = { plan, run: runOn({ driver: () => driver, database }, PATIENT)({ onVersion }) }
    const result = await execute({ schema, document, contextValue, variableValues: variables, operationName })
    return { ...result, extensions: { ...result.extensions, cost: plan.cost, graph } }
  } catch (error) {
    if (error instanceof GraphQLError) return { errors: [error] }
    throw error
  }
}
