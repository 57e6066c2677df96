import { describe, expect, test } from 'vitest'
import { credit } from '../../../src/api/words/credit.ts'
import { dateWords } from '../../../src/api/words/dateWords.ts'
import { type HeadlineParts, headline } from '../../../src/api/words/headline.ts'
import { moneyWords } from '../../../src/api/words/moneyWords.ts'

test.each([
  ['2021-07-01', '1 juillet 2021', '1 July 2021'],
  ['2021-07', 'juillet 2021', 'July 2021'],
  ['2022', '2022', '2022'],
])('the date %s', (date, french, english) => {
  expect([dateWords(date, 'FR'), dateWords(date, 'EN')]).toEqual([french, english])
})

test.each([
  [12_000_000, null, 'EUR', 'EXACT', '12 M€', '12 M€'],
  [12_500_000, null, 'GBP', 'ABOUT', 'environ 12,5 M£', 'about 12.5 M£'],
  [12_000_000, 15_000_000, 'EUR', 'EXACT', '12–15 M€', '12–15 M€'],
  [250_000, null, 'EUR', 'AT_MOST', 'jusqu’à 250 k€', 'up to 250 k€'],
  [900, null, 'CHF', 'AT_LEAST', 'au moins 900 CHF', 'at least 900 CHF'],
])('the amount %d to %s %s %s', (amount, amountMax, currency, bound, french, english) => {
  const money = { amount, amountMax, currency, bound }
  expect([moneyWords(money, 'FR'), moneyWords(money, 'EN')].map((text) => text.replace(/\s+/g, ' '))).toEqual([
    french,
    english,
  ])
})

const NOTHING: HeadlineParts = {
  kind: '',
  by: null,
  to: null,
  stage: null,
  offerKind: null,
  status: null,
  amount: null,
  amountMax: null,
  currency: null,
  bound: null,
  salary: null,
  salaryMax: null,
  per: null,
  endsOn: null,
  transferKind: null,
  attitude: null,
  league: null,
}
const TWELVE = { amount: 12_000_000, currency: 'EUR', bound: 'EXACT' }

describe('the headline of', () => {
  test.each<[string, Partial<HeadlineParts>, string]>([
    ['an interest', { kind: 'INTEREST', by: 'AC Milan', stage: 'CONTACT' }, 'AC Milan : contact pris'],
    [
      'a bid',
      { kind: 'OFFER', by: 'AC Milan', offerKind: 'TRANSFER', status: 'REFUSED', ...TWELVE },
      'AC Milan : offre, 12 M€, refusée',
    ],
    [
      'a price',
      { kind: 'OFFER', by: 'OM', offerKind: 'ASKING_PRICE', status: 'MADE', ...TWELVE },
      'OM : prix demandé, 12 M€',
    ],
    [
      'a contract',
      {
        kind: 'OFFER',
        by: 'OM',
        offerKind: 'CONTRACT',
        status: 'MADE',
        salary: 250_000,
        currency: 'EUR',
        per: 'MONTH',
      },
      'OM : offre de contrat, 250 k€ par mois, faite',
    ],
    [
      'an unnamed bid',
      { kind: 'OFFER', to: null, offerKind: 'LOAN', status: 'MADE' },
      'Club non nommé : offre de prêt, faite',
    ],
    ['an end', { kind: 'CONTRACT_END', by: 'OM', endsOn: '2022-06' }, 'OM : fin de contrat, juin 2022'],
    ['a move', { kind: 'TRANSFER', by: 'OM', to: 'Tigres', transferKind: 'FREE' }, 'OM → Tigres : transfert libre'],
    ['a wish', { kind: 'WISH', attitude: 'WANTS', league: 'Premier League' }, 'Premier League : voulu par le joueur'],
  ])('%s', (_, parts, expected) => {
    expect(headline({ ...NOTHING, ...parts }, 'FR').replace(/\s+/g, ' ')).toBe(expected)
  })

  test('a bid in English', () => {
    const parts = { ...NOTHING, kind: 'OFFER', by: 'AC Milan', offerKind: 'TRANSFER', status: 'REFUSED', ...TWELVE }
    expect(headline(parts, 'EN')).toBe('AC Milan: offer, 12 M€, refused')
  })
})

test.each([
  [['La Provence', 'RMC'], null, 'La Provence, RMC'],
  [[], 'la presse italienne', 'la presse italienne'],
  [[], null, 'l’article (juillet 2021)'],
])('the credit of %j and %s', (sources, vagueSource, expected) => {
  expect(credit({ sources, vagueSource, reportedOn: '2021-07' }, 'FR')).toBe(expected)
})
