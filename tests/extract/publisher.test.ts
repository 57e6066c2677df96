import { expect, it } from 'vitest'
import { extract } from '../../src/extract/index.ts'
import { articleOf, register } from './marks.ts'

it.each([
  ['Lyon, 3 jan 2022 (AFP) - Milan suit Kamara.', null, 'agence-france-presse'],
  ['Milan suit Kamara. (AFP)', null, 'agence-france-presse'],
  ['Milan suit Kamara (avec AFP).', null, null],
  ['Milan suit Kamara, selon L’Équipe.', null, null],
  ['Lyon, 3 jan 2022 (AFP) - Milan suit Kamara.', 'Foot Mercato', 'foot-mercato'],
  ['Milan suit Kamara.', 'Le Petit Olympien', 'le-petit-olympien'],
])('« %s » of publisher %s is by %s', (text, given, expected) => {
  expect(extract(articleOf(text, '2022-01', given), register).publisher).toBe(expected)
})
