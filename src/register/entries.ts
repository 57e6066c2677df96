import { nationId } from './forms.ts'
import type { ClubEntry, CompetitionEntry, Entry, JournalistEntry, NationEntry, OutletEntry } from './register.ts'
import type { Tables } from './tables.ts'

/** The entries of all tables, in their order. Rows of nationalities.tsv that are of a club's demonym give forms, no entry. */
export function readEntries(tables: Tables): Entry[] {
  return [
    ...tables.clubs.map(club),
    ...tables.outlets.map(outlet),
    ...tables.journalists.map(journalist),
    ...tables.competitions.map(competition),
    ...tables.nationalities.filter((row) => row.cell('kind') === 'NATION').map(nation),
  ]
}

function club(row: Tables['clubs'][number]): ClubEntry {
  return {
    kind: 'CLUB',
    id: `club:${row.cell('id')}`,
    name: row.cell('name'),
    short: row.cell('short'),
    aliases: row.list('aliases'),
    nicknames: row.list('nicknames'),
    city: row.cell('city'),
    country: row.cell('country'),
    league: row.cell('league'),
  }
}

function outlet(row: Tables['outlets'][number]): OutletEntry {
  return {
    kind: 'OUTLET',
    id: `outlet:${row.cell('id')}`,
    name: row.cell('name'),
    aliases: row.list('aliases'),
    outletKind: row.cell('kind') as OutletEntry['outletKind'],
    country: row.cell('country'),
  }
}

function journalist(row: Tables['journalists'][number]): JournalistEntry {
  return {
    kind: 'JOURNALIST',
    id: `journalist:${row.cell('id')}`,
    name: row.cell('name'),
    aliases: row.list('aliases'),
    outlets: row.list('outlets').map((id) => `outlet:${id}`),
    country: row.cell('country'),
  }
}

function competition(row: Tables['competitions'][number]): CompetitionEntry {
  return {
    kind: 'COMPETITION',
    id: `competition:${row.cell('id')}`,
    name: row.cell('name'),
    aliases: row.list('aliases'),
    competitionKind: row.cell('kind') as CompetitionEntry['competitionKind'],
    country: row.cell('country'),
  }
}

function nation(row: Tables['nationalities'][number]): NationEntry {
  return {
    kind: 'NATION',
    id: nationId(row.cell('id')),
    name: row.cell('name'),
    aliases: [...row.list('aliases'), ...row.list('team')],
    countries: row.list('country'),
  }
}
