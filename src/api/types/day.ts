import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { parsePartialDate } from '../../article/date.ts'
import type { ArgumentOptions } from '../declare/fields.ts'

/** `2021-07-31`: a whole date. */
export const Day = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A whole date: `2021-07-31`.',
  serialize: (value) => value as string,
  parseValue: (value) => day(value),
  parseLiteral: (node) => day(node.kind === Kind.STRING ? node.value : null),
})

/** The argument of every field that depends on the day. */
export const asOf: Readonly<Record<'asOf', ArgumentOptions>> = {
  asOf: {
    type: () => Day,
    description:
      'As of this day, such as `"2021-07-31"`: by what the press had said then; by all that is held when nothing is said. A report dated only by its month counts from the first day of it. It holds for this field, not for those below it.',
  },
}

/** That a report was out by the day asked for. */
export function isOut(report: string): string {
  return `${report}.reportedFrom <= date($asOf)`
}

function day(value: unknown): string {
  const date = typeof value === 'string' && value.length === 10 ? parsePartialDate(value) : null
  if (date === null) {
    const came = typeof value === 'string' ? `"${value}"` : typeof value
    throw new GraphQLError(`Expected a day such as "2021-07-31", got ${came}.`)
  }
  return date
}
