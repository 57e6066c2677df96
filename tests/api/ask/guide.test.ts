import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { guide } from '../../../src/api/ask/guide.ts'
import { question, VERBS } from '../../../src/api/ask/question.ts'
import { cypherPath } from '../../../src/neo4j/cypher.ts'

test('the guide is what its questions make it (npm run docs:guide writes it)', () => {
  expect(readFileSync(cypherPath('browser/guide.html'), 'utf8')).toBe(guide())
})

test('its statements run by a click: without parameters, comments or markup', () => {
  const statements = [...guide().matchAll(/<pre class="[^"]*runnable[^"]*">([^<]*)<\/pre>/g)].map(
    (match) => match[1] ?? '',
  )
  expect(statements.length).toBeGreaterThan(VERBS.length)
  for (const statement of statements) {
    expect(statement).toContain('RETURN')
    expect(statement).not.toMatch(/\$\w|\/\//)
  }
})

test('it loads nothing', () => {
  expect(guide()).not.toMatch(/https?:|src=|href=/)
})

test.each(readdirSync(cypherPath('browser')).filter((name) => name.endsWith('.cypher')))(
  '%s asks and explains',
  (name) => {
    const { asks, explains, statement } = question(name.slice(0, -'.cypher'.length))
    expect(asks).toMatch(/^[A-Z].*\?$/)
    expect(explains).toMatch(/^[A-Z].*\.$/)
    expect(statement).toMatch(/^(MATCH|UNWIND|CALL) /)
  },
)

test('each question has its table, each picture its question', () => {
  const names = readdirSync(cypherPath('browser')).filter((name) => name.endsWith('.cypher'))
  const tables = names.filter((name) => !name.includes('.picture.')).map((name) => name.slice(0, -'.cypher'.length))
  expect(tables.sort()).toEqual([...VERBS].sort())
})
