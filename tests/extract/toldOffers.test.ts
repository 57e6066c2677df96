import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { toFacts } from '../../src/extract/facts.ts'
import { extract } from '../../src/extract/index.ts'
import { articleOf, register } from './marks.ts'

/** Texts of a few sentences, each with the offers it tells: `TRANSFER Wahi: Chelsea 22M REFUSED`. */
const told = JSON.parse(readFileSync('tests/extract/told/offers.json', 'utf8')) as string[][]

describe('offers told in a few sentences', () => {
  it.each(told)('%s', (text, ...expected) => {
    expect(offersOf(text!)).toEqual(expected.toSorted())
  })
})

function offersOf(text: string): string[] {
  const article = articleOf(text)
  return toFacts(article, extract(article, register))
    .offers.map(({ kind, player, by, amount, salary, status }) =>
      [kind, `${player}:`, by ?? '?', salary ? `sal ${short(salary)}` : amount ? short(amount) : '', status]
        .filter((word) => word !== '')
        .join(' '),
    )
    .toSorted()
}

function short(amount: number): string {
  return amount % 100_000 === 0 && amount >= 1_000_000 ? `${amount / 1_000_000}M` : String(amount)
}
