import { expect, test } from 'vitest'
import { gate } from '../../../src/api/server/gate.ts'

test('so many and no more, until one leaves', () => {
  const doors = gate(2)
  const [first, second] = [doors.enter(), doors.enter()]
  expect([typeof first, typeof second, doors.enter(), doors.inside()]).toEqual(['function', 'function', null, 2])
  first!()
  // Once is enough.
  first!()
  expect(doors.inside()).toBe(1)
  expect(doors.enter()).not.toBeNull()
})
