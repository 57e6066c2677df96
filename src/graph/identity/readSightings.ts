import type { Run } from './run.ts'
import type { Sighting } from './sighting.ts'

/** A sighting with whom it denotes in the graph; null when that is not derived yet. */
export interface Stored extends Sighting {
  readonly entity: string | null
}

/** As `cypher/identity/sightings.cypher` gives it: `reported` are kind and club of the reports about him. */
type Row = Omit<Stored, 'club' | 'suitors'> & {
  readonly present: string | null
  readonly reported: readonly (readonly [kind: string, club: string])[]
}

/**
 * Everything that standing mentions tell, by who bears their names.
 * @param refs of mentions to read as well, retracted or not
 */
export async function readSightings(run: Run, bearers: readonly string[], refs: readonly string[]): Promise<Stored[]> {
  if (bearers.length + refs.length === 0) return []
  const rows = await run<{ sighting: Row }>('sightings', { bearers, refs })
  return rows.map(({ sighting: { present, reported, ...row } }) => {
    const clubsOf = (of: string) => [...new Set(reported.flatMap(([kind, club]) => (kind === of ? [club] : [])))].sort()
    return { ...row, club: present ?? clubsOf('CONTRACT_END')[0] ?? null, suitors: clubsOf('INTEREST') }
  })
}
