import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { toFacts } from '../../../src/extract/facts/toFacts.ts'
import { extract } from '../../../src/extract/index.ts'
import { articleOf, withoutCareers } from '../marks.ts'

type Row = readonly [text: string, interests: readonly string[], offers: readonly string[]]

/** Bids and deals in many words: what is read of both lists, and nothing beside. */
describe('bids and deals', () => {
  const rows = JSON.parse(readFileSync(`${import.meta.dirname}/deals.json`, 'utf8')) as readonly Row[]
  test.each(rows)('%s', (text, interests, offers) => {
    const article = articleOf(text, '2021-07')
    const facts = toFacts(article, extract(article, withoutCareers))
    expect(facts.interests.map(({ club, player, stage }) => `${club} > ${player} ${stage}`).sort()).toEqual(interests)
    expect(
      facts.offers
        .map(({ kind, player, by, amount, status }) => `${kind} ${player} ${by} ${amount ?? '–'} ${status}`)
        .sort(),
    ).toEqual(offers)
  })
})
