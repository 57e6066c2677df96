import { describe, expect, test } from 'vitest'
import { readExportLine } from '../../src/ingest/exportLine.ts'

const article = { id: 'article:1', text: 'Milan suit Kamara.', publishedOn: '2021-07' }
const report = { id: 'report:1', playerRef: 'article:1#kamara', text: 'suit', start: 6, end: 10 }
const whole = { article, mentions: [], reports: [report], quotes: [] }
const read = (value: unknown) => readExportLine(typeof value === 'string' ? value : JSON.stringify(value), 'x.ndjson:2')

test.each<[string, unknown]>([
  ['header', { mercato: 'export', version: 1 }],
  ['judgement', { judgement: { id: 'judgement:1', verdict: 'SAME' } }],
  ['article', whole],
  ['end', { end: { articles: 1, judgements: 0 } }],
])('a line of kind %s', (kind, value) => {
  expect(read(value)).toMatchObject({ kind })
})

describe('refused', () => {
  test.each<[string, unknown]>([
    ['no JSON', '{"article":'],
    ['something else', { players: [] }],
    ['an article without its text', { ...whole, article: { id: 'article:1', publishedOn: '2021' } }],
    ['words that do not stand in the article', { ...whole, reports: [{ ...report, text: 'veut' }] }],
    ['words in another place', { ...whole, reports: [{ ...report, start: 7, end: 11 }] }],
    ['a date that is none', { ...whole, article: { ...article, publishedFrom: { date: 'juillet' } } }],
  ])('%s', (_, value) => {
    expect(() => read(value)).toThrow(expect.objectContaining({ code: 'EXPORT_LINE_WRONG', at: 'x.ndjson:2' }))
  })

  test('an export of a newer program', () => {
    expect(() => read({ mercato: 'export', version: 2 })).toThrow(expect.objectContaining({ code: 'EXPORT_NEWER' }))
  })
})
