import { type GraphQLNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { apiSchema, printApiSchema } from '../../src/api/schema.ts'

const types = Object.values(apiSchema().getTypeMap()).filter(({ name }) => !name.startsWith('__'))
const withFields = types.filter((type) => isObjectType(type) || isInterfaceType(type))

// `npx vitest run --project unit tests/api/schema.test.ts -u` writes it anew.
test('schema/schema.graphql is what the classes say', async () => {
  await expect(printApiSchema()).toMatchFileSnapshot('../../schema/schema.graphql')
})

describe('everything is described', () => {
  test.each(types.map((type) => [type.name, type] as const))('%s', (_, type) => {
    expect(undescribed(type)).toEqual([])
  })
})

describe('names', () => {
  test('types are PascalCase, without Type or Enum behind them', () => {
    expect(
      types.map(({ name }) => name).filter((name) => !/^[A-Z][A-Za-z]*$/.test(name) || /(Type|Enum)$/.test(name)),
    ).toEqual([])
  })

  test('fields and arguments are camelCase, without get before them', () => {
    const names = withFields.flatMap((type) =>
      Object.values(type.getFields()).flatMap(({ name, args }) => [name, ...args.map((arg) => arg.name)]),
    )
    expect(names.filter((name) => !/^[a-z][A-Za-z]*$/.test(name) || /^get[A-Z]/.test(name))).toEqual([])
  })
})

describe('shapes', () => {
  test('a list without pages is one of the few that are short', () => {
    const plain = withFields.flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ type, args }) => String(type).startsWith('[') && !args.some(({ name }) => name === 'first'))
        .map((field) => field.name),
    )
    const short = ['about', 'aliases', 'attributions', 'edges', 'history', 'journalists', 'ladder', 'nodes', 'outlets']
    expect([...new Set(plain)].sort()).toEqual(short)
  })

  test('root fields are nullable, so that one that fails does not void the others; nodes is a list of nullable ones', () => {
    const roots = Object.values(apiSchema().getQueryType()!.getFields())
    expect(roots.filter(({ type }) => String(type).endsWith('!')).map(({ name }) => name)).toEqual(['nodes'])
  })

  test('a field of one name has one type in all members of an interface or union but for the state of a claim', () => {
    const clashes = ['Claim', 'Source', 'SagaEvent', 'SearchHit', 'Speaker'].flatMap((name) => {
      const members = apiSchema().getPossibleTypes(apiSchema().getType(name) as never)
      const seen = new Map<string, string>()
      return members.flatMap((member) =>
        Object.values(member.getFields())
          .filter(({ name, type }) => seen.get(name) !== undefined && seen.get(name) !== String(type))
          .concat(Object.values(member.getFields()).filter(({ name, type }) => !seen.set(name, String(type))))
          .map(({ name }) => name),
      )
    })
    expect([...new Set(clashes)]).toEqual(['state'])
  })
})

/** Places of a type that have no description. */
function undescribed(type: GraphQLNamedType): string[] {
  const missing = type.description ? [] : [type.name]
  if (isEnumType(type))
    return [
      ...missing,
      ...type
        .getValues()
        .filter((value) => !value.description)
        .map(({ name }) => name),
    ]
  if (isInputObjectType(type)) return [...missing, ...names(Object.values(type.getFields()))]
  if (!isObjectType(type) && !isInterfaceType(type)) return missing
  const fields = Object.values(type.getFields())
  return [
    ...missing,
    ...names(fields),
    ...fields.flatMap((field) => names(field.args).map((arg) => `${field.name}(${arg})`)),
  ]
}

function names(parts: readonly { name: string; description?: string | null | undefined }[]): string[] {
  return parts.filter(({ description }) => !description).map(({ name }) => name)
}
