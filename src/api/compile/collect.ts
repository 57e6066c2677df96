import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

/** What a selection is read with; the same through a whole operation. */
export interface Request {
  readonly schema: GraphQLSchema
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  /** Coerced, defaults filled in. */
  readonly variables: Readonly<Record<string, unknown>>
}

/** Field nodes by response key; the nodes under one key select the same field with the same arguments. */
export type Fields = ReadonlyMap<string, readonly FieldNode[]>

/** The fields that selection sets ask of an object of `type`: fragments inlined, @skip and @include decided. */
export function collectFields(request: Request, type: GraphQLObjectType, sets: readonly SelectionSetNode[]): Fields {
  const fields = new Map<string, FieldNode[]>()
  const visited = new Set<string>()
  for (const { selections } of sets) collect(request, type, selections, visited, fields)
  return fields
}

/** The selection sets below field nodes that share a response key. */
export function selectionSets(nodes: readonly FieldNode[]): SelectionSetNode[] {
  return nodes.flatMap(({ selectionSet }) => selectionSet ?? [])
}

function collect(
  request: Request,
  type: GraphQLObjectType,
  selections: readonly SelectionNode[],
  visited: Set<string>,
  fields: Map<string, FieldNode[]>,
): void {
  for (const selection of selections) {
    if (!isIncluded(request, selection)) continue
    if (selection.kind === 'Field') {
      const key = selection.alias?.value ?? selection.name.value
      fields.set(key, [...(fields.get(key) ?? []), selection])
      continue
    }
    if (selection.kind === 'FragmentSpread') {
      if (visited.has(selection.name.value)) continue
      visited.add(selection.name.value)
    }
    const fragment = selection.kind === 'FragmentSpread' ? request.fragments[selection.name.value] : selection
    if (fragment && applies(request.schema, type, fragment.typeCondition?.name.value)) {
      collect(request, type, fragment.selectionSet.selections, visited, fields)
    }
  }
}

function isIncluded({ variables }: Request, node: SelectionNode): boolean {
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false
}

function applies(schema: GraphQLSchema, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true
  const asked = schema.getType(condition)
  return isAbstractType(asked) && schema.isSubType(asked, type)
}
