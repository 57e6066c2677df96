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

/**
 * The Cypher of a document, then its parameters, one a line, integers marked `42n`. What stands for the state of a claim by a day
 * is told in a line: it is the text of `cypher/read/claim-state.cypher`.
 */
export function cypherOf(text: string, variables?: Variables, schema?: GraphQLSchema): string {
  const { text: cypher, parameters } = printStatement(planOf(text, variables, schema))
  const lines = Object.entries(parameters).map(([name, value]) => `${name} = ${show(value)}`)
  return ['', abridge(cypher), ...lines, ''].join('\n')
}

function abridge(cypher: string): string {
  return cypher.replace(
    /CALL \((\w+)\) \{\n\s*WITH COLLECT \{\n.*:STATES.*\n\s*WHERE .* <= date\((\$p\d+)\)[\s\S]*? AS (state\d+)\n\s*\}/g,
    'CALL ($1) { … the state of $1 by $2 … AS $3 }',
  )
}

function show(value: unknown): string {
  return neo4j.isInt(value) ? `${value}n` : JSON.stringify(value)
}
