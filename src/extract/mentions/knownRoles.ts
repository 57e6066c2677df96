import type { Register } from '../../register/register.ts'
import type { Role } from '../mention.ts'
import type { NameRun } from './nameRuns.ts'
import type { Person } from './people.ts'
import { positionBefore } from './position.ts'

/**
 * What the register knows people as, by person, where the text does not speak of a player: « le défenseur Thiago Motta »,
 * « Leonardo (22 ans) » and « Pirlo » of 2014 are none of its coaches and directors.
 */
export function knownRoles(persons: readonly Person[], register: Register, year: number): Map<Person, Role> {
  const out = new Map<Person, Role>()
  for (const person of persons) {
    const role = register.roleOf(person.name, year)
    if (role && !person.runs.some(speaksOfPlayer)) out.set(person, role)
  }
  return out
}

function speaksOfPlayer(run: NameRun): boolean {
  const { tokens } = run.sentence
  return (
    positionBefore(run) !== null ||
    (tokens[run.last + 1]?.text === '(' && /^\d\d$/.test(tokens[run.last + 2]?.text ?? ''))
  )
}
