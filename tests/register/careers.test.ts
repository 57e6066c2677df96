import { describe, expect, test } from 'vitest'
import { register } from '../../src/cli/register.ts'
import { clubIn } from '../../src/register/careers.ts'
import type { Career } from '../../src/register/register.ts'

const { careersOf } = register()

describe('who is called so', () => {
  test.each([
    ['Diego Simeone', ['Diego Simeone']],
    ['Simeone', ['Diego Simeone']],
    ['boubacar kamara', ['Boubacar Kamara']],
    ['Ben Yedder', ['Wissam Ben Yedder']],
    ['Nobody Atall', []],
  ])('%s', (name, expected) => {
    expect(careersOf(name).map((career) => career.name)).toEqual(expect.arrayContaining(expected))
  })
})

const PAVON: Career = {
  name: 'Luis Pavon',
  isPlayer: true,
  nationalities: ['ARG'],
  position: 'FW',
  stays: [
    { club: 'club:boca-juniors', from: '2014', to: '2016-08', isLoan: false },
    { club: 'club:losc', from: '2016-08', to: '2019-07', isLoan: false },
    { club: 'club:fc-nantes', from: '2018-07', to: '2019-06', isLoan: true },
    { club: 'club:as-roma', from: '2021-01', to: null, isLoan: false },
  ],
}

describe('the club somebody belongs to', () => {
  test.each([
    ['2015-03', 'club:boca-juniors', 'a year is enough'],
    ['2016-08', 'club:boca-juniors', 'in the month of his move the one he leaves'],
    ['2016-09', 'club:losc', ''],
    ['2018-12', 'club:losc', 'on loan the one that lends him'],
    ['2020-05', null, 'between two clubs none'],
    ['2025-12', 'club:as-roma', 'a stay without an end lasts'],
  ])('in %s: %s %s', (month, club, _why) => {
    expect(clubIn(PAVON, month)).toBe(club)
  })
})
