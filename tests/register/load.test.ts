import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Problem } from '../../src/problem/problem.ts'
import { builtForms, writeForms } from '../../src/register/builtForms.ts'
import { readEntries } from '../../src/register/entries.ts'
import { readForms } from '../../src/register/forms.ts'
import { loadRegister } from '../../src/register/load.ts'
import { readTables } from '../../src/register/tables.ts'

/** A small register without mistakes; `·` stands for a tab. */
const TABLES: Record<string, readonly string[]> = {
  clubs: [
    'id·name·short·aliases·nicknames·city·country·league·ambiguous·wikidata',
    'ac-milan·AC Milan·Milan·Milan AC·les Rossoneri|les Milanais·Milan·ITA·Serie A·Milan|les Milanais·Q1543',
    'inter-milan·Inter Milan·Inter··les Nerazzurri|les Milanais·Milan·ITA·Serie A·les Milanais·Q631',
  ],
  outlets: [
    'id·name·aliases·kind·country·ambiguous',
    'la-provence·La Provence·laprovence.com·NEWSPAPER·FRA·La Provence',
  ],
  journalists: ['id·name·aliases·outlets·country', 'alfredo-pedulla·Alfredo Pedullà·Pedullà··ITA'],
  competitions: ['id·name·aliases·country·kind', 'serie-a·Serie A··ITA·LEAGUE'],
  nationalities: [
    'id·kind·country·name·masculine·feminine·masculine_plural·feminine_plural·aliases·prefix·team·clubs·ambiguous',
    'club-milanais·CLUB·ITA··Milanais·Milanaise·Milanais·Milanaises···les Milanais·ac-milan|inter-milan·',
    'nation-ita·NATION·ITA·Italie·Italien·Italienne·Italiens·Italiennes··italo-·les Azzurri··',
  ],
  people: [
    'id·name·aliases·role·since·clubs',
    'paolo-maldini·Paolo Maldini·Maldini·SPORTING_DIRECTOR·2009·ac-milan@2018-08..2023-06',
  ],
  players: [
    'id·name·aliases·nationalities·position·born·clubs',
    'sandro-tonali·Sandro Tonali··ITA·MF·2000·~ac-milan@2020-09..2021-07|ac-milan@2021-07..2023-07',
  ],
  'given-names': ['id·name·origin·ambiguous', 'alfredo·Alfredo·italian·'],
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'register-'))
  for (const [table, lines] of Object.entries(TABLES)) write(table, lines)
})
afterEach(() => rmSync(folder, { recursive: true }))

function write(table: string, lines: readonly string[]): void {
  writeFileSync(join(folder, `${table}.tsv`), `${lines.join('\n').replaceAll('·', '\t')}\n`)
}

function problem(): Problem {
  try {
    loadRegister(folder)
  } catch (error) {
    return error as Problem
  }
  throw new Error('the register loaded')
}

test('the small register loads', () => {
  expect(loadRegister(folder).find('les Rossoneri')).toHaveLength(1)
})

test('a byte order mark and CRLF change nothing', () => {
  writeFileSync(join(folder, 'clubs.tsv'), `\uFEFF${TABLES.clubs!.join('\r\n').replaceAll('·', '\t')}\r\n`)
  expect(loadRegister(folder).find('AC Milan')).toHaveLength(1)
})

describe('one wrong row', () => {
  test.each([
    ['an empty line', 'clubs', '', 'REGISTER_CELLS', ':4', /expected 10 cells .* got 1/],
    [
      'a cell too many',
      'given-names',
      'boubacar·Boubacar·west-african··',
      'REGISTER_CELLS',
      ':3',
      /expected 4 cells .* got 5/,
    ],
    ['an id that is no slug', 'given-names', 'Zoë·Zoë·english·', 'REGISTER_ID', ':3:1', /got "Zoë"/],
    ['an id twice', 'given-names', 'alfredo·Alfredo·spanish·', 'REGISTER_DUPLICATE', ':3:1', /given-names\.tsv:2:1/],
    ['a row out of order', 'given-names', 'aaron·Aaron·english·', 'REGISTER_ORDER', ':3:1', /"aaron" after "alfredo"/],
    ['no name', 'given-names', 'boubacar··west-african·', 'REGISTER_EMPTY', ':3:10', /"name"/],
    ['an unknown role', 'people', 'zoe·Zoë··SCOUT··', 'REGISTER_KIND', ':3:10', /got "SCOUT"/],
    ['no position', 'players', 'zoe·Zoë··FRA·striker··', 'REGISTER_KIND', ':3:14', /got "striker"/],
    ['no stay', 'players', 'zoe·Zoë··FRA·FW··ac-milan', 'REGISTER_STAY', ':3:18', /got "ac-milan"/],
    ['a stay at no club', 'players', 'zoe·Zoë··FRA·FW··ac-nulle@2020..', 'REGISTER_STAY', ':3:18', /ac-nulle/],
    [
      'a stay that ends before it begins',
      'people',
      'zoe·Zoë··COACH··ac-milan@2020-07..2019-06',
      'REGISTER_STAY',
      ':3:17',
      /2019-06/,
    ],
    ['no year', 'people', 'zoe·Zoë··COACH·soon·', 'REGISTER_YEAR', ':3:16', /got "soon"/],
    [
      'a name of two people',
      'people',
      'zoe·Zoë·Maldini·COACH··',
      'REGISTER_SHARED_FORM',
      ':3:9',
      /of paolo-maldini again/,
    ],
    ['an unknown mark', 'given-names', 'rose·Rose·english·yes', 'REGISTER_KIND', ':3:19', /got "yes"/],
    ['an unknown kind', 'outlets', 'relevo·Relevo··BLOG·ESP·', 'REGISTER_KIND', ':3:16', /NEWSPAPER.*got "BLOG"/],
    ['an unknown country', 'outlets', 'relevo·Relevo··SITE·Spain·', 'REGISTER_COUNTRY', ':3:21', /got "Spain"/],
    [
      'an outlet nobody knows',
      'journalists',
      'matteo-moretto·Matteo Moretto··relevo·ESP',
      'REGISTER_REFERENCE',
      ':3:32',
      /got "relevo"/,
    ],
    [
      'a league nobody knows',
      'clubs',
      'om·Olympique de Marseille·OM···Marseille·FRA·Ligue 1··',
      'REGISTER_REFERENCE',
      ':4:46',
      /got "Ligue 1"/,
    ],
    [
      'a club nobody knows',
      'nationalities',
      'nation-zzz·CLUB·ITA··Romain·Romaine·Romains·Romaines····as-roma·',
      'REGISTER_REFERENCE',
      ':4:57',
      /got "as-roma"/,
    ],
    ['a bar too many', 'outlets', 'relevo·Relevo·Relevo.com|·SITE·ESP·', 'REGISTER_FORM', ':3:15', /empty/],
    [
      'an ambiguous form of another row',
      'outlets',
      'relevo·Relevo··SITE·ESP·Marca',
      'REGISTER_FORM',
      ':3:25',
      /got "Marca"/,
    ],
    [
      'a form that another row has declared',
      'clubs',
      'milan-futuro·Milan Futuro·Futuro·Milan··Milan·ITA·Serie A··',
      'REGISTER_SHARED_FORM',
      ':4:59',
      /"milan" of ac-milan/,
    ],
  ])('%s', (_, table, row, code, place, says) => {
    write(table, [...TABLES[table]!, row])
    const { code: got, at, says: said } = problem()
    expect([got, at]).toEqual([code, `${join(folder, `${table}.tsv`)}${place}`])
    expect(said).toMatch(says)
  })
})

test('all mistakes come in one message, each with its place', () => {
  write('given-names', [...TABLES['given-names']!, 'Zoë·Zoë··', 'boubacar···'])
  write('outlets', [...TABLES.outlets!, 'relevo·Relevo··BLOG·ESP·'])
  const { code, message } = problem()
  expect(code).toBe('REGISTER')
  for (const at of ['given-names.tsv:3:1', 'given-names.tsv:4:10', 'outlets.tsv:3:16']) expect(message).toContain(at)
})

describe('a whole table', () => {
  test('that is missing', () => {
    rmSync(join(folder, 'outlets.tsv'))
    expect(problem()).toMatchObject({ code: 'REGISTER_FILE', at: join(folder, 'outlets.tsv') })
  })

  test.each([
    ['without a column', 'id·name·origin', /without "ambiguous"/],
    ['with an unknown column', 'id·name·origin·ambiguous·note', /with "note"/],
    ['with a renamed column', 'id·name·country·ambiguous', /without "origin" and with "country"/],
    ['with columns in another order', 'name·id·origin·ambiguous', /in another order/],
  ])('%s', (_, header, says) => {
    write('given-names', [header])
    const { code, at, says: said } = problem()
    expect([code, at]).toEqual(['REGISTER_HEADER', `${join(folder, 'given-names.tsv')}:1`])
    expect(said).toMatch(says)
  })
})

describe('forms that the build leaves', () => {
  const file = () => join(folder, 'forms.json')
  const forms = () => {
    const tables = readTables(folder, [])
    const entries = new Map(readEntries(tables).map((entry) => [entry.id, entry]))
    const get = (id: string) => entries.get(id)!
    return { left: builtForms(folder, file())?.(get), read: readForms(tables, get) }
  }

  test('are those of the tables', () => {
    writeForms(folder, file())
    const { left, read } = forms()
    expect(left).toEqual(read)
  })

  test('are none of other tables', () => {
    writeForms(folder, file())
    write('journalists', TABLES.journalists!.slice(0, 1))
    expect(forms().left).toBeUndefined()
  })

  test('are none of tables with mistakes', () => {
    write('given-names', [...TABLES['given-names']!, 'alfredo·Alfredo·italian·'])
    writeForms(folder, file())
    expect(forms().left).toBeUndefined()
  })
})
