import { Problem } from '../problem/problem.ts'
import { formKey } from './key.ts'
import type { Career, Position, Register, Stay } from './register.ts'
import type { Tables } from './tables.ts'

export const POSITIONS: readonly Position[] = ['GK', 'DF', 'MF', 'FW']

/** `~getafe@2020-01..2020-06`: on loan at Getafe; without an end while it lasts. */
const STAY = /^(~?)([a-z0-9-]+)@(\d{4}(?:-\d\d)?)\.\.(\d{4}(?:-\d\d)?)?$/

type Footballer = Tables['players'][number]
type Person = Tables['people'][number]

/** Tells the careers of those who are called something by full name or alias, and of those with a surname. */
export function careerFinder(
  players: readonly Footballer[],
  people: readonly Person[],
): Pick<Register, 'careersOf' | 'namesakes'> {
  let known: ReturnType<typeof indexOf> | undefined
  const index = () => {
    known ??= indexOf([
      ...players.map((row) => ({ row, read: once(() => playerCareer(row)) })),
      ...people.map((row) => ({ row, read: once(() => personCareer(row)) })),
    ])
    return known
  }
  return {
    careersOf: (name) => (index().byName.get(formKey(name)) ?? []).map(({ read }) => read()),
    namesakes: (surname) => (index().bySurname.get(formKey(surname)) ?? []).map(({ read }) => read()),
  }
}

/** Careers are read when they are first asked for: an article names a few of thousands, and asks for them again and again. */
interface Known {
  readonly row: Footballer | Person
  readonly read: () => Career
}

function once(read: () => Career): () => Career {
  let career: Career | undefined
  return () => {
    career ??= read()
    return career
  }
}

function indexOf(all: readonly Known[]) {
  const byName = new Map<string, Known[]>()
  const bySurname = new Map<string, Known[]>()
  for (const known of all) {
    const name = formKey(known.row.cell('name'))
    for (const form of [name, ...known.row.list('aliases').map(formKey)]) push(byName, form, known)
    for (const surname of surnamesOf(name)) push(bySurname, surname, known)
  }
  return { byName, bySurname }
}

/** « ben yedder » and « yedder » of « wissam ben yedder ». */
function surnamesOf(name: string): string[] {
  const words = name.split(' ')
  return words.slice(1).map((_, i) => words.slice(i + 1).join(' '))
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function playerCareer(row: Footballer): Career {
  return {
    name: row.cell('name'),
    isPlayer: true,
    nationalities: row.list('nationalities'),
    position: (row.cell('position') || null) as Position | null,
    stays: row.list('clubs').map(stayOf),
  }
}

function personCareer(row: Person): Career {
  return {
    name: row.cell('name'),
    isPlayer: false,
    nationalities: [],
    position: null,
    stays: row.list('clubs').map(stayOf),
  }
}

function stayOf(text: string): Stay {
  const [, loan, club, from = '', to] = STAY.exec(text) ?? []
  return { club: `club:${club}`, from, to: to ?? null, isLoan: loan === '~' }
}

/**
 * The club somebody belongs to in a month: on loan still the one that lends him, in the month of a move still the one he leaves.
 * @param month such as `2021-08`
 */
export function clubIn({ stays }: Career, month: string): string | null {
  const held = stays.findLast(
    ({ isLoan, from, to }) => !isLoan && from < month && (to === null || to >= month.slice(0, to.length)),
  )
  return held?.club ?? null
}

/** True of a footballer under contract in a month, on loan or not. */
export function playsIn({ isPlayer, stays }: Career, month: string): boolean {
  return isPlayer && stays.some(({ from, to }) => from <= month && (to === null || to >= month.slice(0, to.length)))
}

/** Stays that are none, of clubs that are none, or out of order. */
export function checkCareers(rows: readonly (Footballer | Person)[], clubs: Tables['clubs']): Problem[] {
  const ids = new Set(clubs.map((row) => row.cell('id')))
  return rows.flatMap((row) => {
    let last = ''
    return row.list('clubs').flatMap((text) => {
      const [, , club = '', from = '', to = from] = STAY.exec(text) ?? []
      const isRight = ids.has(club) && from >= last && to >= from
      last = from
      return isRight ? [] : [wrongStay(row.at('clubs'), text)]
    })
  })
}

function wrongStay(at: string, text: string): Problem {
  return new Problem('REGISTER_STAY', {
    at,
    says: `expected stays in order of time, such as as-monaco@2016-07..2019-08, with ids of clubs.tsv, got "${text}"`,
    fix: 'Correct the stay; « ~ » before it marks a loan, and one that lasts has no end',
  })
}
