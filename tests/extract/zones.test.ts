import { describe, expect, it } from 'vitest'
import { zonesOf } from '../../src/extract/zones.ts'
import { read } from './marks.ts'

describe('zones', () => {
  it.each([
    ['Dans : OM, Mercato.', 'RUBRIC'],
    ['LILLE ATTEND 40 MILLIONS POUR DAVID', 'HEADING'],
    ['Un accord pour l’été ?', 'HEADING'],
    ['A LIRE : David vers Naples ? Les notes du match', 'TEASER'],
    ['>> Lire aussi : Les notes des Phocéens', 'TEASER'],
    ['EN SAVOIR + : Classement, calendrier', 'TEASER'],
    ['(Crédit photo : Icon Sport)', 'CAPTION'],
    ['Publié le 29 octobre 2021 à 10h12', 'CAPTION'],
    ['Par Jean Dupont, à Marseille', 'CAPTION'],
    ['Par Sandro BELLINI|Écrit pour TF1', 'CAPTION'],
    ['Accueil Actus Mercato Féminines Anciens Forum Boutique Connexion', 'CAPTION'],
    ['Par le passé, Milan avait suivi Kamara.', 'BODY'],
    ['Boubacar Kamara réfléchit.', 'BODY'],
    ['Source : Sky Sports / Photos : Icon Sport', 'BODY'],
    ['« Je me sens bien dans ce vestiaire. » Boubacar Kamara – source : Zone mixte (12/03/2021)', 'BODY'],
  ])('%s → %s', (line, kind) => {
    expect(zonesOf(line).map((zone) => zone.kind)).toEqual([kind])
  })

  it('keeps the places of the lines, whatever ends them', () => {
    const text = 'Titre\r\n\r\n  Un texte.\nFin.'
    expect(zonesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Titre', 'Un texte.', 'Fin.'])
  })

  it('leaves the titles right below « les plus lus » to other stories', () => {
    const text = 'Il reste.\n\nLES PLUS LUS\n1. Dembélé, Cornet : le point\n2. Le Barça relance Garcia\n\nIl part.'
    expect(zonesOf(text).map(({ kind }) => kind)).toEqual(['BODY', 'TEASER', 'TEASER', 'TEASER', 'BODY'])
  })

  it.each([
    'A LIRE : Newcastle a recruté Boubacar Kamara',
    'Newcastle a recruté Boubacar Kamara',
    '© Newcastle a recruté Boubacar Kamara',
    'Dans : Newcastle a recruté Boubacar Kamara.',
  ])('states no fact outside the body: %s', (line) => {
    expect(read(line).drafts).toEqual([])
  })
})
