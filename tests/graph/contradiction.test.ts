import { expect, test } from 'vitest'
import { contradictionId } from '../../src/graph/contradiction.ts'

test('a contradiction is known by its two reports, in their order', () => {
  const id = contradictionId({ one: 'report:1', other: 'report:2' })
  expect(id).toMatch(/^contradiction:[0-9a-f]{24}$/)
  expect(contradictionId({ one: 'report:2', other: 'report:1' })).not.toBe(id)
})
