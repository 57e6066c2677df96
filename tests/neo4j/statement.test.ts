import { readdirSync } from 'node:fs'
import neo4j from 'neo4j-driver'
import { describe, expect, test } from 'vitest'
import { cypher, cypherPath } from '../../src/neo4j/cypher.ts'
import { statement } from '../../src/neo4j/statement.ts'

test('values go in one map', () => {
  const [text, parameters] = statement('derive/denotes', { mentions: [{ id: 'm1', rank: 2 }] })
  expect(text).toContain('UNWIND $given.mentions AS row')
  expect(parameters).toEqual({ given: { mentions: [{ id: 'm1', rank: neo4j.int(2) }] } })
})

test.each([
  ['write/articles', true],
  ['derive/claims', true],
  ['identity/names', true],
  ['read/articles', false],
])('%s is planned once and kept: %s', (name, isKept) => {
  expect(statement(name)[0].startsWith('CYPHER replan=skip\n')).toBe(isKept)
})

describe('a plan that is kept is right for every size of the graph: each look-up names its index', () => {
  const names = ['write', 'derive', 'identity'].flatMap((folder) =>
    readdirSync(cypherPath(folder)).map((file) => `${folder}/${file.replace('.cypher', '')}`),
  )
  test.each(names)('%s', (name) => {
    const lookUps = cypher(name).matchAll(/MATCH \((?<node>\w*):(?<label>\w+) \{(?<property>\w+): [^\n]*\n?[^\n]*/g)
    for (const { 0: lines, groups: { node, label, property } = {} } of lookUps)
      expect(lines).toContain(`USING INDEX SEEK ${node}:${label}(${property})`)
  })
})
