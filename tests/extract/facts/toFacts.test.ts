import { describe, expect, it } from 'vitest'
import { toFacts } from '../../../src/extract/facts/toFacts.ts'
import { extract } from '../../../src/extract/index.ts'
import { articleOf, withoutCareers } from '../marks.ts'

function facts(text: string, publisher: string | null = null) {
  const article = articleOf(text, '2022-01', publisher)
  return toFacts(article, extract(article, withoutCareers))
}

describe('the public lists', () => {
  it('holds one interest a club and player, at its furthest stage, with all its evidence', () => {
    const { interests } = facts(
      'Selon Marca, Newcastle suit Boubacar Kamara. Selon L’Équipe, Newcastle aurait pris contact avec Boubacar Kamara.',
    )
    expect(interests).toMatchObject([
      {
        club: 'Newcastle United',
        player: 'Boubacar Kamara',
        stage: 'CONTACT',
        modality: 'HEDGED',
        sources: ["L'Équipe"],
        evidence: [
          { text: 'Newcastle suit Boubacar Kamara', rule: 'interest.watch', sources: ['Marca'] },
          {
            text: 'Newcastle aurait pris contact avec Boubacar Kamara',
            rule: 'interest.contact',
            sources: ["L'Équipe"],
          },
        ],
      },
    ])
  })

  it('lets a withdrawal win over what came before it', () => {
    expect(
      facts(
        'Newcastle a fait une offre pour Boubacar Kamara. Newcastle a abandonné la piste Boubacar Kamara.',
      ).interests.map(({ stage }) => stage),
    ).toEqual(['WITHDRAWN'])
  })

  it('joins a refusal to the bid it refuses', () => {
    const { offers } = facts(
      'Le milieu de l’OM Boubacar Kamara réfléchit. La première offre de Newcastle a été refusée par l’OM. Newcastle avait proposé 12 M€ pour Boubacar Kamara.',
    )
    expect(offers).toMatchObject([
      {
        kind: 'TRANSFER',
        by: 'Newcastle United',
        to: 'Olympique de Marseille',
        amount: 12_000_000,
        currency: 'EUR',
        status: 'REFUSED',
      },
    ])
  })

  it('keeps different sums apart', () => {
    expect(
      facts(
        'Newcastle a proposé 12 M€ pour Boubacar Kamara. Newcastle a proposé 15 M€ pour Boubacar Kamara.',
      ).offers.map(({ amount }) => amount),
    ).toEqual([12_000_000, 15_000_000])
  })

  it('has no interest where there is a transfer', () => {
    const { interests, transfers } = facts(
      'Newcastle suivait Boubacar Kamara. Boubacar Kamara a rejoint Newcastle librement.',
    )
    expect(interests).toEqual([])
    expect(transfers).toMatchObject([
      { player: 'Boubacar Kamara', to: 'Newcastle United', kind: 'FREE', status: 'DONE' },
    ])
  })

  it('lists the full name once and the other forms as aliases', () => {
    expect(facts('Boubacar Kamara réfléchit. Kamara a le temps. L’OM et Marseille attendent.')).toMatchObject({
      players: [{ name: 'Boubacar Kamara', aliases: ['Kamara'] }],
      clubs: [{ name: 'Olympique de Marseille', aliases: ['Marseille', 'OM'] }],
    })
  })

  it('names the publisher given beside the text, and does not list it as credited', () => {
    expect(facts('Newcastle suit Boubacar Kamara.', 'La Provence')).toMatchObject({
      publisher: 'La Provence',
      sources: [],
    })
  })

  it('reads the words of a club’s coach as his club’s', () => {
    expect(
      facts('Campos, le directeur sportif du PSG, apprécierait Boubacar Kamara. Luis Campos patiente.').interests,
    ).toMatchObject([
      { club: 'Paris Saint-Germain', player: 'Boubacar Kamara', stage: 'INTERESTED', modality: 'HEDGED' },
    ])
  })

  it('has a player’s own club want nothing from him', () => {
    expect(facts('L’OM suit Boubacar Kamara, le milieu de l’OM.').interests).toEqual([])
  })
})
