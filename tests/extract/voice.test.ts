import { expect, it } from 'vitest'
import { read } from './marks.ts'

it.each([
  ['Pablo Longoria a confirmé que Milan suit Boubacar Kamara.', 'Pablo Longoria'],
  ['Pablo Longoria a confirmé l’intérêt de Milan pour Boubacar Kamara.', 'Pablo Longoria'],
  ['Son agent assure que Milan suit Boubacar Kamara.', 'Son agent'],
  ['Milan suit Boubacar Kamara, a reconnu le président Pablo Longoria.', 'Pablo Longoria'],
  ['Milan suit Boubacar Kamara, a annoncé le club lombard.', 'AC Milan'],
  ['Selon L’Équipe, Milan suit Boubacar Kamara.', null],
  ['L’Équipe annonce que Milan suit Boubacar Kamara.', null],
  ['Pablo Longoria n’a pas dit que Milan suivait Boubacar Kamara.', null],
])('%s → %s', (text, expected) => {
  expect(
    read(text)
      .drafts.filter(({ said }) => said.kind === 'INTEREST')
      .map(({ voice }) => voice),
  ).toEqual([expected])
})
