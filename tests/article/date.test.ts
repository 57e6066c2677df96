import { describe, expect, test } from 'vitest'
import { firstDay, lastDay, parsePartialDate, partialDate } from '../../src/article/date.ts'

describe('partial dates', () => {
  test.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2021-07', '2021-07-01', '2021-07-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2022-01-31', '2022-01-31', '2022-01-31'],
  ])('%s runs from %s to %s', (date, from, to) => {
    expect(parsePartialDate(date)).toBe(date)
    expect([firstDay(date), lastDay(date)]).toEqual([from, to])
    expect(partialDate(from, to)).toBe(date)
  })

  test.each([
    '2021-02-30',
    '2021-13',
    '2021-00',
    '2021-06-00',
    '0000',
    '21-07',
    '2021-7',
    '2021-07-01T00:00',
    'hier',
    '',
  ])('%j is no date', (text) => expect(parsePartialDate(text)).toBeNull())
})
