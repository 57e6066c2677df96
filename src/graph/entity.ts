import { hash, slug } from '../article/ids.ts'
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

/** The part of a mention that decides whom it denotes. */
export interface Denoting {
  readonly ref: string
  readonly kind: MentionKind
  readonly name: string
  readonly registerId: string | null
}

/**
 * Whom a mention denotes: the register's entry, else the bearer of its full name. Equal full names join; a man known by
 * one word only stays apart (`player:kamara-` and a hash of the mention), for two articles may mean two men.
 */
export function entityOf(mention: Denoting): { readonly id: string; readonly label: EntityLabel } {
  const label = LABEL[mention.kind]
  if (mention.registerId !== null) return { id: mention.registerId, label }
  const id = `${label.toLowerCase()}:${slug(mention.name)}`
  const isPerson = mention.kind === 'PLAYER' || mention.kind === 'PERSON'
  return { id: isPerson && !/\s/.test(mention.name.trim()) ? `${id}-${hash(mention.ref)}` : id, label }
}

/** What the register tells of an entity. */
export interface Registered {
  readonly name: string
  readonly aliases: readonly string[]
  readonly country: string | null
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

/** The entity that a mention denotes, with what the register tells of it. */
export function entityRow(mention: Denoting, registered: (id: string) => Registered | undefined): EntityRow {
  const { id, label } = entityOf(mention)
  const entry = mention.registerId === null ? undefined : registered(mention.registerId)
  return {
    id,
    label,
    registered: entry === undefined ? {} : { name: entry.name, aliases: entry.aliases, country: entry.country },
  }
}
