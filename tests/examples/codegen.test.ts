import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { connections, possibleTypes, withoutId } from '../../schema/generated/cache.ts'
import * as operations from '../../schema/generated/operations.ts'

test('the generated types are those of the schema and the documents', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/codegen.js', '--check'], { encoding: 'utf8' })
  expect([status, stderr]).toEqual([0, ''])
}, 60_000)

test('every example of the playground has a typed document', () => {
  for (const file of readdirSync('schema/queries')) {
    const [operation] = parse(readFileSync(`schema/queries/${file}`, 'utf8')).definitions
    const name = operation?.kind === 'OperationDefinition' ? operation.name?.value : undefined
    expect(Object.keys(operations)).toContain(`${name}Document`)
  }
})

test('editors find the schema and the documents', () => {
  const { schema, documents } = parseYaml(readFileSync('.graphqlrc.yml', 'utf8'))
  expect(readFileSync(schema, 'utf8')).toContain('type Query')
  expect(documents).toEqual(['schema/queries/*.graphql', 'examples/**/*.graphql'])
})

test('what a cache has to know', () => {
  expect(possibleTypes.Source).toEqual(['Journalist', 'Outlet'])
  expect(withoutId).toContain('InterestState')
  expect(withoutId).not.toContain('Interest')
  expect(connections.Player!.interests).toEqual(expect.arrayContaining(['orderBy', 'stages']))
  expect(connections.Player!.interests).not.toContain('first')
})
