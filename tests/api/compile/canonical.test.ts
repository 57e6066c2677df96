import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { printStatement } from '../../../src/api/compile/print.ts'
import { cypherOf, planOf } from './cypherOf.ts'

const EXAMPLES = readdirSync('schema/queries').filter((file) => file.endsWith('.graphql'))

const textOf = (query: string, variables = {}) => cypherOf(query, variables).split('\np1 =')[0]

describe('the same shape is the same text', () => {
  test.each([
    ['fields in another order', '{ article(id: "a") { title text } }', '{ article(id: "b") { text title } }'],
    ['other names for the answer', '{ article(id: "a") { title } }', '{ x: article(id: "a") { y: title } }'],
    ['the same field twice', '{ article(id: "a") { title } }', '{ article(id: "a") { title again: title } }'],
    ['a fragment', '{ article(id: "a") { title } }', '{ article(id: "a") { ...F } } fragment F on Article { title }'],
    [
      'other values and page sizes',
      '{ reports(first: 1, kinds: [WISH]) { nodes { id } } }',
      '{ reports(first: 9, kinds: [OFFER]) { nodes { id } } }',
    ],
    [
      '@include and @skip',
      '{ article(id: "a") { title } }',
      '{ article(id: "a") { title text @skip(if: true) url @include(if: false) } }',
    ],
    ['nodes or edges', '{ reports { nodes { id } } }', '{ reports { edges { node { id } } } }'],
  ])('%s', (_, one, other) => {
    expect(textOf(one)).toBe(textOf(other))
  })

  test('a value from a variable', () => {
    expect(textOf('query ($id: ID!) { article(id: $id) { title } }', { id: 'a' })).toBe(
      textOf('{ article(id: "a") { title } }'),
    )
  })
})

describe.each(EXAMPLES)('%s', (file) => {
  const { text, parameters } = printStatement(planOf(readFileSync(`schema/queries/${file}`, 'utf8')))

  test('keeps to one dialect', () => {
    expect(text).toMatch(/^CYPHER 5\n/)
  })

  // Each of them reads far more than the page: everything before a page, everything of a list, everything without index.
  test.each([[/\bSKIP\b/], [/\bcollect\(/], [/\$\w+ IS NULL OR/]])('never says %s', (form) => {
    expect(text).not.toMatch(form)
  })

  test('binds every parameter that it names, and no other', () => {
    expect(new Set(text.match(/\$p\d+/g) ?? [])).toEqual(new Set(Object.keys(parameters).map((name) => `$${name}`)))
  })
})

test('no text of a client comes into the statement', () => {
  const evil = `x'}) DETACH DELETE n //`
  const text = textOf('query ($t: String!) { a: player(name: $t) { id } }', { t: evil })
  expect(text).not.toContain('DELETE')
})
