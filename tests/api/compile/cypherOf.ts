import { type GraphQLSchema, getOperationAST, getVariableValues, parse, validate } from 'graphql'
import neo4j from 'neo4j-driver'
import { type OperationPlan, planOperation } from '../../../src/api/compile/planOperation.ts'
import { printStatement } from '../../../src/api/compile/print.ts'
import { apiSchema } from '../../../src/api/schema.ts'

type Variables = Readonly<Record<string, unknown>>

/** The plan of a document, which must be valid. */
export function planOf(text: string, variables: Variables = {}, schema: GraphQLSchema = apiSchema()): OperationPlan {
  const document = parse(text)
  const errors = validate(schema, document)
  if (errors.length > 0) throw errors[0]!
  const operation = getOperationAST(document)!
  const { coerced, errors: wrong } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  if (!coerced) throw wrong[0]!
  return planOperation(schema, document, operation, coerced)
}

/** The Cypher of a document, then its parameters, one a line, integers marked `42n`. */
export function cypherOf(text: string, variables?: Variables, schema?: GraphQLSchema): string {
  const { text: cypher, parameters } = printStatement(planOf(text, variables, schema))
  const lines = Object.entries(parameters).map(([name, value]) => `${name} = ${show(value)}`)
  return ['', cypher, ...lines, ''].join('\n')
}

function show(value: unknown): string {
  return neo4j.isInt(value) ? `${value}n` : JSON.stringify(value)
}
