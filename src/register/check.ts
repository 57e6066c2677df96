import { Problem } from '../problem/problem.ts'
import { checkCareers, POSITIONS } from './careers.ts'
import { formKey } from './key.ts'
import { checkPeople, PERSON_ROLES } from './people.ts'
import type { Tables } from './tables.ts'
import type { Row } from './tsv.ts'

const OUTLET_KINDS = ['NEWSPAPER', 'SITE', 'RADIO', 'TV', 'AGENCY', 'CLUB_MEDIA']
const COMPETITION_KINDS = ['LEAGUE', 'CUP', 'CONTINENTAL', 'INTERNATIONAL']
const NATIONALITY_KINDS = ['NATION', 'CLUB']
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const COUNTRY = /^[A-Z]{3}$/

/** Every mistake inside the rows: ids, empty cells, kinds, references, and forms that two rows share in silence. */
export function checkTables(tables: Tables): Problem[] {
  const { clubs, outlets, journalists, competitions, nationalities, people, players, givenNames } = tables
  const nations = nationalities.filter((row) => row.cell('kind') === 'NATION')
  const demonyms = nationalities.filter((row) => row.cell('kind') === 'CLUB')
  return [
    ...Object.values(tables).flatMap((rows: readonly Row<'id'>[]) => checkIds(rows)),
    ...required(clubs, ['name', 'short', 'city', 'country', 'league']),
    ...required(outlets, ['name', 'kind', 'country']),
    ...required(journalists, ['name', 'country']),
    ...required(competitions, ['name', 'country', 'kind']),
    ...required(nationalities, ['kind', 'country', 'masculine', 'feminine', 'masculine_plural', 'feminine_plural']),
    ...required(nations, ['name']),
    ...required(demonyms, ['clubs']),
    ...required(people, ['name', 'role']),
    ...required(players, ['name']),
    ...required(givenNames, ['name']),
    ...oneOf(outlets, 'kind', OUTLET_KINDS),
    ...oneOf(competitions, 'kind', COMPETITION_KINDS),
    ...oneOf(nationalities, 'kind', NATIONALITY_KINDS),
    ...oneOf(people, 'role', PERSON_ROLES),
    ...oneOf(players, 'position', ['', ...POSITIONS]),
    ...oneOf(givenNames, 'ambiguous', ['', '1']),
    ...[clubs, outlets, journalists, competitions, nationalities].flatMap((rows: readonly Row<'country'>[]) =>
      countries(rows),
    ),
    ...known(clubs, 'league', competitions, 'name'),
    ...known(journalists, 'outlets', outlets, 'id'),
    ...known(nationalities, 'clubs', clubs, 'id'),
    ...checkPeople(people),
    ...checkCareers([...people, ...players], clubs),
    ...forms(clubs, ['name', 'short', 'aliases', 'nicknames']),
    ...forms(outlets, ['name', 'aliases']),
    ...forms(nationalities, [
      'name',
      'masculine',
      'feminine',
      'masculine_plural',
      'feminine_plural',
      'aliases',
      'team',
    ]),
  ]
}

function checkIds(rows: readonly Row<'id'>[]): Problem[] {
  const problems: Problem[] = []
  const seen = new Map<string, Row<'id'>>()
  let previous = ''
  for (const row of rows) {
    const id = row.cell('id')
    const first = seen.get(id)
    if (!SLUG.test(id)) {
      problems.push(
        new Problem('REGISTER_ID', {
          at: row.at('id'),
          says: `expected an id of lower-case letters, digits and hyphens, got "${id}"`,
          fix: 'Use the slug of the name, such as "olympique-de-marseille"',
        }),
      )
    } else if (first) {
      problems.push(
        new Problem('REGISTER_DUPLICATE', {
          at: row.at('id'),
          says: `expected an id once, got "${id}" again; it stands already at ${first.at('id')}`,
          fix: 'Join the two rows, or give this one another id',
        }),
      )
    } else if (id < previous) {
      problems.push(
        new Problem('REGISTER_ORDER', {
          at: row.at('id'),
          says: `expected the rows sorted by id, got "${id}" after "${previous}"`,
          fix: 'Move the row to its place',
        }),
      )
    }
    seen.set(id, first ?? row)
    previous = id
  }
  return problems
}

function required<Column extends string>(rows: readonly Row<Column>[], columns: readonly Column[]): Problem[] {
  return rows.flatMap((row) =>
    columns
      .filter((column) => row.cell(column) === '')
      .map(
        (column) =>
          new Problem('REGISTER_EMPTY', {
            at: row.at(column),
            says: `expected a value for "${column}", got nothing`,
            fix: 'Fill the cell',
          }),
      ),
  )
}

function oneOf<Column extends string>(
  rows: readonly Row<Column>[],
  column: Column,
  values: readonly string[],
): Problem[] {
  return rows
    .filter((row) => !values.includes(row.cell(column)))
    .map(
      (row) =>
        new Problem('REGISTER_KIND', {
          at: row.at(column),
          says: `expected "${column}" to be ${values.map((value) => value || 'empty').join(', ')}, got "${row.cell(column)}"`,
          fix: 'Use one of these words',
        }),
    )
}

function countries(rows: readonly Row<'country'>[]): Problem[] {
  return rows.flatMap((row) =>
    row
      .list('country')
      .filter((country) => !COUNTRY.test(country))
      .map(
        (country) =>
          new Problem('REGISTER_COUNTRY', {
            at: row.at('country'),
            says: `expected a code of three capital letters, got "${country}"`,
            fix: 'Use ISO 3166-1 alpha-3, or one of the codes that the README of the register adds',
          }),
      ),
  )
}

function known<From extends string, To extends string>(
  rows: readonly Row<From>[],
  column: From,
  targets: readonly Row<To>[],
  target: To,
): Problem[] {
  const values = new Set(targets.map((row) => row.cell(target)))
  return rows.flatMap((row) =>
    row
      .list(column)
      .filter((value) => !values.has(value))
      .map(
        (value) =>
          new Problem('REGISTER_REFERENCE', {
            at: row.at(column),
            says: `expected "${column}" to name a row that exists, got "${value}"`,
            fix: `Correct it to a "${target}" of the other table, or add that row there`,
          }),
      ),
  )
}

/** A form of two rows must be declared ambiguous on both, and what is declared must be a form of its row. */
function forms<Column extends string>(
  rows: readonly Row<Column | 'id' | 'ambiguous'>[],
  columns: readonly Column[],
): Problem[] {
  const problems: Problem[] = []
  const owners = new Map<string, Row<Column | 'id' | 'ambiguous'>>()
  // Few forms have several: only those get a set.
  const shared = new Map<string, Set<Row<Column | 'id' | 'ambiguous'>>>()
  for (const row of rows) {
    const own = new Set<string>()
    for (const column of columns) {
      for (const form of row.list(column)) {
        const key = formKey(form)
        if (key === '') problems.push(emptyForm(row.at(column), column))
        own.add(key)
        const owner = owners.get(key)
        if (owner === undefined) owners.set(key, row)
        else if (owner !== row) shared.set(key, (shared.get(key) ?? new Set([owner])).add(row))
      }
    }
    for (const form of row.list('ambiguous')) {
      if (!own.has(formKey(form))) problems.push(strayForm(row.at('ambiguous'), form))
    }
  }
  for (const [key, rows] of shared) {
    for (const row of rows) {
      if (row.list('ambiguous').some((form) => formKey(form) === key)) continue
      const others = [...rows].filter((other) => other !== row).map((other) => other.cell('id'))
      problems.push(sharedForm(row.at('ambiguous'), key, others))
    }
  }
  return problems
}

function emptyForm(at: string, column: string): Problem {
  return new Problem('REGISTER_FORM', {
    at,
    says: `expected every item of "${column}" to hold a letter or digit, got an empty one`,
    fix: 'Remove the bar that is too many',
  })
}

function strayForm(at: string, form: string): Problem {
  return new Problem('REGISTER_FORM', {
    at,
    says: `expected "ambiguous" to list forms of its own row, got "${form}"`,
    fix: 'Correct its spelling, or add it to the names of the row',
  })
}

function sharedForm(at: string, key: string, others: readonly string[]): Problem {
  return new Problem('REGISTER_SHARED_FORM', {
    at,
    says: `expected a form of two rows to stand in "ambiguous" of both, got "${key}" of ${others.join(', ')} not declared here`,
    fix: 'Add the form to "ambiguous" of this row',
  })
}
