import {
  type ASTNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'
import { collectFields, type Request, selectionSets } from '../../../src/api/compile/collect.ts'

type Answer = Record<string, unknown>
/** Answers a document of one field. */
export type Ask = (text: string) => Promise<Answer>

/**
 * Answers an operation as resolvers would, one after the other: each field of each node in a request of its own, which asks of
 * the nodes below only who they are; then theirs. What has no id (connections, states, amounts) comes with the field it is below.
 */
export async function naive(schema: GraphQLSchema, document: DocumentNode, ask: Ask): Promise<Answer> {
  const operation = document.definitions.find(
    ({ kind }) => kind === Kind.OPERATION_DEFINITION,
  ) as OperationDefinitionNode
  const fragments = Object.fromEntries(
    document.definitions
      .filter((definition): definition is FragmentDefinitionNode => definition.kind === Kind.FRAGMENT_DEFINITION)
      .map((fragment) => [fragment.name.value, fragment]),
  )
  const request: Request = { schema, fragments, variables: { yes: true, no: false } }
  return new Naive(request, ask).object(schema.getQueryType()!, null, [operation.selectionSet])
}

class Naive {
  constructor(
    private readonly request: Request,
    private readonly ask: Ask,
  ) {}

  /** The fields of Query (without an id) or of a node. */
  async object(type: GraphQLObjectType, id: string | null, sets: readonly SelectionSetNode[]): Promise<Answer> {
    const answer: Answer = {}
    for (const [key, nodes] of collectFields(this.request, type, sets)) {
      const [node] = nodes as [FieldNode]
      if (node.name.value === '__typename') {
        answer[key] = type.name
        continue
      }
      const asked = print(this.asked(type, node, nodes))
      const text =
        id === null ? `{ ${asked} }` : `{ node(id: ${JSON.stringify(id)}) { ... on ${type.name} { ${asked} } } }`
      const given = await this.ask(text)
      const holder = id === null ? given : (given.node as Answer)
      answer[key] = await this.complete(type, nodes, holder[key])
    }
    return answer
  }

  /** The field alone, with nothing of the nodes below but who they are. */
  private asked(type: GraphQLObjectType, node: FieldNode, nodes: readonly FieldNode[]): FieldNode {
    const field = type.getFields()[node.name.value]!
    const { directives: _, selectionSet: __, ...bare } = node
    const target = getNamedType(field.type)
    if (!isObjectType(target) && !isAbstractType(target)) return { ...bare, directives: [] }
    return { ...bare, directives: [], selectionSet: this.outline(target.name, selectionSets(nodes)) }
  }

  private outline(typeName: string, sets: readonly SelectionSetNode[]): SelectionSetNode {
    const type = this.request.schema.getType(typeName)
    if (this.isNode(typeName)) return setOf(parse('{ __typename ... on Node { id } }'))
    const members = isAbstractType(type) ? this.request.schema.getPossibleTypes(type) : [type as GraphQLObjectType]
    const selections = members.map((member): SelectionNode => {
      const fields = [...collectFields(this.request, member, sets).values()]
      const asked = fields.map((nodes) =>
        nodes[0]!.name.value === '__typename' ? nodes[0]! : this.asked(member, nodes[0]!, nodes),
      )
      const selectionSet: SelectionSetNode = {
        kind: Kind.SELECTION_SET,
        selections: [...asked, ...TYPENAME.selections],
      }
      if (!isAbstractType(type)) return { kind: Kind.INLINE_FRAGMENT, selectionSet }
      const typeCondition = { kind: Kind.NAMED_TYPE, name: { kind: Kind.NAME, value: member.name } } as const
      return { kind: Kind.INLINE_FRAGMENT, typeCondition, selectionSet }
    })
    return { kind: Kind.SELECTION_SET, selections }
  }

  /** What the outline gave, its nodes filled in. */
  private async complete(type: GraphQLObjectType, nodes: readonly FieldNode[], given: unknown): Promise<unknown> {
    const field = type.getFields()[nodes[0]!.name.value]!
    const target = getNamedType(field.type)
    if (!isObjectType(target) && !isAbstractType(target)) return given
    const one = async (value: unknown): Promise<unknown> => {
      if (value === null) return null
      if (Array.isArray(value)) return Promise.all(value.map(one))
      const { __typename, id } = value as { __typename: string; id: string }
      const actual = this.request.schema.getType(__typename) as GraphQLObjectType
      if (this.isNode(target.name)) return this.object(actual, id, selectionSets(nodes))
      const answer: Answer = {}
      for (const [key, below] of collectFields(this.request, actual, selectionSets(nodes))) {
        const name = below[0]!.name.value
        answer[key] = name === '__typename' ? __typename : await this.complete(actual, below, (value as Answer)[key])
      }
      return answer
    }
    return one(given)
  }

  private isNode(name: string): boolean {
    const type = this.request.schema.getType(name)
    const node = this.request.schema.getType('Node')
    if (!isInterfaceType(node)) throw new Error('The schema has no interface Node.')
    if (name === 'Node') return true
    if (isInterfaceType(type) || isObjectType(type)) return type.getInterfaces().includes(node)
    return (
      isAbstractType(type) &&
      this.request.schema.getPossibleTypes(type).every((member) => member.getInterfaces().includes(node))
    )
  }
}

const TYPENAME = setOf(parse('{ __typename }'))

function setOf(document: DocumentNode): SelectionSetNode {
  return (document.definitions[0] as ASTNode & OperationDefinitionNode).selectionSet
}
