import type { Entity, MoneyRef, Ref } from './document.ts'
import type { Frames } from './frames.ts'
import { actsForClub } from './mentions/roles.ts'
import type { RoleName } from './pattern.ts'

/** What fills the roles of a pattern at one place. */
export interface Filled {
  readonly clubs: readonly string[]
  readonly players: readonly string[]
  readonly sellers: readonly string[]
  readonly leagues: readonly string[]
  readonly money: MoneyRef | null
  readonly bid: Ref | null
  readonly dateAt: number | null
  readonly first: number
  readonly last: number
  /** The verb's number, or null for a noun pattern. */
  readonly verb: number | null
  /** A role was asked for and its place was empty. */
  readonly missing: RoleName | null
  /** An apposition: the verb of the clause says nothing of it. */
  readonly apart?: boolean
}

/** Roles in the making. */
export type Slots = {
  -readonly [K in keyof Filled]: Filled[K]
}

/** One sentence, and who is named in its article. */
export interface Context {
  readonly frames: Frames
  readonly entities: ReadonlyMap<string, Entity>
  /** The player a reader has in mind when the sentence begins. */
  readonly inMind: string | null
  /** Whose wish the sentence tells where its verb has no subject: « Son rêve ? Rejoindre Milan. » */
  readonly teller?: Ref
  /** The clubs and leagues of the question just before: « Lyon ? Il en rêve ». */
  readonly asked?: readonly Ref[]
  /** Who speaks at a place of the text. */
  speakerAt?(offset: number): string | null
  /** The player in mind at this verb or noun, for « le », « lui » and for what names none. */
  playerAt(token: number, but: readonly string[]): string | null
}

/** Fills in the player in mind, for whom a pronoun stands; false when there is none. */
export function takesPlayer(slots: Slots, at: number, context: Context): boolean {
  const player = context.playerAt(at, slots.players)
  if (player) slots.players = [player]
  return player !== null
}

/** The roles of a pattern whose words stand from `first` to `last`, none of them filled. */
export function empty(first: number, last: number, verb: number | null): Slots {
  return {
    clubs: NOBODY,
    players: NOBODY,
    sellers: NOBODY,
    leagues: NOBODY,
    money: null,
    bid: null,
    dateAt: null,
    first,
    last,
    verb,
    missing: null,
  }
}

/** Puts a ref into a role when it can play it. */
export function fill(role: RoleName, ref: Ref, slots: Slots, { entities, frames }: Context): boolean {
  if (role === 'MONEY') {
    // « ne le lâchera pas à moins de 20 M€ »: no sum that anybody pays
    const lead = frames.tokens.slice(Math.max(0, ref.first - 3), ref.first - 1).map(({ fold }) => fold)
    const isLess = /^(?:moins|dessous|deca)$/.test(lead.at(-1) ?? '') && lead[0] !== 'pas'
    const money = isLess ? undefined : ref.money
    if (money) slots.money = money
    return money !== undefined
  }
  if (role === 'BID') {
    if (ref.kind !== 'BID') return false
    slots.bid = ref
    return true
  }
  if (role === 'DATE' || role === 'CAMP') return false
  if (role === 'LEAGUE') {
    if (ref.kind !== 'LEAGUE') return false
    slots.leagues = ref.entities
    return true
  }
  const ids = role === 'PLAYER' ? playersOf(ref, entities) : clubsOf(ref, entities)
  if (ids.length === 0) return false
  slots.first = Math.min(slots.first, ref.first)
  slots.last = Math.max(slots.last, ref.last)
  if (role === 'PLAYER') slots.players = ids
  else if (role === 'SELLER') slots.sellers = ids
  else slots.clubs = ids
  return true
}

/** Says quickly, of most refs, that they cannot play a role. */
export function mayFill(role: RoleName, ref: Ref): boolean {
  if (role === 'PLAYER') return ref.kind === 'PLAYER' || ref.form === 'PRONOUN'
  return role === 'MONEY' || role === 'BID' || ref.entities.length > 0
}

const NOBODY: readonly string[] = []

function playersOf(ref: Ref, entities: ReadonlyMap<string, Entity>): readonly string[] {
  if (!mayFill('PLAYER', ref)) return NOBODY
  const players = ref.entities.filter((id) => entities.get(id)?.kind === 'PLAYER')
  return ref.form === 'PRONOUN' ? players.slice(0, 1) : players
}

/** The club a ref stands for: a club, or a coach, director or president who acts for one. */
export function clubsOf(ref: Ref, entities: ReadonlyMap<string, Entity>): readonly string[] {
  if (ref.form === 'PRONOUN') {
    if (ref.entities.length === 0 || first(ref, entities) === 'PLAYER') return NOBODY
    for (const id of ref.entities) {
      const club = clubOf(id, entities)
      if (club !== null) return [club]
    }
    return NOBODY
  }
  const only = ref.entities.length === 1 ? clubOf(ref.entities[0]!, entities) : undefined
  if (only !== undefined) return only === null ? NOBODY : only === ref.entities[0] ? ref.entities : [only]
  const clubs: string[] = []
  for (const id of ref.entities) {
    const club = clubOf(id, entities)
    if (club !== null) clubs.push(club)
  }
  return clubs
}

function clubOf(id: string, entities: ReadonlyMap<string, Entity>): string | null {
  const entity = entities.get(id)
  if (entity?.kind === 'CLUB') return id
  return entity?.kind === 'PERSON' && entity.club && entity.role && actsForClub.has(entity.role) ? entity.club : null
}

function first(ref: Ref, entities: ReadonlyMap<string, Entity>): string | undefined {
  return entities.get(ref.entities[0] ?? '')?.kind
}
