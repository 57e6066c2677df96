import { describe, expect, it } from 'vitest'
import { nameOf, read } from './marks.ts'

/** The clubs that want each player, as read: « Naples: Danso ». */
function suitorsOf(text: string): string[] {
  const document = read(text)
  return document.drafts
    .flatMap(({ said }) =>
      said.kind === 'INTEREST'
        ? [`${nameOf(document, said.club)}: ${nameOf(document, said.player)?.split(' ').at(-1)}`]
        : [],
    )
    .filter((words, i, all) => all.indexOf(words) === i)
}

const title = 'Lens : Danso sur le départ\n\nLe défenseur de Lens Kevin Danso réfléchit.'

describe('who is meant', () => {
  it.each([
    [
      'who has moved elsewhere',
      'Lens, privé de Seko Fofana, parti à Al-Nassr, hésite. Fulham suit le joueur.',
      'Fulham FC: Danso',
    ],
    [
      'who is to be replaced',
      'Fulham le suit pour remplacer Tim Ream. Everton suit aussi le joueur.',
      'Everton: Danso',
    ],
    ['who is thrown in', 'Fulham offre 20 M€, Harry Wilson en prime. Everton suit le joueur.', 'Everton: Danso'],
    ['whom one sees go', 'Fulham, qui a vu Tosin Adarabioyo filer à Chelsea, suit le joueur.', 'Fulham FC: Danso'],
  ])('is not %s: %s', (_, text, expected) => {
    expect(suitorsOf(`${title} ${text}`)).toContain(expected)
  })

  it.each([
    [
      'an agent’s client named behind',
      'Fulham a pris contact avec les représentants de Facundo Medina.',
      'Fulham FC: Medina',
    ],
    ['of whom the talks are', 'Fulham négocie avec Lens la venue de Facundo Medina.', 'Fulham FC: Medina'],
    [
      'who is named last before a demonym that fits',
      'L’Autrichien attend. Facundo Medina aussi. Fulham suit l’Argentin.',
      'Fulham FC: Medina',
    ],
  ])('is %s: %s', (_, text, expected) => {
    expect(suitorsOf(`${title} ${text}`)).toContain(expected)
  })

  it('starts anew with every bullet of a digest', () => {
    const text =
      'Les brèves du jour\n\n• Kevin Danso attend. Fulham le suit.\n\n• Facundo Medina attend aussi. Le joueur intéresse Everton.'
    expect(suitorsOf(text)).toEqual(['Fulham FC: Danso', 'Everton: Medina'])
  })

  it('keeps the man of the title, however many others are named', () => {
    const text = `${title}\n\nLe grand ménage\n\nSeko Fofana et Ignatius Ganago ont filé, Loïs Openda aussi.\n\nFulham suit le joueur.`
    expect(suitorsOf(text)).toEqual(['Fulham FC: Danso'])
  })
})

describe('whose club', () => {
  const clubs = (text: string) => {
    const document = read(text)
    return Object.fromEntries(
      document.entities.flatMap(({ kind, name, club }) =>
        (kind === 'PLAYER' || kind === 'PERSON') && club ? [[name, nameOf(document, club)]] : [],
      ),
    )
  }

  it.each([
    [
      'the rubric of the title',
      'TFC. Kevin Danso plaît\n\nKevin Danso réfléchit. Kevin Danso plaît à Naples.',
      { 'Kevin Danso': 'Toulouse FC' },
    ],
    ['who refuses', 'Kevin Danso plaît à Naples. Une offre a été rejetée par Lens.', { 'Kevin Danso': 'RC Lens' }],
    [
      'where his contract runs',
      'Kevin Danso plaît à Naples. À Lens, où il est sous contrat, on patiente.',
      { 'Kevin Danso': 'RC Lens' },
    ],
  ])('a player: %s', (_, text, expected) => {
    expect(clubs(text)).toMatchObject(expected)
  })

  it('a player: no club he came from', () => {
    expect(clubs('Kevin Danso, arrivé d’Augsbourg, plaît à Naples.')).toEqual({})
  })

  it.each([
    [
      'a suitor’s coach',
      'Le défenseur de Lens Kevin Danso plaît. À Naples, le coach Luciano Spalletti rêve de lui.',
      'SSC Naples',
    ],
    [
      'a seller’s president',
      'Le défenseur de Lens Kevin Danso plaît à Naples. Le président Joseph Oughourlian refuse de vendre.',
      'RC Lens',
    ],
  ])('%s', (_, text, expected) => {
    expect(Object.values(clubs(text))).toContain(expected)
  })
})
