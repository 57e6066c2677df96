import type { DocumentNode, FragmentDefinitionNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import type { Request } from './collect.ts'
import { LIMITS } from './limits.ts'
import type { Shape } from './plan.ts'
import { planShape } from './planField.ts'
import { refusal } from './refusal.ts'

/** What an operation asks of the graph. */
export interface OperationPlan {
  /** The fields of Query that it asks, as those of one object: an operation is one statement. */
  readonly shape: Shape
  readonly request: Request
  /** Rows it may touch at most. */
  readonly cost: number
}

/**
 * The plan of a validated operation. `variables` are coerced. Refused (GraphQLError) when an argument is wrong, when it
 * is too deep or may touch too many rows.
 */
export function planOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): OperationPlan {
  const request = requestOf(schema, document, variables)
  const touched = { rows: 0 }
  const walk = { request, touched, depth: 0, objects: 1, given: {} }
  const shape = planShape(walk, schema.getQueryType(), [operation.selectionSet])
  const roots = shape.variants[0]!.answers.length
  if (roots > LIMITS.roots) {
    throw refusal(
      'TOO_COSTLY',
      `Expected at most ${LIMITS.roots} fields of Query, got ${roots}. Ask in several requests.`,
    )
  }
  if (touched.rows > LIMITS.rows) {
    throw refusal(
      'TOO_COSTLY',
      `Expected a request that touches at most ${LIMITS.rows} rows, got one that may touch ${touched.rows}. Ask for smaller pages, above all of the nested lists.`,
      { cost: touched.rows },
    )
  }
  return { shape, request, cost: touched.rows }
}

/** What the selections of an operation are read with. */
export function requestOf(schema: GraphQLSchema, document: DocumentNode, variables: Request['variables']): Request {
  return { schema, variables, fragments: fragmentsOf(document) }
}

function fragmentsOf({ definitions }: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments: Record<string, FragmentDefinitionNode> = Object.create(null)
  for (const definition of definitions) {
    if (definition.kind === 'FragmentDefinition') fragments[definition.name.value] = definition
  }
  return fragments
}
