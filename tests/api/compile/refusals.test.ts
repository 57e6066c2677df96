import { describe, expect, test } from 'vitest'
import { encodeCursor } from '../../../src/api/compile/cursor.ts'
import { planOf } from './cypherOf.ts'

/** The code and first words of what a request is refused with. */
function refusalOf(query: string, variables = {}): [unknown, string] {
  try {
    planOf(query, variables)
  } catch (error) {
    const { extensions, message } = error as { extensions: { code: string }; message: string }
    return [extensions.code, message]
  }
  throw new Error('Not refused.')
}

describe('pages', () => {
  test.each([
    ['{ players(first: 0) { nodes { id } } }', 'Expected a page of 1 to 100 rows, got 0.'],
    ['{ players(first: 101) { nodes { id } } }', 'Expected a page of 1 to 100 rows, got 101.'],
    ['{ player(id: "a") { saga(first: 201) { totalCount } } }', 'Expected a page of 1 to 200 rows, got 201.'],
    ['{ claim(id: "a") { reportedBy(first: 1000) { role } } }', 'Expected a page of 1 to 100 rows, got 1000.'],
    ['{ players(first: 1, last: 1) { nodes { id } } }', 'Expected either first or last, got both.'],
    ['{ players(first: 1, before: "x") { nodes { id } } }', 'Expected either first or before, got both.'],
  ])('%s', (query, message) => {
    expect(refusalOf(query)).toEqual(['BAD_USER_INPUT', expect.stringContaining(message)])
  })

  test('the size in a variable is looked at like one in the text', () => {
    const query = 'query ($n: Int) { players(first: $n) { nodes { id } } }'
    expect(refusalOf(query, { n: 1_000_000 })[0]).toBe('BAD_USER_INPUT')
  })
})

describe('cursors', () => {
  const forged = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

  test.each([
    ['of another order', encodeCursor('NAME_ASC', { key: 'Kamara', id: 'player:1' })],
    ['no base64url', '%%%'],
    ['empty', ''],
    ['no JSON', Buffer.from('[').toString('base64url')],
    ['too short', forged(['SOURCES_DESC', 1])],
    ['a key of another type', forged(['SOURCES_DESC', '1', 'player:1'])],
    ['a fraction', forged(['SOURCES_DESC', 1.5, 'player:1'])],
    ['an id that is none', forged(['SOURCES_DESC', 1, { id: 1 }])],
    ['too long', forged(['SOURCES_DESC', 1, 'x'.repeat(2_000)])],
  ])('%s', (_, after) => {
    const query = 'query ($after: String) { players(orderBy: SOURCES_DESC, after: $after) { nodes { id } } }'
    expect(refusalOf(query, { after })).toEqual([
      'BAD_USER_INPUT',
      expect.stringContaining('Expected a cursor that this list gave'),
    ])
  })

  test('a date that is none', () => {
    const after = forged(['REPORTED_DESC', '2021-99-99', 'report:1'])
    expect(refusalOf(`{ reports(after: "${after}") { nodes { id } } }`)[0]).toBe('BAD_USER_INPUT')
  })

  test('of a search: a negative offset', () => {
    expect(refusalOf(`{ search(text: "a", after: "${forged(['HITS', -1])}") { nodes { __typename } } }`)[0]).toBe(
      'BAD_USER_INPUT',
    )
  })
})

describe('names', () => {
  test.each([
    ['{ player { id } }', 'Expected an id or a name for player, got neither.'],
    ['{ player(id: "a", name: "b") { id } }', 'Expected an id or a name for player, got both.'],
    ['{ club(name: "…") { id } }', 'Expected a name with a letter or digit, got "…".'],
    ['{ search(text: "  ") { totalCount } }', 'Expected a name with a letter or digit, got "  ".'],
  ])('%s', (query, message) => {
    expect(refusalOf(query)).toEqual(['BAD_USER_INPUT', expect.stringContaining(message)])
  })
})

describe('size', () => {
  test('rows: page sizes multiplied along the path', () => {
    const query = '{ players(first: 100) { nodes { reports(first: 50) { nodes { attributions { role } } } } } }'
    // 100 players, 100 × 50 reports, 100 × 50 × 10 attributions.
    expect(refusalOf(query)).toEqual(['TOO_COSTLY', expect.stringContaining('may touch 55100')])
  })

  test('depth: fragments count as what they hold, wrappers do not count', () => {
    const deep = (levels: number) =>
      `${'reports(first: 1) { edges { node { claim { '.repeat(levels)}id${' } } } }'.repeat(levels)}`
    expect(planOf(`{ player(id: "a") { ${deep(4)} } }`).cost).toBe(4)
    expect(refusalOf(`{ player(id: "a") { ${deep(5)} } }`)[0]).toBe('TOO_DEEP')
    expect(refusalOf(`{ player(id: "a") { ...F } } fragment F on Player { ${deep(5)} }`)[0]).toBe('TOO_DEEP')
  })

  test('roots', () => {
    const roots = Array.from({ length: 11 }, (_, at) => `r${at}: stats { players }`)
    expect(refusalOf(`{ ${roots.join(' ')} }`)[0]).toBe('TOO_COSTLY')
  })

  test.each([
    ['what holds by now', '{ player(id: "a") { interests(first: 10) { nodes { state { stage } } } } }', 10],
    [
      'ten states by a day',
      '{ player(id: "a") { interests(first: 10) { nodes { state(asOf: "2021-07-31") { stage } } } } }',
      110,
    ],
    [
      'all states, to order them',
      '{ player(id: "a") { interests(first: 10, asOf: "2021-07-31") { nodes { id } } } }',
      110,
    ],
    [
      'everybody’s, to find some',
      '{ players(filter: { stages: [OFFER] }, first: 10, asOf: "2021-07-31") { nodes { id } } }',
      1010,
    ],
    [
      'reports by a day are only left out',
      '{ player(id: "a") { reports(first: 10, asOf: "2021-07-31") { nodes { id } } } }',
      10,
    ],
  ])('the states of a day are made of reports: %s', (_, text, cost) => {
    expect(planOf(text).cost).toBe(cost)
  })

  test('what types of an interface share costs once', () => {
    expect(
      planOf('{ player(id: "a") { claims(first: 10) { nodes { reports(first: 3) { nodes { id } } } } } }').cost,
    ).toBe(40)
  })
})
