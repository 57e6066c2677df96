import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Facts } from '../../src/extract/facts/facts.ts'
import { toFacts } from '../../src/extract/facts/toFacts.ts'
import { extract } from '../../src/extract/index.ts'
import { articleOf, withoutCareers } from './marks.ts'

/** Texts of a few sentences, each with what it tells: `TRANSFER Wahi: Chelsea 22M REFUSED`, `Chelsea > Wahi: Marca`. */
const told = (list: string) => JSON.parse(readFileSync(`tests/extract/told/${list}.json`, 'utf8')) as string[][]

describe('offers told in a few sentences', () => {
  it.each(told('offers'))('%s', (text, ...expected) => {
    const offers = factsOf(text!).offers.map(({ kind, player, by, amount, salary, status }) =>
      [kind, `${player}:`, by ?? '?', salary ? `sal ${short(salary)}` : amount ? short(amount) : '', status]
        .filter((word) => word !== '')
        .join(' '),
    )
    expect(offers.toSorted()).toEqual(expected.toSorted())
  })
})

describe('who is credited with an interest', () => {
  it.each(told('sources'))('%s', (text, ...expected) => {
    const credits = factsOf(text!).interests.map(
      ({ club, player, sources }) => `${club} > ${player}: ${sources.toSorted().join(', ')}`,
    )
    expect(credits.toSorted()).toEqual(expected.toSorted())
  })
})

function factsOf(text: string): Facts {
  const article = articleOf(text)
  return toFacts(article, extract(article, withoutCareers))
}

function short(amount: number): string {
  return amount % 100_000 === 0 && amount >= 1_000_000 ? `${amount / 1_000_000}M` : String(amount)
}
