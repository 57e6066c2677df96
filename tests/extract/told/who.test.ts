import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { toFacts } from '../../../src/extract/facts/toFacts.ts'
import { extract } from '../../../src/extract/index.ts'
import { articleOf, register } from '../marks.ts'

type Facts = ReturnType<typeof toFacts>
type Row = readonly [publishedOn: string, text: string, told: Readonly<Record<string, readonly string[]>>]

/** Each list of facts as lines: what a row of the tables is compared with. */
const lines: Readonly<Record<string, (facts: Facts) => readonly string[]>> = {
  players: ({ players }) => players.map(({ name }) => name),
  clubs: ({ clubs }) => clubs.map(({ name }) => name),
  sources: ({ sources }) => sources.map(({ name }) => name),
  people: ({ people }) => people.map(({ name, role }) => `${name} ${role}`),
  interests: ({ interests }) => interests.map(({ club, player }) => `${club} > ${player}`),
  offers: ({ offers }) => offers.map(({ kind, player, by, amount }) => `${kind} ${player} ${by} ${amount}`),
  contracts: ({ contracts }) => contracts.map(({ player, club, ends }) => `${player} | ${club} | ${ends}`),
  quotes: ({ quotes }) => quotes.map(({ speaker, starts }) => `${speaker}: ${starts.split(' ').slice(0, 4).join(' ')}`),
  wishes: ({ wishes }) => wishes.map(({ player, attitude, club, league }) => `${player} ${attitude} ${club ?? league}`),
}

describe.each(['contracts', 'contractIdioms', 'press', 'quotes', 'who'])('%s, told in a few sentences', (name) => {
  const rows = JSON.parse(readFileSync(`${import.meta.dirname}/${name}.json`, 'utf8')) as readonly Row[]
  test.each(rows)('%s %s', (publishedOn, text, told) => {
    const article = articleOf(text, publishedOn)
    const facts = toFacts(article, extract(article, register))
    for (const [list, expected] of Object.entries(told))
      expect([...lines[list]!(facts)].sort()).toEqual([...expected].sort())
  })
})
