import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { cypher, cypherPath } from '../../src/neo4j/cypher.ts'
import { statements } from '../../src/neo4j/statements.ts'

const names = readdirSync(cypherPath('.'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /^(?!migrations|browser).*\.cypher$/.test(path))
  .map((path) => path.replaceAll('\\', '/').replace(/\.cypher$/, ''))

describe('every file', () => {
  test.each(names)('%s says what it does and is one statement', (name) => {
    expect(cypher(name)).toMatch(/^\/\/ \S.*\n/)
    expect(cypher(name)).not.toMatch(/;\s*$/)
    expect(statements(cypher(name))).toHaveLength(1)
  })
})

test('a file that is not there', () => {
  expect(() => cypher('write/nothing')).toThrow(
    expect.objectContaining({ code: 'CYPHER_FILE', at: cypherPath('write/nothing.cypher') }),
  )
})

test('a line //+ NAME stands for another file', () => {
  expect(cypher('derive/claim-states')).toContain(cypher('read/claim-state'))
  for (const name of names) expect(cypher(name)).not.toMatch(/^\s*\/\/\+/m)
})
