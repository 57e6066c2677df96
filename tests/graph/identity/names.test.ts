import { expect, test } from 'vitest'
import type { MentionKind } from '../../../src/extract/mention.ts'
import { bearerOf, nameRelation, surnameOf, wordsOf } from '../../../src/graph/identity/names.ts'

test.each<[MentionKind, string, string | null, string]>([
  ['CLUB', 'AC Milan', 'club:ac-milan', 'club:ac-milan'],
  ['CLUB', 'FC Nulle-Part', null, 'club:fc-nulle-part'],
  ['OUTLET', 'Libération', null, 'outlet:liberation'],
  ['PLAYER', 'Boubacar Kamara', null, 'player:boubacar-kamara'],
  ['PLAYER', 'Duje Ćaleta-Car', null, 'player:duje-caleta-car'],
  ['PERSON', 'Pablo Longoria', null, 'person:pablo-longoria'],
  ['PLAYER', 'Kamara', null, 'player:kamara-'],
  ['PLAYER', 'Ćaleta-Car', null, 'player:caleta-car-'],
])('%s « %s » (%s) is borne by %s', (kind, name, registerId, bearer) =>
  expect(bearerOf({ kind, name, registerId })).toBe(bearer),
)

test.each([
  ['player:boubacar-kamara', 'surname:kamara'],
  ['player:kamara-', 'surname:kamara'],
  ['player:neymar-jr', 'surname:neymar'],
  ['player:wissam-ben-yedder', 'surname:yedder'],
])('the surname of %s is %s', (bearer, surname) => expect(surnameOf(bearer)).toBe(surname))

test.each([
  ['Boubacar Kamara', 'Boubacar Kamara', 'equal'],
  ['Kamara', 'Kamara', 'word'],
  ['Kamara', 'Boubacar Kamara', 'ending'],
  ['Ben Yedder', 'Wissam Ben Yedder', 'long ending'],
  ['Mohamed Amoura', 'Mohamed El Amine Amoura', 'middle'],
  ['Luis Alberto Suarez', 'Luis Miguel Suarez', 'other'],
  ['Bouba Kamara', 'Boubacar Kamara', 'short'],
  ['B Kamara', 'Boubacar Kamara', 'short'],
  ['Bo Kamara', 'Boubacar Kamara', 'other'],
  ['Josuha Guilavogui', 'Joshua Guilavogui', 'spelling'],
  ['Mohamed Salah', 'Mohammed Salah', 'spelling'],
  ['Theo Hernandez', 'Lucas Hernandez', 'other'],
  ['Boubacar Kamara', 'Boubacar Camara', null],
])('%s and %s: %s', (a, b, relation) => {
  const words = (name: string) => wordsOf(`player:${name.toLowerCase().replaceAll(' ', '-')}`)
  expect(nameRelation(words(a), words(b))).toBe(relation)
  expect(nameRelation(words(b), words(a))).toBe(relation)
})
