import { beforeAll, describe, expect, test } from 'vitest'
import { loadRegister } from '../../src/register/load.ts'
import type { Register } from '../../src/register/register.ts'

let register: Register
beforeAll(() => {
  register = loadRegister(new URL('../../seeds/register', import.meta.url).pathname)
})

/** The matches of a text as `words = entries`, with the way of naming where it is no NAME and `?` where it is ambiguous. */
function found(text: string): string[] {
  return register.find(text).map(({ start, end, entries, form, ambiguous }) => {
    const ids = entries.map(({ id }) => id).join(' ')
    return `${text.slice(start, end)} = ${form === 'NAME' ? '' : `${form} `}${ids}${ambiguous ? ' ?' : ''}`
  })
}

describe('names', () => {
  test.each([
    ['l’OM', ['OM = club:olympique-de-marseille']],
    ["l'OM", ['OM = club:olympique-de-marseille']],
    ['de l\u02BCOM', ['OM = club:olympique-de-marseille']],
    ['qu’Everton', ['Everton = club:everton ?']],
    ["d'Il Romanista", ['Il Romanista = outlet:il-romanista']],
    ['selon Pedulla, puis Pedullà', ['Pedulla = journalist:alfredo-pedulla', 'Pedullà = journalist:alfredo-pedulla']],
    ['Pedulla\u0300 assure', ['Pedulla\u0300 = journalist:alfredo-pedulla']],
    ['St-Étienne', ['St-Étienne = club:as-saint-etienne']],
    ['l’AS\u00A0Saint‑Etienne', ['AS\u00A0Saint‑Etienne = club:as-saint-etienne']],
    ['NEWCASTLE', ['NEWCASTLE = club:newcastle-united ?']],
    ['le Paris Saint-Germain', ['Paris Saint-Germain = club:paris-saint-germain']],
    ['Al-Hilal Riyad', ['Al-Hilal Riyad = club:al-hilal']],
    ['le F.C. Barcelone', ['F.C. Barcelone = club:fc-barcelone']],
    ['sur Canal+', ['Canal+ = outlet:canal']],
    ['@FabrizioRomano', ['FabrizioRomano = journalist:fabrizio-romano']],
    ['OM-PSG', ['OM = club:olympique-de-marseille', 'PSG = club:paris-saint-germain']],
    ['en Ligue 1 et en Côte d’Ivoire', ['Ligue 1 = competition:ligue-1', 'Côte d’Ivoire = nation:civ']],
  ])('%s', (text, matches) => {
    expect(found(text)).toEqual(matches)
  })
})

describe('articles that belong to the name', () => {
  test.each([
    ['La Provence', ['La Provence = outlet:la-provence ?']],
    ['selon la Provence', ['la Provence = outlet:la-provence ?']],
    ['les infos de l’Équipe', ['l’Équipe = outlet:l-equipe ?']],
    ['au Havre', ['Havre = club:le-havre-ac ?']],
    ['dans les colonnes du Monde', ['Monde = outlet:le-monde ?']],
    ['la Real', ['Real = club:real-sociedad ?']],
    ['le Real', ['Real = club:real-madrid ?']],
    ['selon Le Parisien', ['Le Parisien = outlet:le-parisien ?']],
    ['selon le Parisien', ['Parisien = DEMONYM club:paris-fc club:paris-saint-germain outlet:le-parisien ?']],
    ['d’après La Marseillaise', ['La Marseillaise = outlet:la-marseillaise ?']],
  ])('%s', (text, matches) => {
    expect(found(text)).toEqual(matches)
  })
})

describe('nicknames', () => {
  test.each([
    ['des Phocéens', ['Phocéens = NICKNAME club:olympique-de-marseille']],
    ['aux Dogues', ['Dogues = NICKNAME club:losc-lille']],
    ['les Gunners', ['Gunners = NICKNAME club:arsenal']],
    ['au club phocéen', ['club phocéen = NICKNAME club:olympique-de-marseille']],
    ['la direction phocéenne', ['direction phocéenne = NICKNAME club:olympique-de-marseille']],
    ['les dirigeants lyonnais', ['dirigeants lyonnais = NICKNAME club:olympique-lyonnais']],
    ['LE CLUB PHOCÉEN', ['CLUB PHOCÉEN = NICKNAME club:olympique-de-marseille']],
    ['les Lions de la Teranga', ['Lions de la Teranga = NICKNAME nation:sen']],
  ])('%s', (text, matches) => {
    expect(found(text)).toEqual(matches)
  })

  test('a shared nickname names them all', () => {
    const [match] = register.find('la course du club lombard')
    expect(match?.ambiguous).toBe(true)
    expect(match?.entries.map(({ id }) => id)).toEqual(expect.arrayContaining(['club:ac-milan', 'club:inter-milan']))
  })
})

describe('demonyms: many are the club, one is a person, small letters are an adjective', () => {
  test.each([
    ['les Marseillais', ['Marseillais = NICKNAME club:olympique-de-marseille ?']],
    ['aux Lillois', ['Lillois = NICKNAME club:losc-lille ?']],
    ['les Monégasques', ['Monégasques = NICKNAME club:as-monaco nation:mco ?']],
    ['le Monégasque', ['Monégasque = DEMONYM club:as-monaco nation:mco ?']],
    ['le Marseillais', ['Marseillais = DEMONYM club:olympique-de-marseille']],
    ['l’ex-Marseillais', ['Marseillais = DEMONYM club:olympique-de-marseille']],
    ['un Gunner', ['Gunner = DEMONYM club:arsenal']],
    ['le défenseur lyonnais', ['lyonnais = DEMONYM club:olympique-lyonnais']],
    ['le Sénégalais', ['Sénégalais = DEMONYM nation:sen']],
    ['la presse italienne', ['italienne = DEMONYM nation:ita']],
    ['le Franco‑Ivoirien', ['Franco = DEMONYM nation:fra', 'Ivoirien = DEMONYM nation:civ']],
    ['l’Argentin, en Argentine', ['Argentin = DEMONYM nation:arg ?', 'Argentine = nation:arg ?']],
    ['les Congolais', ['Congolais = DEMONYM nation:cod nation:cog ?']],
  ])('%s', (text, matches) => {
    expect(found(text)).toEqual(matches)
  })
})

describe('what is no name', () => {
  test.each([
    'une OMbre au tableau',
    'a nice goal',
    'un record de ventes',
    'le marquis',
    'il joue comme as de pique',
    'As du ballon',
    'dans le monde entier',
    'toute l’équipe',
    'à 20 minutes de la fin',
    'un étalon, un pharaon',
    'SUR LA LISTE',
    'Sur Twitter, il confirme',
    'QUELQUE CHOSE EST MORT',
    'Rudi Garcia',
    'il jouait au foot, mercato ou non',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })
})

test('a name does not run over a line, a sentence or a comma', () => {
  for (const between of ['\n', '. ', ', ']) {
    expect(found(`vers le Real${between}Madrid attend`)).toEqual([
      'Real = club:real-madrid ?',
      'Madrid = club:real-madrid ?',
    ])
  }
})

test('matches follow each other without overlap, and no longer form would have fitted', () => {
  const text =
    'Le Paris FC, le Paris Saint-Germain, Paris et Manchester United ; Manchester City, Inter Milan, Milan AC.'
  expect(register.find(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Paris FC',
    'Paris Saint-Germain',
    'Paris',
    'Manchester United',
    'Manchester City',
    'Inter Milan',
    'Milan AC',
  ])
})

describe('named', () => {
  test.each([
    ['la provence', 'OUTLET', ['outlet:la-provence']],
    ['Gazzetta dello Sport', 'OUTLET', ['outlet:la-gazzetta-dello-sport']],
    ['om', undefined, ['club:olympique-de-marseille']],
    ['Les Dogues', 'CLUB', ['club:losc-lille']],
    ['Monaco', 'CLUB', ['club:as-monaco']],
    ['Monaco', undefined, ['club:as-monaco', 'nation:mco']],
    ['Pedulla', 'JOURNALIST', ['journalist:alfredo-pedulla']],
    ['FC Nulle Part', undefined, []],
  ] as const)('%s as %s', (form, kind, ids) => {
    expect(register.named(form, kind).map(({ id }) => id)).toEqual(ids)
  })
})

test.each([
  ['Boubacar', true],
  ['boubacar', true],
  ['Jean-Boubacar', true],
  ['Milan', 'maybe'],
  ['Marseille', false],
  ['Saint-Boubacar', false],
] as const)('is %s a given name? %s', (word, answer) => {
  expect(register.isGivenName(word)).toBe(answer)
})

test.each([
  ['Andrea Pirlo', 2017, null],
  ['Andrea Pirlo', 2020, 'COACH'],
  ['mourinho', 2004, 'COACH'],
  ['Boubacar Kamara', 2021, null],
] as const)('what is %s in %i? %s', (name, year, role) => {
  expect(loadRegister('seeds/register').roleOf(name, year)).toBe(role)
})

test('all of a kind, and one by its id', () => {
  const nations = register.all('NATION')
  expect(nations.map(({ id }) => id)).toEqual(nations.map(({ id }) => id).sort())
  expect(register.get('nation:zaf')).toMatchObject({ name: 'Afrique du Sud', countries: ['ZAF'] })
  expect(register.get('outlet:la-marseillaise')).toMatchObject({ kind: 'OUTLET', outletKind: 'NEWSPAPER' })
  expect(register.get('journalist:alfredo-pedulla')).toMatchObject({
    outlets: expect.arrayContaining([expect.stringMatching(/^outlet:/)]),
  })
  expect(register.get('club:nowhere')).toBeUndefined()
})
