import { describe, expect, it, test } from 'vitest'
import { toFacts } from '../../src/extract/facts/toFacts.ts'
import { extract } from '../../src/extract/index.ts'
import { articleOf, withoutCareers } from './marks.ts'

function facts(text: string, publishedOn = '2022-01') {
  const article = { ...articleOf(text), publishedOn }
  return toFacts(article, extract(article, withoutCareers))
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
    ['Son contrat court encore sur deux saisons.', '2024-06'],
    ['Son contrat se termine dans moins de six mois.', '2022-06'],
    ['Avec encore deux ans de contrat, il n’est pas pressé.', '2024-06'],
    ['Son contrat : juin 2024.', '2024-06'],
    ['L’OM a blindé son contrat jusqu’en 2025.', '2025'],
    ['Son contrat a expiré le 31 décembre.', '2021-12-31'],
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
    'Il pourrait signer jusqu’en 2026.',
    'Son contrat devait expirer en 2022.',
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

describe('where a signing leads', () => {
  test.each([
    ['Kamara rejoint Newcastle jusqu’en 2026.', '2026'],
    ['Kamara a posé ses valises à Newcastle pour quatre ans.', '2026'],
    ['Kamara quitte l’OM pour Newcastle, avec un contrat de quatre ans à la clé.', '2026'],
  ])('%s → %s', (sentence, ends) => {
    expect(facts(`${KAMARA} ${sentence}`).contracts).toMatchObject([{ club: 'Newcastle United', ends }])
  })
})

describe('bids and what becomes of them', () => {
  test.each([
    ['Newcastle a proposé 20 M€. Trop peu pour l’OM.', 'TRANSFER', 'REFUSED'],
    ['Newcastle a proposé 20 M€, une somme jugée trop faible.', 'TRANSFER', 'REFUSED'],
    ['Les 20 M€ proposés par Newcastle n’ont pas suffi.', 'TRANSFER', 'REFUSED'],
    ['L’OM est resté sourd à une offre de 20 M€ de Newcastle.', 'TRANSFER', 'REFUSED'],
    ['L’OM a donné son aval à une proposition de 20 M€ de Newcastle.', 'TRANSFER', 'ACCEPTED'],
    ['Une offre de Newcastle est attendue.', 'TRANSFER', 'PLANNED'],
    ['Newcastle a formulé une demande de prêt.', 'LOAN', 'MADE'],
    ['Newcastle a demandé son prêt.', 'LOAN', 'MADE'],
    ['Un bail de cinq ans attend Kamara à Newcastle.', 'CONTRACT', 'MADE'],
    ['Kamara s’est entendu avec Newcastle sur un salaire hebdomadaire de 100 000 livres.', 'CONTRACT', 'ACCEPTED'],
  ])('%s → %s %s', (sentence, kind, status) => {
    expect(facts(`${KAMARA} ${sentence}`).offers).toMatchObject([{ kind, by: 'Newcastle United', status }])
  })

  test.each([
    'L’OM vise 30 M€, bonus inclus.',
    'L’OM a placé la barre à 30 M€.',
    'Son bon de sortie s’élève à 30 M€.',
    'Les exigences de l’OM (30 M€) compliquent tout.',
    'L’OM souhaite obtenir 30 M€.',
  ])('%s → asking price', (sentence) => {
    expect(facts(`${KAMARA} ${sentence}`).offers).toMatchObject([
      { kind: 'ASKING_PRICE', by: 'Olympique de Marseille', amount: 30_000_000 },
    ])
  })

  test.each(['Newcastle n’a en revanche jamais formulé d’offre.', 'Aucune offre n’est parvenue de Newcastle.'])(
    '%s → nothing',
    (sentence) => {
      expect(facts(`${KAMARA} ${sentence}`).offers).toEqual([])
    },
  )

  it('takes a price for the player whom the sentence before names, when another club asks it', () => {
    expect(facts(`${KAMARA} Newcastle suit Houssem Aouar. Lyon en attend 25 M€.`).offers).toMatchObject([
      { kind: 'ASKING_PRICE', player: 'Houssem Aouar', by: 'Olympique Lyonnais' },
    ])
  })
})
