import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Facts } from '../../src/extract/facts/facts.ts'
import { toFacts } from '../../src/extract/facts/toFacts.ts'
import { extract } from '../../src/extract/index.ts'
import { articleOf, withoutCareers } from './marks.ts'

/** Rows of a table: the month, a passage, then all it tells of one kind, each as one line. */
const told = (list: string) => JSON.parse(readFileSync(`tests/extract/told/${list}.json`, 'utf8')) as string[][]

function facts(on: string, text: string): Facts {
  const article = articleOf(text, on)
  return toFacts(article, extract(article, withoutCareers))
}

const transfers = (on: string, text: string) =>
  facts(on, text).transfers.map(
    ({ player, from, to, kind, fee }) => `${player}: ${from ?? '?'} > ${to} ${kind}${fee ? ` ${fee / 1e6}M` : ''}`,
  )
const wishes = (on: string, text: string) =>
  facts(on, text).wishes.map(({ player, attitude, club, league }) => `${player} ${attitude} ${club ?? league}`)
const interests = (on: string, text: string) =>
  facts(on, text).interests.map(
    ({ club, player, stage, modality }) =>
      `${club} > ${player} ${stage}${modality === 'ASSERTED' ? '' : ` ${modality}`}`,
  )

describe.each([
  ['transfers', transfers],
  ['wishes', wishes],
  ['longings', wishes],
  ['interests', interests],
  ['interestIdioms', interests],
  ['moveIdioms', transfers],
] as const)('%s of passages', (list, read) => {
  it.each(told(list).map(([on, text, ...expected]) => ({ on: on!, text: text!, expected })))(
    '$text',
    ({ on, text, expected }) => {
      expect(read(on, text).sort()).toEqual(expected.sort())
    },
  )
})
