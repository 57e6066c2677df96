import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { parsePartialDate } from '../../article/date.ts'

/** `2022`, `2022-06`, `2022-06-30`: a date as precisely as it was told. */
export const PartialDate = new GraphQLScalarType<string, string>({
  name: 'PartialDate',
  description: 'Date that may lack a day or a month: `2022`, `2022-06`, `2022-06-30`.',
  serialize: (value) => value as string,
  parseValue: (value) => partialDate(value),
  parseLiteral: (node) => partialDate(node.kind === Kind.STRING ? node.value : null),
})

function partialDate(value: unknown): string {
  const date = typeof value === 'string' ? parsePartialDate(value) : null
  if (date === null) {
    const came = typeof value === 'string' ? `"${value}"` : typeof value
    throw new GraphQLError(`Expected a date such as "2022", "2022-06" or "2022-06-30", got ${came}.`)
  }
  return date
}
