import { describe, expect, it } from 'vitest'
import { read } from './marks.ts'

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
})
