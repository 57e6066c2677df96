import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  print,
} from 'graphql'
import type { Random } from './random.ts'

const TEXTS = [
  'Kamara',
  'OM',
  'é',
  '',
  ' ',
  "'}) DETACH DELETE n //",
  '`',
  '\\u0060',
  '$p1',
  '*:*',
  'a AND',
  '\u202e',
  '\0',
  '🦄',
  '2021-07',
  '2021-13-45',
  'x'.repeat(500),
]
const NUMBERS = ['0', '1', '2', '5', '20', '100', '101', '-1', '2147483648', '1e3', 'null']

/** A query that the grammar and mostly the schema allow, with arguments of any kind. */
export function randomQuery(random: Random, schema: GraphQLSchema): string {
  const roots = 1 + random.below(3)
  const depth = 1 + random.below(9)
  const fields = Array.from(
    { length: roots },
    (_, at) => `r${at}: ${field(random, schema.getQueryType()!, schema, depth)}`,
  )
  return print(parse(`{ ${fields.join(' ')} }`))
}

function field(random: Random, type: GraphQLObjectType, schema: GraphQLSchema, depth: number): string {
  const fields = Object.values(type.getFields())
  const open = depth > 0 ? fields : fields.filter(({ type: of }) => !isCompositeType(getNamedType(of)))
  if (open.length === 0) return '__typename'
  const chosen = random.pick(open)
  return `${chosen.name}${args(random, chosen.args)}${below(random, chosen.type, schema, depth - 1)}`
}

function below(random: Random, of: GraphQLOutputType, schema: GraphQLSchema, depth: number): string {
  const type = getNamedType(of)
  if (!isCompositeType(type)) return ''
  if (isAbstractType(type)) {
    const member = random.pick(schema.getPossibleTypes(type))
    return `{ __typename ... on ${member.name} { ${distinct(random, member, schema, depth)} } }`
  }
  return isObjectType(type) ? `{ ${distinct(random, type, schema, depth)} }` : ''
}

/** Aliased, for two fields of one name and different arguments are no valid selection. */
function distinct(random: Random, type: GraphQLObjectType, schema: GraphQLSchema, depth: number): string {
  const count = random.chance(0.7) ? 1 : 2
  return Array.from({ length: count }, (_, at) => {
    const text = field(random, type, schema, depth)
    return at === 0 ? text : `a${random.below(9)}: ${text}`
  }).join(' ')
}

function args(random: Random, declared: readonly GraphQLArgument[]): string {
  const given = declared.filter(({ type }) => isNonNullType(type) || random.chance(0.3))
  return given.length === 0 ? '' : `(${given.map(({ name, type }) => `${name}: ${value(random, type)}`).join(', ')})`
}

function value(random: Random, type: GraphQLInputType): string {
  if (isNonNullType(type)) return value(random, type.ofType)
  if (isListType(type))
    return `[${Array.from({ length: random.below(4) }, () => value(random, type.ofType)).join(', ')}]`
  if (isEnumType(type)) return random.pick(type.getValues()).name
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter(() => random.chance(0.4))
    return `{${fields.map((each) => `${each.name}: ${value(random, each.type)}`).join(', ')}}`
  }
  if (String(type) === 'Int' || String(type) === 'Float') return random.pick(NUMBERS)
  if (String(type) === 'Boolean') return random.pick(['true', 'false'])
  return JSON.stringify(random.pick(TEXTS))
}
