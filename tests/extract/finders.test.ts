import { describe, expect, it, test } from 'vitest'
import { toFacts } from '../../src/extract/facts.ts'
import { extract } from '../../src/extract/index.ts'
import { articleOf, register } from './marks.ts'

function facts(text: string, publishedOn = '2022-01') {
  const article = { ...articleOf(text), publishedOn }
  return toFacts(article, extract(article, register))
}

const KAMARA = 'Le milieu de l’OM Boubacar Kamara réfléchit.'

describe('contract ends', () => {
  test.each([
    ['Il est sous contrat jusqu’en juin 2024.', '2024-06'],
    ['Il est sous contrat jusqu’au 30 juin 2024.', '2024-06-30'],
    ['Son contrat expire en juin.', '2022-06'],
    ['Son bail s’achève à la fin de la saison.', '2022-06'],
    ['Il ne lui reste qu’un an de contrat.', '2023-06'],
    ['Il lui reste dix-huit mois de contrat.', '2023-06'],
    ['Il est encore lié pour deux ans à l’OM.', '2024-06'],
    ['Il est en fin de contrat.', '2022-06'],
    ['Il entre dans sa dernière année de contrat.', '2022-06'],
  ])('%s → %s', (sentence, ends) => {
    expect(facts(`${KAMARA} ${sentence}`).contracts).toMatchObject([
      { player: 'Boubacar Kamara', club: 'Olympique de Marseille', ends },
    ])
  })

  test.each([
    'Il est prêté jusqu’en juin 2024.',
    'L’OM lui propose un contrat jusqu’en 2026.',
    'Il est blessé jusqu’en mars 2022.',
    'Il est arrivé libre en 2019.',
  ])('%s → nothing', (sentence) => {
    expect(facts(`${KAMARA} ${sentence}`).contracts).toEqual([])
  })
})

describe('sums', () => {
  test.each([
    ['Newcastle proposait 15 M€, plus 3 de bonus.', 'TRANSFER', 15_000_000, 'MADE'],
    ['Les Olympiens en réclament 20 millions d’euros.', 'ASKING_PRICE', 20_000_000, 'MADE'],
    ['Newcastle est prêt à mettre 15 M€ sur la table.', 'TRANSFER', 15_000_000, 'PLANNED'],
  ])('%s → %s %s %s', (sentence, kind, amount, status) => {
    expect(facts(`${KAMARA} ${sentence}`).offers).toMatchObject([{ kind, amount, status }])
  })

  it('reads millions that only the sentence before names', () => {
    expect(facts(`${KAMARA} Newcastle proposait 15 M€ pour Boubacar Kamara. L’OM en réclame 20.`).offers).toMatchObject(
      [{ amount: 15_000_000 }, { kind: 'ASKING_PRICE', amount: 20_000_000, currency: 'EUR' }],
    )
  })

  it('leaves fees of the past alone', () => {
    expect(facts(`${KAMARA} Il avait été recruté pour 12 M€ en 2019.`).offers).toEqual([])
  })
})

describe('wishes', () => {
  it('turns down whoever was told before', () => {
    expect(
      facts(`${KAMARA} Newcastle a proposé 15 M€ pour Boubacar Kamara. Kamara a poliment décliné.`).wishes,
    ).toMatchObject([{ club: 'Newcastle United', attitude: 'REFUSES' }])
  })
})
