import { type ClassType, Field, Int, ObjectType } from 'type-graphql'
import { typeNamed } from './typeNamed.ts'

@ObjectType('PageInfo', {
  simpleResolvers: true,
  description: 'Where a page stands in its list. Give `endCursor` as `after` to read on.',
})
class PageInfo {
  @Field(() => Boolean, { description: 'True when more follows this page.' })
  hasNextPage!: boolean

  @Field(() => Boolean, { description: 'True when something precedes this page.' })
  hasPreviousPage!: boolean

  @Field(() => String, { nullable: true, description: 'Cursor of the first row of the page; null when it is empty.' })
  startCursor!: string | null

  @Field(() => String, { nullable: true, description: 'Cursor of the last row of the page; null when it is empty.' })
  endCursor!: string | null
}

const made = new Map<string, ClassType>()

/** The class of `<name>Connection`, whose nodes are `node`; made once for each name. */
export function connectionType(node: string, name: string = node): ClassType {
  const known = made.get(name)
  if (known) return known
  const type = makeConnection(node, name)
  made.set(name, type)
  return type
}

function makeConnection(node: string, name: string): ClassType {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `A row of ${name}Connection.` })
  class Edge {
    @Field(() => String, { description: 'Where the row stands: give it as `after` or `before`. Opaque.' })
    cursor!: string

    @Field(() => typeNamed(node), { description: `The ${node} itself.` })
    node!: unknown
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of a list of ${node}.` })
  class Connection {
    @Field(() => [Edge], { description: 'The rows of the page with their cursors.' })
    edges!: Edge[]

    @Field(() => [typeNamed(node)], { description: 'Short for `edges { node }`.' })
    nodes!: unknown[]

    @Field(() => PageInfo, { description: 'Where the page stands.' })
    pageInfo!: PageInfo

    @Field(() => Int, { description: 'Rows of the whole list; counted only when asked for.' })
    totalCount!: number
  }
  return Connection
}
