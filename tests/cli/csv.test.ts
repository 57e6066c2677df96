import { expect, test } from 'vitest'
import { csvLine } from '../../src/cli/csv.ts'

test.each([
  [['AC Milan', '2021-06', '6'], 'AC Milan,2021-06,6'],
  [['Marca, OK Diario', ''], '"Marca, OK Diario",'],
  [['« dit "non" »', 'deux\nlignes'], '"« dit ""non"" »","deux\nlignes"'],
])('%j', (cells, line) => {
  expect(csvLine(cells)).toBe(line)
})
