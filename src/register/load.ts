import { Problem } from '../problem/problem.ts'
import { builtForms } from './builtForms.ts'
import { careerFinder } from './careers.ts'
import { checkTables } from './check.ts'
import { readEntries } from './entries.ts'
import { readForms } from './forms.ts'
import { givenNames } from './givenNames.ts'
import { finder } from './lookup.ts'
import { namer } from './named.ts'
import { roleFinder } from './people.ts'
import type { Register } from './register.ts'
import { readTables } from './tables.ts'

/**
 * The register of a folder with `clubs.tsv`, `outlets.tsv`, `journalists.tsv`, `competitions.tsv`, `nationalities.tsv`, `people.tsv`, `players.tsv`
 * and `given-names.tsv`.
 * Throws a `Problem` when a table is missing or has another header, or one that lists every mistake in the rows. Tables whose forms the
 * build has left are known to have none.
 */
export function loadRegister(folder: string): Register {
  const problems: Problem[] = []
  const tables = readTables(folder, problems)
  const built = builtForms(folder)
  if (!built) problems.push(...checkTables(tables))
  if (problems.length > 0) throw together(problems)

  const all = readEntries(tables).sort((a, b) => (a.id < b.id ? -1 : 1))
  const entries = new Map(all.map((entry) => [entry.id, entry]))
  const get = (id: string) => entries.get(id)!
  const forms = built ? built(get) : readForms(tables, get)
  return {
    find: finder(forms),
    get: (id) => entries.get(id),
    all: (kind) => all.filter((entry) => entry.kind === kind),
    named: namer(forms),
    roleOf: roleFinder(tables.people),
    ...careerFinder(tables.players, tables.people),
    isGivenName: givenNames(tables.givenNames),
  }
}

function together(problems: readonly Problem[]): Problem {
  const [first] = problems
  if (first && problems.length === 1) return first
  return new Problem('REGISTER', {
    says: `expected a register without mistakes, got ${problems.length}:\n${problems.map((problem) => problem.message).join('\n')}\n`,
    fix: 'Correct these rows and try again',
    cause: problems,
  })
}
