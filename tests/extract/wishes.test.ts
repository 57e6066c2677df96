import { describe, expect, it } from 'vitest'
import { nameOf, read } from './marks.ts'

/** What Danso of Lens wants, as read: « WANTS AS Roma ». */
function wishes(text: string): string[] {
  const document = read(`Lens : Danso sur le départ\n\nLe défenseur de Lens Kevin Danso réfléchit. ${text}`)
  const told = document.drafts.flatMap(({ said }) =>
    said.kind === 'WISH'
      ? [[said.attitude, said.league ?? nameOf(document, said.club), said.scope ?? ''].join(' ').trim()]
      : [],
  )
  return [...new Set(told)]
}

describe('wishes', () => {
  it.each([
    ['Danso a fait de la Roma sa priorité.', 'WANTS AS Roma'],
    ['Danso n’a qu’une idée en tête : rejoindre la Roma.', 'WANTS AS Roma'],
    ['Danso a tranché : ce sera la Roma ou rien.', 'WANTS AS Roma'],
    ['Selon son agent, Danso veut signer à Everton.', 'WANTS Everton'],
    ['Danso a fait part de son envie de rejoindre la Roma.', 'WANTS AS Roma'],
    ['Danso ne ferme pas la porte à la Roma.', 'OPEN AS Roma'],
    ['Le projet de la Roma séduit Danso.', 'OPEN AS Roma'],
    ['Danso est réticent à l’idée de rejoindre la Roma.', 'REFUSES AS Roma'],
    ['Danso souhaite poursuivre sa carrière en Premier League.', 'WANTS Premier League'],
    ['Danso veut rester en Ligue 1.', 'WANTS Ligue 1'],
    ['La Serie A a toujours été son rêve.', 'WANTS Serie A'],
    ['La Premier League ne l’emballe guère.', 'REFUSES Premier League'],
    ['Danso ne veut pas entendre parler d’Everton.', 'REFUSES Everton'],
    ['Everton a essuyé un refus du joueur.', 'REFUSES Everton'],
    ['Everton s’est renseigné, mais le joueur n’a pas souhaité donner suite.', 'REFUSES Everton'],
    ['Pas question pour Danso de signer à Everton.', 'REFUSES Everton'],
    ['Danso serait prêt à rejoindre la Roma.', 'OPEN AS Roma'],
    ['Danso n’est pas fermé à l’idée de prolonger à Lens.', 'OPEN RC Lens'],
    ['Danso réclame un bon de sortie.', 'REFUSES RC Lens'],
    ['« J’ai pris ma décision, je veux quitter Lens cet été », a lâché Danso.', 'REFUSES RC Lens cet été'],
    ['Danso ne veut pas quitter Lens en cours de saison.', 'WANTS RC Lens en cours de saison'],
  ])('%s → %s', (text, expected) => {
    expect(wishes(text)).toEqual([expected])
  })

  it.each([
    'Danso s’apprête à rejoindre la Roma.',
    'Une offre d’Everton a été refusée par Lens. Deuxième refus.',
    'Danso exigeait une indemnité de départ.',
  ])('none is told: %s', (text) => {
    expect(wishes(text)).toEqual([])
  })
})
