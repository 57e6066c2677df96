import { hash } from '../../article/ids.ts'
import type { EntityLabel } from '../entity.ts'
import type { Bearer } from './bearers.ts'
import { isFuller } from './compare.ts'
import { compare } from './sighting.ts'

/** Whom mentions denote. */
export interface Denoted {
  readonly id: string
  readonly label: EntityLabel
}

/**
 * The entity that a group of bearers is: of their names the register's, else the fullest one gives the id. Who does not own
 * his name (a lone word, a namesake judged different) adds a hash of his smallest ref: `player:kamara-` and 24 digits.
 */
export function entityOfGroup(group: readonly Bearer[], registered: (id: string) => boolean): Denoted {
  const kind = group.some(({ id }) => id.startsWith('player:')) ? 'player' : null
  const inRank = [...group].sort((a, b) => rank(b, registered) - rank(a, registered) || (isFuller(a, b) ? -1 : 1))
  const owner = inRank.find(({ ownsName, id }) => ownsName && (kind === null || id.startsWith('player:')))
  if (owner) return { id: owner.id, label: labelOf(owner.id) }
  const [first] = inRank as [Bearer]
  const name = first.id.slice(first.id.indexOf(':') + 1).replace(/-$/, '')
  const label = kind ?? first.id.slice(0, first.id.indexOf(':'))
  const refs = group.flatMap(({ sightings }) => sightings.map(({ ref }) => ref)).sort(compare)
  const id = `${label}:${name}-${hash(refs[0])}`
  return { id, label: labelOf(id) }
}

function rank(bearer: Bearer, registered: (id: string) => boolean): number {
  return registered(bearer.id) ? 2 : bearer.ownsName ? 1 : 0
}

const LABELS: Readonly<Record<string, EntityLabel>> = {
  player: 'Player',
  person: 'Person',
  club: 'Club',
  outlet: 'Outlet',
  journalist: 'Journalist',
}

/** The label of an entity id: `club:ac-milan` → Club; undefined of what is no entity id. */
export function labelOf(id: string): EntityLabel {
  return LABELS[id.slice(0, id.indexOf(':'))] as EntityLabel
}
