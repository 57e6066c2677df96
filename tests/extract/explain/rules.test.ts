import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { firings } from '../../../src/extract/explain/firings.ts'
import { listRules, rulesPage } from '../../../src/extract/explain/ruleList.ts'
import { allRules } from '../../../src/extract/rules/rules.ts'
import { articleOf, withoutCareers } from '../marks.ts'

test('docs/rules.md is up to date; else run `npm run docs:rules`', () => {
  expect(readFileSync('docs/rules.md', 'utf8')).toBe(rulesPage())
})

test('rules are listed by the beginning of their id', () => {
  expect(listRules()).toHaveLength(allRules.length)
  expect(listRules('interest.watch')).toMatchObject([{ id: 'interest.watch', gives: ['INTEREST MONITORING'] }])
  expect(listRules('no such rule')).toEqual([])
})

test('what fires is counted, before and after the stages that may let it go', () => {
  const counts = (text: string) => Object.fromEntries(firings(articleOf(text), withoutCareers))
  expect(counts('Newcastle suit Boubacar Kamara.')).toEqual({ 'interest.watch': { read: 1, kept: 1 } })
  expect(counts("Si l'OM vendait, Newcastle suivrait Boubacar Kamara.")).toMatchObject({
    'interest.watch': { read: 1, kept: 0 },
  })
  expect(counts('Il fait beau.')).toEqual({})
})
