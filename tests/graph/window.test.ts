import { expect, test } from 'vitest'
import { transferWindow } from '../../src/graph/window.ts'

test.each([
  ['2021-07', '2021-S'],
  ['2021-09', '2021-S'],
  ['2021-09-09', '2021-S'],
  ['2021-09-10', '2022-W'],
  ['2021-10', '2022-W'],
  ['2021-12-31', '2022-W'],
  ['2022-01', '2022-W'],
  ['2022-02', '2022-W'],
  ['2022-02-09', '2022-W'],
  ['2022-02-10', '2022-S'],
])('a report of %s belongs to %s', (date, window) => expect(transferWindow(date)).toBe(window))
