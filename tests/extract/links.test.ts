import { describe, expect, it } from 'vitest'
import { nameOf, read, unmark } from './marks.ts'

/** Marks `[words](a)` name somebody, `[words](=a)` must be linked to him. */
const cases: readonly (readonly [what: string, marked: string])[] = [
  ['a noun for the player', '[Boubacar Kamara](a) réfléchit. [Le minot](=a) a le temps.'],
  [
    'a position and his club',
    "[Boubacar Kamara](a), le milieu de l'OM, réfléchit. [Le milieu de l'OM](=a) a le temps.",
  ],
  ['a demonym for a player', '[Boubacar Kamara](a) joue à Marseille. [Le Marseillais](=a) a le temps.'],
  ['a nation', '[Sadio Mané](a) réfléchit. [Le Sénégalais](=a) a le temps.'],
  ['a surname', '[Boubacar Kamara](a) réfléchit. [Kamara](=a) a le temps.'],
  ['a pronoun', '[Boubacar Kamara](a) réfléchit. [Il](=a) a le temps.'],
  ['a club by its adjective', "L'[OM](a) réfléchit. [Le club phocéen](=a) a le temps."],
  [
    'a club by its nation',
    "L'OM vend Boubacar Kamara, milieu de l'OM, et [Newcastle](a) insiste. [Le club anglais](=a) est pressé.",
  ],
  ['those who run a club', '[Newcastle](a) insiste. [La direction de Newcastle](=a) est pressée.'],
  [
    "a coach's team",
    "Le [PSG](a) insiste. L'entraîneur du PSG Christophe Galtier patiente. [L'équipe de Christophe Galtier](=a) est pressée.",
  ],
  ['a source', "[L'Équipe](a) révèle l'affaire. [Le quotidien](=a) ajoute un chiffre."],
  ['a journalist', 'Le journaliste [Rudy Galetti](a) révèle l’affaire. [Le journaliste](=a) ajoute un chiffre.'],
]

describe('links', () => {
  it.each(cases)('%s: %s', (_, marked) => {
    const { text, marks } = unmark(marked)
    const document = read(text)
    const refs = [...document.refs].flatMap(([sentence, list]) =>
      list.map((ref) => ({
        start: sentence.tokens[ref.first]!.start,
        end: sentence.tokens[ref.last]!.end,
        names: ref.entities.map((id) => nameOf(document, id)),
      })),
    )
    const named = (mark: string) => {
      const place = marks.find((other) => other.mark === mark)!
      return refs.find(({ start, end }) => start < place.end && place.end <= end)?.names[0]
    }
    for (const { mark } of marks.filter((other) => other.mark.startsWith('=')))
      expect(named(mark)).toBe(named(mark.slice(1)) ?? 'somebody')
  })

  it('links nobody where nobody was named', () => {
    const document = read('Le joueur a le temps. Il réfléchit.')
    expect([...document.refs.values()].flat()).toEqual([])
  })
})
