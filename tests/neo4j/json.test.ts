import neo4j from 'neo4j-driver'
import { describe, expect, test } from 'vitest'
import { fromJson, toJson } from '../../src/neo4j/json.ts'

const { Date: Day, DateTime } = neo4j.types

describe('values go to JSON and back', () => {
  test.each<[unknown, unknown]>([
    ['« 12 M€ »', '« 12 M€ »'],
    [12_000_000, neo4j.int(12_000_000)],
    [1.5, 1.5],
    [true, true],
    [
      ['a', 'b'],
      ['a', 'b'],
    ],
    [{ date: '2021-07-01' }, new Day(2021, 7, 1)],
    [{ datetime: '2026-01-31T08:05:09.123000000Z' }, new DateTime(2026, 1, 31, 8, 5, 9, 123_000_000, 0)],
    [{ datetime: '2026-01-31T08:05:09+01:30' }, new DateTime(2026, 1, 31, 8, 5, 9, 0, 5400)],
    [
      { b: [{ date: '2022-02-28' }], a: 1 },
      { b: [new Day(2022, 2, 28)], a: neo4j.int(1) },
    ],
  ])('%j', (json, value) => {
    expect(fromJson(json)).toEqual(value)
    expect(fromJson(toJson(value))).toEqual(value)
  })

  test('keys come sorted, nulls are left out', () => {
    expect(JSON.stringify(toJson({ b: 1, a: null, c: { z: 'z', y: neo4j.int(2) } }))).toBe(
      '{"b":1,"c":{"y":2,"z":"z"}}',
    )
  })

  test.each(['2021-7-1', '2021', 'yesterday'])('"%s" is no date', (date) => {
    expect(() => fromJson({ date })).toThrow(RangeError)
  })
})
