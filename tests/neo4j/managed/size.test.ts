import { expect, test } from 'vitest'
import { inMegabytes, MEGABYTE, parseSize } from '../../../src/neo4j/managed/size.ts'
import { problemOf } from './fakes.ts'

test.each([
  ['512k', 512 * 1024],
  ['256m', 256 * MEGABYTE],
  ['256M', 256 * MEGABYTE],
  ['2g', 2048 * MEGABYTE],
])('%s is %i bytes', (text, bytes) => expect(parseSize('heap', text)).toBe(bytes))

test.each(['', '256', '256mb', '1.5g', '-1m', '0m', 'lots', '256m\nx=1'])('%j is no size', async (text) => {
  expect(await problemOf(() => parseSize('heap', text))).toMatchObject({ code: 'SIZE_INVALID', exit: 2 })
})

test('a size below the least is refused with both', async () => {
  const problem = await problemOf(() => parseSize('heap', '64m', 96 * MEGABYTE))
  expect(problem.message).toMatch(/heap to be a size such as 256m or 1g, at least 96m, got "64m"/)
})

test('sizes are written as they are read', () => expect(inMegabytes(parseSize('heap', '1g'))).toBe('1024m'))
