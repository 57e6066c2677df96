import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { cypherPath } from '../../src/neo4j/cypher.ts'
import { checksum, readMigrationFiles } from '../../src/neo4j/migrationFiles.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'migrations-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(name: string, text = 'RETURN 1;'): void {
  writeFileSync(join(folder, name), text)
}

test('files come by number, and say what they are', () => {
  for (const name of ['V010__c.cypher', 'V002__b.cypher', 'V001__what_it_does.cypher', 'README.md']) write(name)
  expect(readMigrationFiles(folder).map(({ version, description }) => [version, description])).toEqual([
    ['001', 'what it does'],
    ['002', 'b'],
    ['010', 'c'],
  ])
})

test.each(['V001_one.cypher', '001__one.cypher', 'V1.2__one.cypher', 'V001__one-two.cypher', 'R001__one.cypher'])(
  '%s is no name',
  (name) => {
    write(name)
    expect(() => readMigrationFiles(folder)).toThrow(
      expect.objectContaining({ code: 'MIGRATION_NAME', at: join(folder, name) }),
    )
  },
)

test('two of one version', () => {
  write('V001__one.cypher')
  write('V01__uno.cypher')
  expect(() => readMigrationFiles(folder)).toThrow(expect.objectContaining({ code: 'MIGRATION_DUPLICATE' }))
})

// The number is that of neo4j-migrations' own CypherBasedMigrationTest for these statements.
test.each([
  [
    'MATCH (n) RETURN count(n) AS n;\nMATCH (n) RETURN count(n) AS n;\n\nMATCH (n) RETURN count(n) AS n;\n',
    '1902097523',
  ],
  [
    'MATCH (n) RETURN count(n) AS n;\r\nMATCH (n) RETURN count(n) AS n;\r\nMATCH (n) RETURN count(n) AS n',
    '1902097523',
  ],
])('the checksum of neo4j-migrations: %j', (text, expected) => {
  expect(checksum(text)).toBe(expected)
})

test('the migrations of the program can all run again, and each says what it does', () => {
  const files = readMigrationFiles(cypherPath('migrations'))
  expect(files.map(({ source }) => source)).toEqual(
    expect.arrayContaining(['V001__constraints.cypher', 'V002__indexes.cypher']),
  )
  for (const { statements } of files) {
    expect(statements[0]?.text).toMatch(/^\/\/ \S.*\.\n/)
    for (const { text } of statements) expect(text).toMatch(/\bIF (?:NOT )?EXISTS\b|\bMERGE\b|\bWHERE \S+ IS NULL\b/)
  }
})
