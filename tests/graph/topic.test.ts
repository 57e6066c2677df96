import { expect, test } from 'vitest'
import { claimId, type Statement, topicAndKey } from '../../src/graph/topic.ts'

const OM = 'club:olympique-de-marseille'
const MILAN = 'club:ac-milan'
const KAMARA = 'player:boubacar-kamara'

const BLANK: Statement = {
  kind: 'INTEREST',
  player: KAMARA,
  club: null,
  other: null,
  offerKind: null,
  amount: null,
  currency: null,
  salary: null,
  per: null,
  ends: null,
  transferKind: null,
  when: null,
  movedOn: null,
  attitude: null,
  league: null,
  reportedOn: '2021-07',
}

test.each<[string, Partial<Statement>, string, string]>([
  ['an interest', { club: MILAN }, `INTEREST|${MILAN}|${KAMARA}`, ''],
  [
    'a bid',
    { kind: 'OFFER', offerKind: 'TRANSFER', club: MILAN, amount: 12_000_000, currency: 'EUR' },
    `OFFER|TRANSFER|${MILAN}|${KAMARA}|2021-S`,
    '12000000 EUR',
  ],
  [
    'a price',
    { kind: 'OFFER', offerKind: 'ASKING_PRICE', club: OM, amount: 20_000_000, currency: 'EUR' },
    `OFFER|ASKING_PRICE|${OM}|${KAMARA}|2021-S`,
    '20000000 EUR',
  ],
  [
    'terms without figures',
    { kind: 'OFFER', offerKind: 'CONTRACT', club: OM },
    `OFFER|CONTRACT|${OM}|${KAMARA}|2021-S`,
    '?',
  ],
  [
    'a salary',
    { kind: 'OFFER', offerKind: 'CONTRACT', club: OM, salary: 300_000, currency: 'EUR', per: 'MONTH' },
    `OFFER|CONTRACT|${OM}|${KAMARA}|2021-S`,
    '300000 EUR/MONTH',
  ],
  ['a bid by nobody named', { kind: 'OFFER', offerKind: 'TRANSFER' }, `OFFER|TRANSFER|?|${KAMARA}|2021-S`, '?'],
  [
    'a contract end by month',
    { kind: 'CONTRACT_END', club: OM, ends: '2022-06' },
    `CONTRACT_END|${OM}|${KAMARA}`,
    '2022',
  ],
  ['the same by year', { kind: 'CONTRACT_END', club: OM, ends: '2022' }, `CONTRACT_END|${OM}|${KAMARA}`, '2022'],
  [
    'a free transfer',
    { kind: 'TRANSFER', transferKind: 'FREE', club: OM, other: MILAN, when: 'NOW' },
    `TRANSFER|${KAMARA}|2021-S`,
    `${MILAN} move`,
  ],
  [
    'a loan',
    { kind: 'TRANSFER', transferKind: 'LOAN', other: MILAN, when: 'NOW' },
    `TRANSFER|${KAMARA}|2021-S`,
    `${MILAN} loan`,
  ],
  [
    'a move of January three years ago',
    { kind: 'TRANSFER', transferKind: 'PERMANENT', other: MILAN, when: 'PAST', movedOn: '2018-01' },
    `TRANSFER|${KAMARA}|2018-W`,
    `${MILAN} move`,
  ],
  [
    'a move of a year',
    { kind: 'TRANSFER', transferKind: 'PERMANENT', other: MILAN, when: 'PAST', movedOn: '2018' },
    `TRANSFER|${KAMARA}|past`,
    `${MILAN} move`,
  ],
  ['a wish for a club', { kind: 'WISH', club: MILAN, attitude: 'REFUSES' }, `WISH|${KAMARA}|${MILAN}`, 'REFUSES'],
  [
    'a wish for a league',
    { kind: 'WISH', league: 'Premier League', attitude: 'WANTS' },
    `WISH|${KAMARA}|Premier League`,
    'WANTS',
  ],
])('%s', (_, given, topic, key) => {
  expect(topicAndKey({ ...BLANK, ...given })).toEqual({ topic, key })
})

test('claims of one topic and another key are other claims', () => {
  expect(claimId({ topic: 't', key: '12' })).toMatch(/^claim:[0-9a-f]{24}$/)
  expect(claimId({ topic: 't', key: '12' })).not.toBe(claimId({ topic: 't', key: '13' }))
})
