import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Facts, toFacts } from '../../src/extract/facts.ts'
import { extract } from '../../src/extract/index.ts'
import { articleOf, register } from './marks.ts'

/** Rows of a table: a passage, then all it tells of one kind, each as one line. */
const told = (list: string) => JSON.parse(readFileSync(`tests/extract/told/${list}.json`, 'utf8')) as string[][]

function facts(text: string): Facts {
  const article = articleOf(text, '2025-08')
  return toFacts(article, extract(article, register))
}

const transfers = (text: string) =>
  facts(text).transfers.map(
    ({ player, from, to, kind, fee }) => `${player}: ${from ?? '?'} > ${to} ${kind}${fee ? ` ${fee / 1e6}M` : ''}`,
  )
const wishes = (text: string) =>
  facts(text).wishes.map(({ player, attitude, club, league }) => `${player} ${attitude} ${club ?? league}`)
const interests = (text: string) =>
  facts(text).interests.map(
    ({ club, player, stage, modality }) =>
      `${club} > ${player} ${stage}${modality === 'ASSERTED' ? '' : ` ${modality}`}`,
  )

describe.each([
  ['transfers', transfers],
  ['wishes', wishes],
  ['interests', interests],
] as const)('%s of passages', (list, read) => {
  it.each(told(list).map(([text, ...expected]) => ({ text: text!, expected })))('$text', ({ text, expected }) => {
    expect(read(text).sort()).toEqual(expected.sort())
  })
})
