import { describe, expect, it } from 'vitest'
import { nameOf, read } from './marks.ts'

const KAMARA = 'Boubacar Kamara, le milieu de l’OM, '

describe('negation', () => {
  it.each([
    ['Newcastle n’a jamais été intéressé par Boubacar Kamara.', 'Newcastle United', 'DENIED', 'DENIED'],
    ['Newcastle n’est plus intéressé par Boubacar Kamara.', 'Newcastle United', 'WITHDRAWN', 'ASSERTED'],
    ['Newcastle ne suit plus Boubacar Kamara.', 'Newcastle United', 'WITHDRAWN', 'ASSERTED'],
    ['Newcastle a abandonné la piste Boubacar Kamara.', 'Newcastle United', 'WITHDRAWN', 'ASSERTED'],
    ['Newcastle n’aurait pas oublié Boubacar Kamara.', 'Newcastle United', 'INTERESTED', 'HEDGED'],
    ['Newcastle n’a pas enterré la piste Boubacar Kamara.', 'Newcastle United', 'INTERESTED', 'ASSERTED'],
    ['Newcastle n’est pas insensible au profil de Boubacar Kamara.', 'Newcastle United', 'INTERESTED', 'ASSERTED'],
    ['Newcastle n’est pas le seul club à suivre Boubacar Kamara.', 'Newcastle United', 'MONITORING', 'ASSERTED'],
    ['Boubacar Kamara n’intéresse pas que Newcastle.', 'Newcastle United', 'INTERESTED', 'ASSERTED'],
    ['L’intérêt de Newcastle pour Boubacar Kamara a été démenti.', 'Newcastle United', 'DENIED', 'DENIED'],
    [
      'Newcastle n’a pas voulu confirmer son intérêt pour Boubacar Kamara.',
      'Newcastle United',
      'INTERESTED',
      'ASSERTED',
    ],
  ])('%s → %s %s', (text, club, stage, modality) => {
    const document = read(text)
    const interests = document.drafts.flatMap(({ said, modality: mood }) =>
      said.kind === 'INTEREST' ? [[nameOf(document, said.club), said.stage, mood]] : [],
    )
    expect(interests).toEqual([[club, stage, modality]])
  })

  it.each([
    ['n’a aucune envie de partir.', 'WANTS', 'Olympique de Marseille'],
    ['souhaite quitter Marseille.', 'REFUSES', 'Olympique de Marseille'],
    ['ne souhaite pas rejoindre Newcastle.', 'REFUSES', 'Newcastle United'],
    ['ne veut plus rester à Marseille.', 'REFUSES', 'Olympique de Marseille'],
  ])(`${KAMARA}%s → %s`, (tail, attitude, club) => {
    const document = read(KAMARA + tail)
    const wishes = document.drafts.flatMap(({ said }) =>
      said.kind === 'WISH' ? [[said.attitude, nameOf(document, said.club)]] : [],
    )
    expect(wishes).toEqual([[attitude, club]])
  })

  it.each([
    'Newcastle n’a pas encore pris contact avec Boubacar Kamara.',
    'Newcastle n’a pas formulé d’offre pour Boubacar Kamara.',
  ])('what has not happened yet states nothing: %s', (text) => {
    expect(read(text).drafts.map(({ said }) => said)).toEqual([])
  })
})
