import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { codegen } from '@graphql-codegen/core'
import * as typedDocuments from '@graphql-codegen/typed-document-node'
import * as typedOperations from '@graphql-codegen/typescript-operations'
import { buildSchema, isAbstractType, isObjectType, parse } from 'graphql'

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)))
const FOLDERS = ['schema/queries', 'examples/saga']
const GENERATED =
  '// Generated from schema/schema.graphql and the documents beside it by `npm run codegen`. Do not edit.\n'
const SCALARS = { Date: 'string', DateTime: 'string', PartialDate: 'string', URL: 'string' }
const PAGE_ARGUMENTS = new Set(['first', 'after', 'last', 'before'])

const schemaText = () => readFileSync(join(ROOT, 'schema/schema.graphql'), 'utf8')

/** The text of schema/generated/operations.ts. */
export async function operationsFile() {
  const documents = FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((file) => file.endsWith('.graphql'))
      .sort()
      .map((file) => join(folder, file)),
  ).map((location) => ({ location, document: parse(readFileSync(join(ROOT, location), 'utf8')) }))
  const text = await codegen({
    filename: 'operations.ts',
    schema: parse(schemaText()),
    documents,
    config: { scalars: SCALARS, useTypeImports: true, enumsAsTypes: true, avoidOptionals: false, strictScalars: true },
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations: typedOperations, documents: typedDocuments },
  })
  return `${GENERATED}${text.trim()}\n`
}

/** The text of schema/generated/cache.ts. */
export function cacheFile() {
  const schema = buildSchema(schemaText())
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
  const objects = types.filter(isObjectType)
  const possibleTypes = entries(
    types.filter(isAbstractType).map((type) => [type.name, names(schema.getPossibleTypes(type))]),
  )
  const lists = objects.map((type) => [
    type.name,
    entries(
      Object.values(type.getFields())
        .filter((field) => /Connection!?$/.test(String(field.type)))
        .map(({ name, args }) => [name, names(args).filter((argument) => !PAGE_ARGUMENTS.has(argument))]),
    ),
  ])
  const connections = entries(lists.filter(([, fields]) => Object.keys(fields).length > 0))
  const withoutId = names(objects.filter((type) => type.name !== 'Query' && !type.getFields().id))
  return [
    GENERATED.trim(),
    '',
    '/** Members of each interface and union. */',
    `export const possibleTypes: Record<string, string[]> = ${json(possibleTypes)}`,
    '',
    '/** Of each field that is a connection, the arguments that make it another list; the others only choose its page. */',
    `export const connections: Record<string, Record<string, string[]>> = ${json(connections)}`,
    '',
    '/** Types without an id: what they say belongs to the object, and to the arguments, that they were asked with. */',
    `export const withoutId: string[] = ${json(withoutId)}`,
    '',
  ].join('\n')
}

function names(things) {
  return things.map(({ name }) => name).sort()
}

function entries(pairs) {
  return Object.fromEntries([...pairs].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function json(value) {
  return JSON.stringify(value, null, 2)
}
