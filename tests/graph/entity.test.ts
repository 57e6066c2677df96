import { expect, test } from 'vitest'
import { entityOf } from '../../src/graph/entity.ts'

const mention = (
  kind: 'PLAYER' | 'PERSON' | 'CLUB' | 'OUTLET',
  name: string,
  registerId: string | null = null,
  ref = 'article:1#x',
) => ({ kind, name, registerId, ref })

test.each([
  [mention('CLUB', 'AC Milan', 'club:ac-milan'), { id: 'club:ac-milan', label: 'Club' }],
  [mention('CLUB', 'FC Nulle-Part'), { id: 'club:fc-nulle-part', label: 'Club' }],
  [mention('OUTLET', 'Le Phare'), { id: 'outlet:le-phare', label: 'Outlet' }],
  [mention('PLAYER', 'Boubacar Kamara'), { id: 'player:boubacar-kamara', label: 'Player' }],
  [mention('PERSON', 'Pablo Longoria'), { id: 'person:pablo-longoria', label: 'Person' }],
  [mention('PLAYER', 'Duje Ćaleta-Car'), { id: 'player:duje-caleta-car', label: 'Player' }],
])('%o', (given, entity) => expect(entityOf(given)).toEqual(entity))

test('equal full names join across articles', () => {
  expect(entityOf(mention('PLAYER', 'Luis Suarez', null, 'article:1#a'))).toEqual(
    entityOf(mention('PLAYER', 'Luís Suárez', null, 'article:2#a')),
  )
})

test('one word is not enough to join', () => {
  const [one, two] = ['article:1#kamara', 'article:2#kamara'].map(
    (ref) => entityOf(mention('PLAYER', 'Kamara', null, ref)).id,
  )
  expect(one).toMatch(/^player:kamara-[0-9a-f]{24}$/)
  expect(one).not.toBe(two)
})
