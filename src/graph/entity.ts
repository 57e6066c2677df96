import type { MentionKind } from '../extract/mention.ts'

/** Labels of what a mention can denote. */
export type EntityLabel = 'Player' | 'Person' | 'Club' | 'Outlet' | 'Journalist'

export const LABEL: Readonly<Record<MentionKind, EntityLabel>> = {
  PLAYER: 'Player',
  PERSON: 'Person',
  CLUB: 'Club',
  OUTLET: 'Outlet',
  JOURNALIST: 'Journalist',
}

/** What the register tells of an entity. */
export interface Registered {
  readonly name: string
  readonly aliases: readonly string[]
  readonly country: string | null
}

/** What the register tells: asked while deriving, for only then it is known who is who. */
export interface RegisterFacts {
  /** Of an entity; undefined when nobody registered it. */
  registered(id: string): Registered | undefined
  /** The pairs of journalist and outlet in which one of some entities takes part, sorted. */
  writesFor(ids: readonly string[]): readonly { readonly journalist: string; readonly outlet: string }[]
}

/** An entity to make: `registered` are the properties that the register gives it, none when nobody registered it. */
export interface EntityRow {
  readonly id: string
  readonly label: EntityLabel
  readonly registered: {
    readonly name?: string
    readonly aliases?: readonly string[]
    readonly country?: string | null
  }
}

/** An entity with what the register tells of it. */
export function entityRow(
  { id, label }: Pick<EntityRow, 'id' | 'label'>,
  registered: RegisterFacts['registered'],
): EntityRow {
  const entry = registered(id)
  return {
    id,
    label,
    registered: entry === undefined ? {} : { name: entry.name, aliases: entry.aliases, country: entry.country },
  }
}
