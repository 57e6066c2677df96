import { describe, expect, it } from 'vitest'
import { moneyIn } from '../../src/french/money.ts'

/** `20000000–25000000 EUR AT_LEAST` */
function sums(text: string): string[] {
  return moneyIn(text).map(({ amount, amountMax, currency, bound, per, repeats, bonus }) =>
    [
      amountMax ? `${amount}–${amountMax}` : String(amount),
      currency,
      bound === 'EXACT' ? '' : bound,
      per ?? '',
      repeats ? 'again' : '',
      bonus ? 'bonus' : '',
    ]
      .filter(Boolean)
      .join(' '),
  )
}

describe('money', () => {
  it.each([
    ['une offre de 12 M€', ['12000000 EUR']],
    ['une offre de 12M€', ['12000000 EUR']],
    ['12 ME', ['12000000 EUR']],
    ['30 millions d’euros', ['30000000 EUR']],
    ['18,5 millions d’euros', ['18500000 EUR']],
    ['37 millions', ['37000000 EUR']],
    ['un million d’euros', ['1000000 EUR']],
    ['un million et demi', ['1500000 EUR']],
    ['vingt-cinq millions', ['25000000 EUR']],
    ['300 000 euros par mois', ['300000 EUR MONTH']],
    ['170 000 livres par semaine', ['170000 GBP WEEK']],
    ['7,5 M€ par an', ['7500000 EUR YEAR']],
    ['600 K€', ['600000 EUR']],
    ['£40 millions', ['40000000 GBP']],
    ['40 millions de livres sterling', ['40000000 GBP']],
    ['45 millions de dollars', ['45000000 USD']],
    ['entre 15 et 20 millions', ['15000000–20000000 EUR']],
    ['entre 40 et 45 M€', ['40000000–45000000 EUR']],
    ['15-20 M€', ['15000000–20000000 EUR']],
    ['au moins 35 millions d’euros', ['35000000 EUR AT_LEAST']],
    ['environ 10 millions', ['10000000 EUR ABOUT']],
    ['jusqu’à 40 M€', ['40000000 EUR AT_MOST']],
    ['une dizaine de millions d’euros', ['10000000 EUR ABOUT']],
    ['32 millions de livres, soit 40 millions d’euros', ['32000000 GBP', '40000000 EUR again']],
    ['11 millions d’euros (environ 10 millions de livres)', ['11000000 EUR', '10000000 GBP ABOUT again']],
    ['8 millions d’euros et 3 M€ de bonus', ['8000000 EUR', '3000000 EUR bonus']],
    ['un bail jusqu’en 2024 et 7,5 M€ par saison', ['7500000 EUR YEAR']],
    ['1,2 M€ brut', ['1200000 EUR MONTH']],
    ['4 M€ nets', ['4000000 EUR YEAR']],
    ['10 M€ net vendeur', ['10000000 EUR']],
    ['10 millions l’année', ['10000000 EUR YEAR']],
    ['35 M€ depuis le mois de mai', ['35000000 EUR']],
    ['30 M€ l’an dernier', ['30000000 EUR']],
    ['70 millions de dirhams', ['70000000 AED']],
    ['45 millions de livres, c’est-à-dire 50 millions d’euros', ['45000000 GBP', '50000000 EUR again']],
  ])('%s', (text, expected) => {
    expect(sums(text)).toEqual(expected)
  })

  it.each(['12 buts', 'à 24 ans', 'en 2022', '7,99 €/mois', 'la Ligue 1', 'il a 30 sélections', 'le 22/04/2021'])(
    'is no sum: %s',
    (text) => {
      expect(sums(text)).toEqual([])
    },
  )

  it('stands where it says', () => {
    const text = 'Il vaut 20 millions d’euros aujourd’hui.'
    expect(moneyIn(text).map(({ start, end }) => text.slice(start, end))).toEqual(['20 millions d’euros'])
  })
})
