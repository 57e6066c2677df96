import { fold } from '../french/fold.ts'
import type { VerbGroup } from '../french/verbGroups.ts'
import { movers } from '../french/verbs/lexicon.ts'
import { playerOfCamp } from './camps.ts'
import { beginsClause, firstPersonIn, insertEnd, quotesOne, toldBidder, verbAt } from './clauses.ts'
import type { Entity, MoneyRef, Ref } from './document.ts'
import { type Frames, isClause, isOneOf } from './frames.ts'
import { prepositions } from './links/words.ts'
import { actsForClub } from './mentions/roles.ts'
import type { Element, Pattern, RoleElement, RoleName } from './pattern.ts'
import { standIn } from './standIns.ts'

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

type Slots = {
  -readonly [K in keyof Filled]: Filled[K]
}

/** Tokens that may stand between two words of a pattern. */
const GAP = 4

const prepositionWords: ReadonlySet<string> = new Set(prepositions.values())

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
  const { anchor, object } = pattern
  if (!('verb' in anchor)) return null
  if (anchor.state && !verb.passive) return null
  const passive = verb.passive && !anchor.state && anchor.verb !== 'être'
  // « 75 M€ offerts par Chelsea »: nobody treats himself to anybody
  if (!reflexiveFits(anchor.reflexive, verb.reflexive, passive && verb.lemma !== 'offrir')) return null
  // « Southampton s’est fait éconduire »: by somebody else
  const outer = verb.mood === 'INFINITIVE' ? frames.chain(n)[1] : undefined
  if (outer?.lemma === 'faire' && outer.reflexive) return null
  const named = frames.subject(n)
  if (passive) return pattern.subject === 'CAMP' ? null : matchPassive(pattern, n, named, context)
  const subject = named ?? (pattern.ofWish ? standIn(frames, n, (token, but) => context.playerAt(token, but)) : null)
  const slots = empty(verb.first, verb.last, n)
  if (pattern.subject === 'CAMP') {
    const player = playerOfCamp(context, n)
    if (player === null) return null
    slots.players = [player]
  } else if (!subject || !mayFill(pattern.subject!, subject) || !fill(pattern.subject!, subject, slots, context))
    return null
  let done: Element | null = null
  if (object) {
    const before = frames.objectBefore(n)
    if (before === 'CLITIC') done = object.role === 'PLAYER' && takesPlayer(slots, verb.first, context) ? object : null
    else if (before && fill(object.role, before, slots, context)) done = object
  }
  // « Milan me voulait », of the player who speaks
  const me = done ? undefined : firstPersonIn(frames, verb)
  const mine = me && (object?.role === 'PLAYER' ? object : pattern.indirect)
  if (me && mine && fill('PLAYER', me, slots, context)) done = mine
  const relative = done ? null : frames.relativeBefore(n)
  if (relative) {
    const wanted = pattern.elements.find((element) => 'role' in element && element.preposition === relative.preposition)
    if (wanted && 'role' in wanted && fill(wanted.role, relative.ref, slots, context)) done = wanted
  }
  if (verb.clitics.length > 0) {
    const { indirect, partitive } = pattern
    const isIndirect = verb.clitics.includes('lui') || verb.clitics.includes('y')
    if (!done && indirect && isIndirect && takesPlayer(slots, verb.first, context)) done = indirect
    // « Arteta en est fan », « Milan en rêve »
    if (!done && partitive && verb.clitics.includes('en') && takesPlayer(slots, verb.first, context)) done = partitive
  }
  const told = done ? [done] : NOTHING
  // « l’intérêt que lui porte Newcastle », « les contacts qu’a noués Newcastle »
  const filled = fitted(pattern, slots, context, verb.last, told, () => relativeQue(frames, verb.first))
  return filled && withBidder(filled, frames)
}

// « Nice étudie la proposition de Leicester »: who has something to do with the bid of another sells
function withBidder(slots: Slots, frames: Frames): Slots {
  const bidder = slots.bid && toldBidder(frames, slots.bid)
  if (!bidder || slots.clubs.length === 0 || slots.clubs.includes(bidder) || slots.sellers.length > 0) return slots
  return { ...slots, clubs: [bidder], sellers: slots.clubs }
}

/** The roles behind the anchor, or those that stand before `limit` together with the words of the pattern: « des contacts noués par ». */
function fitted(
  pattern: Pattern,
  slots: Slots,
  context: Context,
  last: number,
  told: readonly Element[],
  limit: () => number,
): Slots | null {
  const plain = { ...slots }
  if (fits(pattern, plain, context, last, told)) return plain
  if (!isFrontable(pattern)) return null
  const fronted = frontedElements(pattern, limit(), slots, context)
  return fronted.length > 0 && fits(pattern, slots, context, last, [...told, ...fronted]) ? slots : null
}

function matchPassive(pattern: Pattern, n: number, patient: Ref | null, context: Context): Filled | null {
  const { frames } = context
  const verb = frames.verbs[n]!
  const { object } = pattern
  const slots = empty(verb.first, verb.last, n)
  if (!object) {
    const filled = fitted(pattern, slots, context, verb.last, NOTHING, () => verb.first)
    if (filled && agent(pattern.subject!, filled, context, verb.last)) return filled
    return matchPassiveIdiom(pattern, n, context)
  }
  if (!patient || !fill(object.role, patient, slots, context)) {
    if (!sumBefore(frames, verb.first, object.role, slots)) return null
  }
  const filled = fitted(pattern, slots, context, verb.last, [object], () => verb.first)
  if (!filled) return null
  // « l’offre ayant été refusée »: by the seller, unless a player is told; « estimé à 20 M€ »: by anybody
  if (
    !agent(pattern.subject!, filled, context, verb.last) &&
    (pattern.subject === 'PLAYER' || pattern.subject === 'BID' || ESTIMATES.test(verb.lemma))
  )
    return null
  return filled
}

const NOTHING: readonly Element[] = []

function isFrontable({ elements: [head] }: Pattern): boolean {
  return head !== undefined && 'words' in head && !head.words.some((word) => prepositionWords.has(word))
}

// « les contacts qu’a noués Newcastle »: where the relative pronoun stands; less than 0 without one
function relativeQue(frames: Frames, first: number): number {
  for (let i = first - 1; i >= 0 && first - i < 9; i--) {
    const { fold } = frames.tokens[i]!
    if (fold === 'que' || fold === "qu'") return i
    if (frames.verb(i) >= 0 || isOneOf(frames.tokens[i]!, '.;:')) return -1
  }
  return -1
}

// The elements of a pattern that stand before `limit`, from its first word on: « la piste Kamara a été réactivée »
function frontedElements({ elements }: Pattern, limit: number, slots: Slots, context: Context): Element[] {
  const { frames } = context
  const head = elements[0]!
  const from = 'words' in head && limit > 0 ? wordBefore(frames, head.words, limit) : -1
  if (from < 0) return []
  const out = [head]
  let at = from + 1
  for (const element of elements.slice(1)) {
    const end =
      'words' in element
        ? findWord(frames, element.words, at, Math.min(limit - 1, at + GAP))
        : findRef(frames, element, at, limit - 1, slots, context)?.last
    if (end === null || end === undefined || end >= limit) break
    out.push(element)
    at = end + 1
  }
  slots.first = Math.min(slots.first, from)
  return out
}

function wordBefore(frames: Frames, words: readonly string[], limit: number): number {
  for (let i = limit - 1; i >= 0 && limit - i < 14; i--) {
    const token = frames.tokens[i]!
    if (words.includes(token.fold)) return i
    const verb = frames.verbs[frames.verb(i)]
    if ((verb && isClause(verb)) || isOneOf(token, '.;:«»')) return -1
  }
  return -1
}

/** « La venue de Kamara a été annoncée par Milan », « Contact a été pris avec son agent »: the noun of an idiom before its passive verb. */
function matchPassiveIdiom(pattern: Pattern, n: number, context: Context): Filled | null {
  const { frames } = context
  const [noun, ...elements] = pattern.elements
  if (!noun || !('words' in noun)) return null
  const verb = frames.verbs[n]!
  const at = subjectNoun(frames, noun.words, verb.first)
  if (at === null) return null
  const rest = { ...pattern, elements }
  for (const from of [at, verb.last]) {
    const slots = empty(at, verb.last, n)
    if (!fits(rest, slots, context, from, NOTHING)) continue
    // « le transfert à Milan a été acté »: who sold him goes without saying
    if (agent(pattern.subject!, slots, context, verb.last)) return slots
    if (pattern.subject === 'SELLER' && slots.clubs.length > 0) return slots
  }
  return null
}

function subjectNoun(frames: Frames, words: readonly string[], to: number): number | null {
  const { tokens, verbs } = frames
  for (let i = to - 1; i >= 0 && to - i < 14; i--) {
    const other = frames.verb(i)
    if ((other >= 0 && verbs[other]!.mood !== 'PARTICIPLE') || isOneOf(tokens[i]!, '.;:«»')) return null
    if (!words.includes(tokens[i]!.fold)) continue
    const lead = tokens.slice(Math.max(0, i - 2), i).map(({ fold }) => fold)
    return lead.some((word) => prepositions.has(word)) ? null : i
  }
  return null
}

// A pronoun stands for the player in mind.
function takesPlayer(slots: Slots, at: number, context: Context): boolean {
  const player = context.playerAt(at, slots.players)
  if (player) slots.players = [player]
  return player !== null
}

const ESTIMATES = /^(?:estimer|évaluer|valoriser)$/

/** The roles of a noun pattern whose noun is token `at`. */
export function matchNoun(pattern: Pattern, at: number, context: Context): Filled | null {
  const slots = empty(at, at, null)
  return fits(pattern, slots, context, at, NOTHING, nounReach(context.frames, at)) ? slots : null
}

const HAPPENS =
  /^(?:avoir|tenir|poursuivre|continuer|avancer|débuter|démarrer|commencer|exister|progresser|prévoir|programmer|organiser|fixer|caler|établir|nouer|engager|entamer|ouvrir|intensifier|reprendre|lancer)$/

// « des contacts ont eu lieu entre », « un rendez-vous est prévu avec »: what belongs to a noun may stand behind such a verb
function nounReach(frames: Frames, at: number): number {
  const end = frames.reach(at)
  const verb = frames.verbs[frames.verb(end + 1)]
  const isNear = verb !== undefined && verb.first === end + 1 && verb.first - at <= 4 && !verb.negation
  return isNear && HAPPENS.test(verb.lemma) && (verb.passive || verb.lemma !== 'prévoir')
    ? frames.reach(verb.last)
    : end
}

/** The roles of a pattern with « être » whose word is token `at`, in an apposition of `subject` that begins at `start`. */
export function matchApposition(
  pattern: Pattern,
  start: number,
  at: number,
  subject: Ref,
  context: Context,
): Filled | null {
  const slots = empty(start, start, null)
  if (!fill(pattern.subject!, subject, slots, context)) return null
  // « à la poursuite d’un patron depuis le retour de Saliba »: too far
  const end = Math.min(context.frames.reach(at), at + 7)
  return fits(pattern, slots, context, start - 1, NOTHING, end) ? { ...slots, apart: true } : null
}

function empty(first: number, last: number, verb: number | null): Slots {
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

function reflexiveFits(wanted: boolean, found: boolean, passive: boolean): boolean {
  return wanted === found || (wanted && passive)
}

/** Walks the elements behind the anchor from left to right. */
function fits(
  pattern: Pattern,
  slots: Slots,
  context: Context,
  from: number,
  done: readonly Element[],
  end = context.frames.reach(Math.max(from, 0)),
): boolean {
  const { frames } = context
  let at = from + 1
  for (const element of pattern.elements) {
    if (done.includes(element)) continue
    if ('words' in element) {
      // « le cœur de Kamara bat pour Milan »: the verb that the words of a noun pattern tell
      const told = slots.verb === null ? verbAt(frames, end + 1, element.words) : null
      if (told !== null && end + 1 - at <= GAP) {
        end = frames.reach(told)
        at = told + 1
        slots.last = Math.max(slots.last, told)
        continue
      }
      const found =
        findWord(frames, element.words, at, Math.min(end, at + GAP)) ??
        (slots.verb === null ? behindVerb(frames, element.words, end, slots) : null)
      if (found === null) return false
      if (found > end) end = frames.reach(found)
      at = found + 1
      slots.last = Math.max(slots.last, found)
      continue
    }
    // What may be missing must stand close: « en fin de contrat en juin et qui pourrait filer au PSG »
    const ref = findRef(frames, element, at, element.optional ? Math.min(end, at + GAP + 2) : end, slots, context)
    // « réclame son départ, reproche à son président »: no place where he wants to go
    if (ref && pattern.ofWish && element.preposition !== '' && isApart(frames, at, ref)) return false
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

// « Le transfert de Kamara à Milan n’est plus qu’une formalité »: what is said of a noun
function behindVerb(frames: Frames, words: readonly string[], end: number, slots: Slots): number | null {
  const n = frames.verb(end + 1)
  const verb = n < 0 ? undefined : frames.verbs[n]
  if (!verb || frames.inRelative(verb.first) || words.every((word) => prepositions.has(fold(word)))) return null
  // « a été une réussite conclue par un titre »
  const isOne = /^une?$/.test(frames.tokens[verb.last + 1]?.fold ?? '')
  const own = frames.tokens.slice(verb.first, verb.last + 1).findLastIndex(({ fold }) => words.includes(fold))
  const found = own < 0 ? findWord(frames, words, verb.last + 1, verb.last + (isOne ? 2 : GAP)) : verb.first + own
  if (found !== null) slots.verb = n
  return found
}

function isApart({ tokens }: Frames, from: number, { first }: Ref): boolean {
  return first - from > 6 && tokens.slice(from, first).some(({ text }) => text === ',')
}

function findWord(frames: Frames, words: readonly string[], from: number, to: number): number | null {
  for (let i = from; i <= to && i < frames.tokens.length; i++) {
    const { fold } = frames.tokens[i]!
    if (words.includes(fold)) return i
    const preposition = prepositions.get(fold)
    if (preposition !== undefined && words.includes(preposition)) return i
    const inserted = insertEnd(frames, i)
    if (inserted !== null) {
      to += inserted + 1 - i
      i = inserted
      continue
    }
    // « juge Kamara (21 ans, OM) trop cher »
    const close = asideEnd(frames, i)
    if (close > i) {
      to += close + 1 - i
      i = close
      continue
    }
    if (quotesOne(frames, i)) {
      to++
      continue
    }
    if (isOneOf(frames.tokens[i]!, '.,;:«»()')) return null
    const ref = frames.ref(i)
    // « posé 28 M€ sur la table, l’OM 25 »: the sum told first is the one
    if (ref && (ref.kind === 'MONEY' || (ref.kind !== 'BID' && ref.form === 'NAME'))) return null
  }
  return null
}

function asideEnd({ tokens }: Frames, at: number): number {
  if (tokens[at]!.text !== '(') return -1
  for (let i = at + 1; i < tokens.length && i - at < 9; i++) if (tokens[i]!.text === ')') return i
  return -1
}

function findRef(
  frames: Frames,
  { role, preposition }: RoleElement,
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
    // « fait l’objet d’une proposition » is not « dit non à une proposition »
    if (role === 'BID' && ref.kind === 'BID' && preposition !== '' && !standsAfter(frames, ref, preposition)) continue
    if (role !== 'BID' && role !== 'MONEY') {
      const found = frames.preposition(ref)
      const wanted =
        preposition === ''
          ? frames.isBare(ref)
          : found === preposition ||
            (preposition === 'à' && (found === 'chez' || (role === 'LEAGUE' && found === 'en'))) ||
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
    // « venu de l’Ajax, et l’intérêt prêté à Milan »: the participle's own
    if (slots.verb !== null)
      for (const verb of frames.verbs)
        if (preposition === '' ? isInfinitiveBetween(verb, from, ref) : isBetween(verb, from, ref)) return null
    // « a claqué la porte de West Ham pour revenir à l’OM »: the aim's own
    if (
      preposition === 'à' &&
      slots.verb !== null &&
      !movers.has(frames.verbs[slots.verb]!.lemma) &&
      isAimBetween(frames, from, ref)
    )
      return null
    if (preposition === '' && beginsClause(frames, ref)) return null
    // « veut goûter à autre chose qu’au froid champenois »
    if (ref.form === 'ADJECTIVE' && slots.verb !== null && ref.first - from > 3) continue
    if (fill(role, ref, slots, context)) return ref
    if (preposition === '' && role === 'PLAYER' && ref.kind === 'CLUB' && ref.form !== 'ADJECTIVE') return null
  }
  return null
}

function standsAfter({ tokens }: Frames, { first }: Ref, preposition: string): boolean {
  return tokens
    .slice(Math.max(0, first - 2), first + 1)
    .some(({ fold }) => prepositions.get(fold) === preposition || fold === preposition)
}

function isInfinitiveBetween({ mood, first, last }: VerbGroup, from: number, ref: Ref): boolean {
  return mood === 'INFINITIVE' && first >= from && last < ref.first
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

// Says quickly, of most refs, that they cannot.
function mayFill(role: RoleName, ref: Ref): boolean {
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

// « suivi par Milan », « refusée par les Marseillais »
function agent(role: RoleName, slots: Slots, context: Context, from: number): boolean {
  const { frames } = context
  const end = frames.reach(from)
  for (const ref of frames.refs) {
    if (ref.first <= from || ref.first > end) continue
    const preposition = frames.preposition(ref)
    const behindPar = preposition === 'par' || (preposition === 'de' && standsBetween(frames, 'par', from, ref.first))
    // « suivi par des clubs français (Nantes et Nancy) »
    const listed = frames.tokens[ref.first - 1]?.text === '(' && standsBetween(frames, 'par', from, ref.first)
    if ((behindPar || listed) && fill(role, ref, slots, context)) return true
  }
  return false
}

function standsBetween({ tokens }: Frames, word: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tokens[i]!.fold === word) return true
  return false
}

// « l’offre lyonnaise ayant été repoussée », « les 14 M€ proposés par Newcastle »
function sumBefore(frames: Frames, at: number, role: RoleName, slots: Slots): boolean {
  if (role !== 'BID' && role !== 'MONEY') return false
  const from = role === 'MONEY' ? firstOfPair(frames, at) : at
  const found = frames.refs
    .filter((ref) => ref.kind === role && ref.last < from && from - ref.last < (role === 'BID' ? 12 : 3))
    .at(-1)
  if (found?.money) slots.money = found.money
  else if (found) slots.bid = found
  return found !== undefined
}

// « 75 M€ offerts par Newcastle et refusés par Lyon »: the participle that the sum stands before
function firstOfPair({ tokens, verbs }: Frames, at: number): number {
  if (tokens[at - 1]?.fold !== 'et') return at
  const sooner = verbs.findLast(({ mood, compound, last }) => last < at && mood === 'PARTICIPLE' && !compound)
  return sooner && at - sooner.last < 8 ? sooner.first : at
}
