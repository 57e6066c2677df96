import { describe, expect, it } from 'vitest'
import { nameOf, read } from './marks.ts'

describe('modality', () => {
  it.each([
    ['Newcastle suit Boubacar Kamara.', 'ASSERTED'],
    ['Newcastle suivait Boubacar Kamara.', 'ASSERTED'],
    ['Newcastle suivrait Boubacar Kamara.', 'HEDGED'],
    ['Newcastle aurait pris contact avec Boubacar Kamara.', 'HEDGED'],
    ['Newcastle semble suivre Boubacar Kamara.', 'HEDGED'],
    ['Newcastle pourrait contacter Boubacar Kamara.', 'HEDGED'],
    ['À en croire Marca, Newcastle suit Boubacar Kamara.', 'HEDGED'],
    ['Selon Marca, Newcastle suit Boubacar Kamara.', 'ASSERTED'],
    ['Newcastle va revenir à la charge pour Boubacar Kamara.', 'ASSERTED'],
    ['Newcastle pourrait revenir à la charge pour Boubacar Kamara.', 'HEDGED'],
  ])('%s → %s', (text, modality) => {
    const moods = new Set(read(text).drafts.map((draft) => draft.modality))
    expect([...moods]).toEqual([modality])
  })

  it.each([
    'Si l’OM vendait, Newcastle recruterait Boubacar Kamara.',
    'Si Newcastle suit Boubacar Kamara, l’OM attendra.',
  ])('a condition states nothing: %s', (text) => {
    expect(read(text).drafts.map(({ said }) => said)).toEqual([])
  })

  it.each([
    'Brest espère que Lens fera une offre pour Boubacar Kamara.',
    'Brest attend toujours une offre de Lens pour Boubacar Kamara.',
    'À moins que Lens ne fasse une offre pour Boubacar Kamara, il restera à Brest.',
    'Faute d’offre de Lens, Boubacar Kamara restera à Brest.',
    'Lens aurait pu recruter Boubacar Kamara, mais il a préféré attendre.',
  ])('what is only hoped, awaited or might have been is none: %s', (text) => {
    expect(read(text).drafts.filter(({ said }) => said.kind === 'OFFER' || said.kind === 'INTEREST')).toEqual([])
  })
})

describe('who is no suitor', () => {
  it.each([
    'Boubacar Kamara n’entre plus dans les plans de Lens.',
    'Lens ne compte plus sur Boubacar Kamara.',
    'Boubacar Kamara, que Lens a lâché pour 3 M€, marque beaucoup.',
    'Boubacar Kamara a manqué la rencontre amicale entre Lens et Nice.',
    'Porto, c’est chez moi, dit Boubacar Kamara.',
  ])('%s', (text) => {
    expect(read(text).drafts.filter(({ said }) => said.kind === 'INTEREST')).toEqual([])
  })

  it.each([
    ['Nantes en pince pour Boubacar Kamara. Les discussions avec Brest portent sur un prêt.', ['FC Nantes']],
    ['Boubacar Kamara, qui avait plu à Lens il y a deux ans, est suivi par Nice.', ['RC Lens', 'OGC Nice']],
    ['Boubacar Kamara veut quitter l’Inter et Arsenal a proposé un prêt.', ['Arsenal']],
    ['Lens aurait pris contact avec Brest pour Boubacar Kamara.', ['RC Lens']],
    ['Newcastle suivrait Boubacar Kamara. Le club dément.', ['Newcastle United']],
    ['Boubacar Kamara à Newcastle ? Pipeau, répond le club.', ['Newcastle United']],
  ])('%s', (text, clubs) => {
    const document = read(text)
    const told = document.drafts.flatMap(({ said }) => (said.kind === 'INTEREST' ? [nameOf(document, said.club)] : []))
    expect(new Set(told)).toEqual(new Set(clubs))
  })
})
