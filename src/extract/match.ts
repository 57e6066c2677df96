import { playerOfCamp } from './camps.ts'
import { firstPersonIn, toldBidder } from './clauses.ts'
import type { Ref } from './document.ts'
import { fits } from './elements.ts'
import { type Frames, isOneOf } from './frames.ts'
import { fitted, NOTHING, relativeQue } from './fronted.ts'
import { prepositions } from './links/words.ts'
import type { Element, Pattern, RoleName } from './pattern.ts'
import { type Context, empty, type Filled, fill, mayFill, type Slots, takesPlayer } from './slots.ts'
import { standIn } from './standIns.ts'
import { fitsAhead } from './toldAhead.ts'

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
  const subject =
    spokenFor(pattern, named, n, context) ??
    named ??
    (pattern.ofWish ? standIn(frames, n, (token, but) => context.playerAt(token, but)) : null) ??
    context.teller ??
    null
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
  const me = done ? undefined : firstPersonIn(frames, verb, pattern.ofWish)
  const mine = me && (object?.role === 'PLAYER' ? object : pattern.indirect)
  if (me && mine && fill('PLAYER', me, slots, context)) done = mine
  const relative = done ? null : frames.relativeBefore(n)
  if (relative) {
    const wanted = pattern.elements.find(
      (element) =>
        'role' in element &&
        (element.preposition === relative.preposition ||
          (element.role === 'LEAGUE' && element.preposition === 'en' && relative.preposition === 'à')),
    )
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
  const bare = pattern.ofWish && !done ? { ...slots } : null
  // « l’intérêt que lui porte Newcastle », « les contacts qu’a noués Newcastle »
  const filled = fitted(pattern, slots, context, verb.last, told, () => relativeQue(frames, verb.first))
  if (bare && (!filled || filled.clubs.length + filled.leagues.length === 0)) {
    const ahead = fitsAhead(pattern, n, bare, context)
    if (ahead) return ahead
  }
  return filled && withBidder(filled, frames)
}

// « Son agent Mino Raiola a fermé la porte à Milan »: for the player
function spokenFor({ ofWish, subject }: Pattern, named: Ref | null, n: number, context: Context): Ref | null {
  if (!ofWish || subject !== 'PLAYER' || named?.kind !== 'PERSON') return null
  if (named.entities.some((id) => context.entities.get(id)?.role !== 'AGENT')) return null
  const player = context.playerAt(context.frames.verbs[n]!.first, [])
  return player ? { ...named, kind: 'PLAYER', entities: [player] } : null
}

// « Nice étudie la proposition de Leicester »: who has something to do with the bid of another sells
function withBidder(slots: Slots, frames: Frames): Slots {
  const bidder = slots.bid && toldBidder(frames, slots.bid)
  if (!bidder || slots.clubs.length === 0 || slots.clubs.includes(bidder) || slots.sellers.length > 0) return slots
  return { ...slots, clubs: [bidder], sellers: slots.clubs }
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

const ESTIMATES = /^(?:estimer|évaluer|valoriser)$/

/** The roles of a noun pattern whose noun is token `at`. */
export function matchNoun(pattern: Pattern, at: number, context: Context): Filled | null {
  const slots = empty(at, at, null)
  const reach = nounReach(context.frames, at)
  if (fits(pattern, slots, context, at, NOTHING, reach)) return slots
  const { partitive } = pattern
  const player = pattern.ofWish && partitive ? ownerOf(at, context) : null
  if (!player) return null
  const own = { ...empty(at, at, null), players: [player] }
  return fits(pattern, own, context, at, [partitive!], reach) ? own : null
}

// « Son cœur bat pour Milan », « « Ma tête est déjà à Milan », a dit Kamara »
function ownerOf(at: number, context: Context): string | null {
  const { tokens } = context.frames
  const word = tokens[at - 1]?.fold ?? ''
  if (/^(?:son|sa|ses)$/.test(word)) return context.playerAt(at, [])
  if (!/^(?:mon|ma|mes)$/.test(word)) return null
  const speaker = context.speakerAt?.(tokens[at]!.start) ?? null
  return speaker && context.entities.get(speaker)?.kind === 'PLAYER' ? speaker : null
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

function reflexiveFits(wanted: boolean, found: boolean, passive: boolean): boolean {
  return wanted === found || (wanted && passive)
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
