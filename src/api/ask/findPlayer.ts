import type { Driver } from 'neo4j-driver'
import { cypher } from '../../neo4j/cypher.ts'
import { Problem } from '../../problem/problem.ts'
import { anyForm, everyWord } from '../compile/fulltext.ts'
import { nameKey } from '../compile/nameKey.ts'

export interface Named {
  readonly id: string
  readonly name: string
  readonly aliases: readonly string[]
}

/**
 * The player whom a name means: full, short or nick name, in whatever case and accents, or an id. One whose whole name it is
 * goes before those of whose name it is a part.
 * @throws Problem PLAYER_UNKNOWN with names that are like it, PLAYER_AMBIGUOUS with those it may mean (exit 2)
 */
export async function findPlayer(driver: Driver, database: string, given: string): Promise<Named> {
  const matching = async (query: string): Promise<Named[]> => {
    if (query === '') return []
    const { records } = await driver.executeQuery(
      cypher('read/players-named'),
      { query },
      { database, routing: 'READ' },
    )
    return records.map((record) => record.toObject() as Named)
  }
  const found = await matching(everyWord(given.replace(/^player:/, '')))
  const key = (name: string) => nameKey(name).join('')
  const whole = found.filter(
    ({ id, name, aliases }) => id === given || [name, ...aliases].some((one) => key(one) === key(given)),
  )
  const candidates = whole.length > 0 ? whole : found
  const [only] = candidates
  if (only === undefined) throw unknown(given, await matching(anyForm(given)))
  if (candidates.length > 1) throw ambiguous(given, candidates)
  return only
}

function unknown(given: string, alike: readonly Named[]): Problem {
  return new Problem('PLAYER_UNKNOWN', {
    says: `expected the name of a player in the graph, got "${given}"`,
    fix:
      alike.length > 0
        ? `Did you mean ${alike
            .slice(0, 3)
            .map(({ name }) => name)
            .join(', or ')}`
        : 'Look at the spelling, or ingest articles about him first',
    exit: 2,
  })
}

function ambiguous(given: string, candidates: readonly Named[]): Problem {
  return new Problem('PLAYER_AMBIGUOUS', {
    says: `expected the name of one player, got "${given}", which may be any of ${candidates.length}`,
    fix: `Name one of them: ${candidates.map(({ id, name }) => `${name} (${id})`).join(', ')}`,
    exit: 2,
  })
}
