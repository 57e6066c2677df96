import { Problem } from '../problem/problem.ts'
import { formKey } from './key.ts'
import type { PersonRole } from './register.ts'
import type { Tables } from './tables.ts'

/** What the table may say somebody is. */
export const PERSON_ROLES: readonly PersonRole[] = [
  'COACH',
  'SPORTING_DIRECTOR',
  'PRESIDENT',
  'EXECUTIVE',
  'AGENT',
  'PUNDIT',
  'FORMER_PLAYER',
  'OTHER',
]

type People = Tables['people']

/** Tells what somebody named like this has been known as, in a given year: « Pirlo » is no coach before 2018. */
export function roleFinder(people: People): (name: string, year: number) => PersonRole | null {
  const known = new Map<string, { readonly role: PersonRole; readonly since: number }>()
  for (const row of people) {
    const told = { role: row.cell('role') as PersonRole, since: Number(row.cell('since')) }
    for (const form of formsOf(row)) known.set(formKey(form), told)
  }
  return function roleOf(name, year) {
    const found = known.get(formKey(name))
    return found && year >= found.since ? found.role : null
  }
}

/** Years that are none, and names that two rows share: nobody could tell whom they mean. */
export function checkPeople(people: People): Problem[] {
  const problems: Problem[] = []
  const owners = new Map<string, People[number]>()
  for (const row of people) {
    if (!/^(?:(?:19|20)\d\d)?$/.test(row.cell('since')))
      problems.push(
        new Problem('REGISTER_YEAR', {
          at: row.at('since'),
          says: `expected a year or nothing, got "${row.cell('since')}"`,
          fix: 'Write the year with four digits, or leave the cell empty',
        }),
      )
    for (const form of formsOf(row)) {
      const key = formKey(form)
      const owner = owners.get(key)
      if (owner && owner !== row)
        problems.push(
          new Problem('REGISTER_SHARED_FORM', {
            at: row.at(form === row.cell('name') ? 'name' : 'aliases'),
            says: `expected a name of one person only, got "${form}" of ${owner.cell('id')} again`,
            fix: 'Remove it from both rows, or keep it where it nearly always belongs',
          }),
        )
      owners.set(key, row)
    }
  }
  return problems
}

function formsOf(row: People[number]): string[] {
  return [row.cell('name'), ...row.list('aliases')]
}
