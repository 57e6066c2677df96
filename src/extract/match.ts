import type { VerbGroup } from '../french/verbGroups.ts'
import { movers } from '../french/verbs/lexicon.ts'
import type { Entity, MoneyRef, Ref } from './document.ts'
import type { Frames } from './frames.ts'
import { prepositions } from './links/words.ts'
import { actsForClub } from './mentions/roles.ts'
import type { Element, Pattern, RoleName } from './pattern.ts'

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
}

type Slots = {
  -readonly [K in keyof Filled]: Filled[K]
}

/** Tokens that may stand between two words of a pattern. */
const GAP = 4

export interface Context {
  readonly frames: Frames
  readonly entities: ReadonlyMap<string, Entity>
  /** The player a reader has in mind when the sentence begins. */
  readonly inMind: string | null
  /** The player in mind at this verb or noun, for « le », « lui » and for what names none. */
  playerAt(token: number, but: readonly string[]): string | null
}

/** The roles of a verb pattern at the verb `n`, or null when the verb says something else. */
export function matchVerb(pattern: Pattern, n: number, context: Context): Filled | null {
  const { frames } = context
  const verb = frames.verbs[n]!
  if (!('verb' in pattern.anchor)) return null
  if (pattern.anchor.state && !verb.passive) return null
  // « Southampton s’est fait éconduire »: by somebody else
  const [, outer] = verb.mood === 'INFINITIVE' ? frames.chain(n) : []
  if (outer?.lemma === 'faire' && outer.reflexive) return null
  const passive = verb.passive && !pattern.anchor.state && !(pattern.anchor.verb === 'être')
  if (!reflexiveFits(pattern.anchor.reflexive, verb.reflexive, passive)) return null
  const slots = empty(verb.first, verb.last, n)
  const object = pattern.elements.find((element) => 'role' in element && element.preposition === '')
  if (passive) {
    if (!object || !('role' in object))
      return fits(pattern, slots, context, verb.last, null) && agent(pattern.subject!, slots, context, verb.last)
        ? slots
        : null
    const patient = frames.subject(n)
    if (!patient || !fill(object.role, patient, slots, context)) {
      if (!sumBefore(frames, verb.first, object.role, slots)) return null
    }
    if (!fits(pattern, slots, context, verb.last, object)) return null
    // « l’offre ayant été refusée »: by the seller, unless a player is told; « estimé à 20 M€ »: by anybody
    if (
      !agent(pattern.subject!, slots, context, verb.last) &&
      (pattern.subject === 'PLAYER' || ESTIMATES.test(verb.lemma))
    )
      return null
    return slots
  }
  const subject = frames.subject(n)
  if (!subject || !fill(pattern.subject!, subject, slots, context)) return null
  let done: Element | null = null
  if (object && 'role' in object) {
    const before = frames.objectBefore(n)
    if (before === 'CLITIC' && object.role === 'PLAYER') {
      const player = context.playerAt(verb.first, slots.players)
      if (player) {
        slots.players = [player]
        done = object
      }
    } else if (before && before !== 'CLITIC' && fill(object.role, before, slots, context)) done = object
  }
  const relative = done ? null : frames.relativeBefore(n)
  if (relative) {
    const wanted = pattern.elements.find((element) => 'role' in element && element.preposition === relative.preposition)
    if (wanted && 'role' in wanted && fill(wanted.role, relative.ref, slots, context)) done = wanted
  }
  const indirect = pattern.elements.find(
    (element) => 'role' in element && element.role === 'PLAYER' && element.preposition === 'à',
  )
  if (!done && indirect && verb.clitics.some((clitic) => clitic === 'lui' || clitic === 'y')) {
    const player = context.playerAt(verb.first, slots.players)
    if (player) {
      slots.players = [player]
      done = indirect
    }
  }
  // « Arteta en est fan », « Milan en rêve »
  const partitive = pattern.elements.find(
    (element) => 'role' in element && element.role === 'PLAYER' && element.preposition === 'de' && !element.optional,
  )
  if (!done && partitive && verb.clitics.includes('en')) {
    const player = context.playerAt(verb.first, slots.players)
    if (player) {
      slots.players = [player]
      done = partitive
    }
  }
  return fits(pattern, slots, context, verb.last, done) ? slots : null
}

const ESTIMATES = /^(?:estimer|évaluer|valoriser)$/

/** The roles of a noun pattern whose noun is token `at`. */
export function matchNoun(pattern: Pattern, at: number, context: Context): Filled | null {
  const slots = empty(at, at, null)
  return fits(pattern, slots, context, at, null) ? slots : null
}

function empty(first: number, last: number, verb: number | null): Slots {
  return {
    clubs: [],
    players: [],
    sellers: [],
    leagues: [],
    money: null,
    bid: null,
    dateAt: null,
    first,
    last,
    verb,
    missing: null,
  }
}

function reflexiveFits(wanted: boolean, found: boolean, passive: boolean): boolean {
  return wanted === found || (wanted && passive)
}

/** Walks the elements behind the anchor from left to right. */
function fits(pattern: Pattern, slots: Slots, context: Context, from: number, done: Element | null): boolean {
  const { frames } = context
  const end = frames.reach(from)
  let at = from + 1
  for (const element of pattern.elements) {
    if (element === done) continue
    if ('words' in element) {
      const found = findWord(frames, element.words, at, Math.min(end, at + GAP))
      if (found === null) return false
      at = found + 1
      slots.last = Math.max(slots.last, found)
      continue
    }
    // What may be missing must stand close: « en fin de contrat en juin et qui pourrait filer au PSG »
    const ref = findRef(frames, element, at, element.optional ? Math.min(end, at + GAP + 2) : end, slots, context)
    if (ref) {
      at = element.preposition === '' ? ref.last + 1 : Math.max(at, ref.last + 1)
      slots.first = Math.min(slots.first, ref.first)
      slots.last = Math.max(slots.last, ref.last)
    } else if (!element.optional) {
      if (slots.clubs.length > 0 && element.role === 'PLAYER') slots.missing = element.role
      return false
    }
  }
  return true
}

function findWord(frames: Frames, words: readonly string[], from: number, to: number): number | null {
  for (let i = from; i <= to && i < frames.tokens.length; i++) {
    const { fold, text } = frames.tokens[i]!
    if (words.includes(fold) || words.includes(prepositions.get(fold) ?? '')) return i
    if (/^[.,;:«»()]$/.test(text)) return null
    const ref = frames.ref(i)
    // « posé 28 M€ sur la table, l’OM 25 »: the sum told first is the one
    if (ref && (ref.kind === 'MONEY' || (ref.kind !== 'BID' && ref.form === 'NAME'))) return null
  }
  return null
}

function findRef(
  frames: Frames,
  { role, preposition }: Extract<Element, { role: RoleName }>,
  from: number,
  end: number,
  slots: Slots,
  context: Context,
): Ref | null {
  if (role === 'DATE') {
    slots.dateAt = from
    return { first: from, last: Math.min(end, frames.tokens.length - 1), kind: 'MONEY', entities: [], form: 'NOUN' }
  }
  for (const ref of frames.refs) {
    if (ref.first < from) continue
    if (ref.first > end) return null
    // « je veux qu’ils signent »: a subject pronoun is nobody's object
    if (ref.form === 'PRONOUN' && preposition === '') continue
    // « Gueye, arrivé d’Everton, et Sarabia, recruté à Séville »: the next man's club
    if (
      ref.kind === 'PLAYER' &&
      ref.form === 'NAME' &&
      role === 'CLUB' &&
      slots.players.length > 0 &&
      !slots.players.includes(ref.entities[0]!)
    )
      return null
    // « d’accord sur 36 M€ …, après avoir repoussé une offre »: the bid of another clause
    if ((role === 'BID' || role === 'MONEY') && preposition !== '' && ref.first - from > 4) return null
    if (role !== 'BID' && role !== 'MONEY') {
      const found = frames.preposition(ref)
      const wanted =
        preposition === ''
          ? frames.isBare(ref)
          : found === preposition ||
            (preposition === 'à' && found === 'chez') ||
            (preposition === 'par' && found === 'de' && ref.form !== 'ADJECTIVE')
      if (
        !wanted &&
        !(
          ref.first === from &&
          preposition !== '' &&
          prepositions.get(frames.tokens[from - 1]?.fold ?? '') === preposition
        )
      )
        continue
    }
    // « a décliné une offre de l’Anji, dont les dirigeants … »
    if (
      preposition === '' &&
      role !== 'MONEY' &&
      role !== 'BID' &&
      slots.verb !== null &&
      hasRelative(frames, from, ref.first)
    )
      return null
    // « souhaite attirer Kamara »: the player is the object of the infinitive
    if (
      preposition === '' &&
      slots.verb !== null &&
      frames.verbs.some((verb) => verb.mood === 'INFINITIVE' && verb.first >= from && verb.last < ref.first)
    )
      return null
    // « venu de l’Ajax, et l’intérêt prêté à Milan »: the participle's own
    if (preposition !== '' && slots.verb !== null && frames.verbs.some((verb) => isBetween(verb, from, ref)))
      return null
    // « a claqué la porte de West Ham pour revenir à l’OM »: the aim's own
    if (
      preposition === 'à' &&
      slots.verb !== null &&
      !movers.has(frames.verbs[slots.verb]!.lemma) &&
      isAimBetween(frames, from, ref)
    )
      return null
    if (fill(role, ref, slots, context)) return ref
    if (preposition === '' && role === 'PLAYER' && ref.kind === 'CLUB' && ref.form !== 'ADJECTIVE') return null
  }
  return null
}

function isBetween({ mood, compound, first, last }: VerbGroup, from: number, ref: Ref): boolean {
  if (first < from || last >= ref.first) return false
  // « prêt à aller n’importe où avec ce que j’ai vécu à l’OM »: another clause
  if (mood === 'INDICATIVE' || mood === 'CONDITIONAL') return true
  return mood === 'PARTICIPLE' && !compound && ref.first - last <= 3
}

function hasRelative({ tokens }: Frames, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ fold, lower }) => /^(?:qui|dont)$/.test(fold) || lower === 'où')
}

function isAimBetween({ verbs, tokens }: Frames, from: number, ref: Ref): boolean {
  return verbs.some(
    ({ mood, first, last }) =>
      mood === 'INFINITIVE' && first >= from && last < ref.first && tokens[first - 1]?.fold === 'pour',
  )
}

/** Puts a ref into a role when it can play it. */
function fill(role: RoleName, ref: Ref, slots: Slots, { entities, frames }: Context): boolean {
  if (role === 'MONEY') {
    // « ne le lâchera pas à moins de 20 M€ »: no sum that anybody pays
    const money = /^(?:moins|dessous|deca)$/.test(frames.tokens[ref.first - 2]?.fold ?? '') ? undefined : ref.money
    if (money) slots.money = money
    return money !== undefined
  }
  if (role === 'BID') {
    if (ref.kind !== 'BID') return false
    slots.bid = ref
    return true
  }
  if (role === 'DATE') return false
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

function playersOf(ref: Ref, entities: ReadonlyMap<string, Entity>): string[] {
  const players = ref.entities.filter((id) => entities.get(id)?.kind === 'PLAYER')
  return ref.form === 'PRONOUN' ? players.slice(0, 1) : ref.kind === 'PLAYER' ? players : []
}

/** The club a ref stands for: a club, or a coach, director or president who acts for one. */
export function clubsOf(ref: Ref, entities: ReadonlyMap<string, Entity>): string[] {
  const clubs = ref.entities.flatMap((id) => {
    const entity = entities.get(id)
    if (entity?.kind === 'CLUB') return [id]
    return entity?.kind === 'PERSON' && entity.club && entity.role && actsForClub.has(entity.role) ? [entity.club] : []
  })
  return ref.form === 'PRONOUN'
    ? clubs.length > 0 && first(ref, entities) !== 'PLAYER'
      ? clubs.slice(0, 1)
      : []
    : clubs
}

function first(ref: Ref, entities: ReadonlyMap<string, Entity>): string | undefined {
  return entities.get(ref.entities[0] ?? '')?.kind
}

// « suivi par Milan », « refusée par les Marseillais »
function agent(role: RoleName, slots: Slots, context: Context, from: number): boolean {
  const end = context.frames.reach(from)
  for (const ref of context.frames.refs) {
    if (ref.first <= from || ref.first > end) continue
    const preposition = context.frames.preposition(ref)
    const behindPar =
      preposition === 'par' ||
      (preposition === 'de' && context.frames.tokens.slice(from, ref.first).some(({ fold }) => fold === 'par'))
    if (behindPar && fill(role, ref, slots, context)) return true
  }
  return false
}

// « l’offre lyonnaise ayant été repoussée », « les 14 M€ proposés par Newcastle »
function sumBefore(frames: Frames, at: number, role: RoleName, slots: Slots): boolean {
  if (role !== 'BID' && role !== 'MONEY') return false
  const found = frames.refs
    .filter((ref) => ref.kind === role && ref.last < at && at - ref.last < (role === 'BID' ? 12 : 3))
    .at(-1)
  if (found?.money) slots.money = found.money
  else if (found) slots.bid = found
  return found !== undefined
}
