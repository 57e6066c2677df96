import { type FieldNode, type GraphQLObjectType, getNamedType, type SelectionSetNode } from 'graphql'
import { collectFields, type Request, selectionSets } from './collect.ts'
import type { ConnectionAnswer, ConnectionParts, EdgeAnswer, PageInfoAnswer, Shape } from './plan.ts'

/** What a selection asks of a connection: of its rows (`shapeOf` a row's node, by what is asked of it), their cursors, its count. */
export function planConnection(
  request: Request,
  type: GraphQLObjectType,
  sets: readonly SelectionSetNode[],
  shapeOf: (node: unknown, sets: readonly SelectionSetNode[]) => Shape,
): ConnectionParts {
  const part = (name: string) => getNamedType(type.getFields()[name]!.type)
  const fieldsOf = (name: string, below: readonly FieldNode[]) =>
    [...collectFields(request, part(name) as GraphQLObjectType, selectionSets(below))].map(
      ([key, nodes]) => [key, nodes[0]!.name.value, nodes] as const,
    )
  const shapes: Shape[] = []
  const shape = (below: readonly FieldNode[]) => shapes.push(shapeOf(part('nodes'), selectionSets(below))) - 1

  const answers: ConnectionAnswer[] = []
  for (const [key, below] of collectFields(request, type, sets)) {
    const name = below[0]!.name.value
    if (name === 'totalCount') answers.push({ key, part: name })
    if (name === 'nodes') answers.push({ key, part: name, shape: shape(below) })
    if (name === 'edges') {
      const fields = fieldsOf(name, below).flatMap(([key, part, nodes]): EdgeAnswer[] => {
        if (part === 'node') return [{ key, part, shape: shape(nodes) }]
        return part === 'cursor' ? [{ key, part }] : []
      })
      answers.push({ key, part: name, fields })
    }
    if (name === 'pageInfo') {
      const fields = fieldsOf(name, below).filter(([, field]) => !field.startsWith('__'))
      answers.push({
        key,
        part: name,
        fields: fields.map(([key, field]) => ({ key, field: field as PageInfoAnswer['field'] })),
      })
    }
  }
  return {
    shapes,
    answers,
    rows: answers.some(({ part }) => part !== 'totalCount'),
    cursors: answers.some(wantsCursor),
    more: answers.some((answer) => asksPageInfo(answer, /^has/)),
    total: answers.some(({ part }) => part === 'totalCount'),
  }
}

function wantsCursor(answer: ConnectionAnswer): boolean {
  if (answer.part === 'edges') return answer.fields.some(({ part }) => part === 'cursor')
  return asksPageInfo(answer, /Cursor$/)
}

function asksPageInfo(answer: ConnectionAnswer, fields: RegExp): boolean {
  return answer.part === 'pageInfo' && answer.fields.some(({ field }) => fields.test(field))
}
