import { join } from 'node:path'
import type { Problem } from '../problem/problem.ts'
import { readTable } from './tsv.ts'

/** The tables of the register folder and their columns; its README says what they hold. */
const COLUMNS = {
  clubs: ['id', 'name', 'short', 'aliases', 'nicknames', 'city', 'country', 'league', 'ambiguous', 'wikidata'],
  outlets: ['id', 'name', 'aliases', 'kind', 'country', 'ambiguous'],
  journalists: ['id', 'name', 'aliases', 'outlets', 'country'],
  competitions: ['id', 'name', 'aliases', 'country', 'kind'],
  nationalities: [
    'id',
    'kind',
    'country',
    'name',
    'masculine',
    'feminine',
    'masculine_plural',
    'feminine_plural',
    'aliases',
    'prefix',
    'team',
    'clubs',
    'ambiguous',
  ],
  people: ['id', 'name', 'aliases', 'role', 'since', 'clubs'],
  players: ['id', 'name', 'aliases', 'nationalities', 'position', 'born', 'clubs'],
  'given-names': ['id', 'name', 'origin', 'ambiguous'],
} as const

/** All tables of a folder; mistakes that do not stop the reading go to `problems`. */
export function readTables(folder: string, problems: Problem[]) {
  const table = <Name extends keyof typeof COLUMNS>(name: Name) =>
    readTable<(typeof COLUMNS)[Name][number]>(join(folder, `${name}.tsv`), COLUMNS[name], problems)
  return {
    clubs: table('clubs'),
    outlets: table('outlets'),
    journalists: table('journalists'),
    competitions: table('competitions'),
    nationalities: table('nationalities'),
    people: table('people'),
    players: table('players'),
    givenNames: table('given-names'),
  }
}

export type Tables = ReturnType<typeof readTables>
