import { fold } from '../french/fold.ts'
import type { VerbGroup } from '../french/verbGroups.ts'
import { movers } from '../french/verbs/lexicon.ts'
import { beginsClause, insertEnd, quotesOne, verbAt } from './clauses.ts'
import type { Ref } from './document.ts'
import { type Frames, isOneOf } from './frames.ts'
import { prepositions } from './links/words.ts'
import type { Element, Pattern, RoleElement } from './pattern.ts'
import { type Context, fill, type Slots } from './slots.ts'

/** Tokens that may stand between two words of a pattern. */
export const GAP = 4

/** Walks the elements behind the anchor from left to right. */
export function fits(
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

/** The token of one of the words of a pattern between two places, brackets and inserts looked over; null where another clause begins first. */
export function findWord(frames: Frames, words: readonly string[], from: number, to: number): number | null {
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

/** The ref that plays a role of a pattern between two places, put into its slot; null when none does. */
export function findRef(
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
    // « a demandé au PSG ses conditions pour un prêt »: of what else is asked for
    if (
      role === 'BID' &&
      preposition === '' &&
      /^(?:pour|sur|contre|avant|apres)$/.test(frames.tokens[ref.first - 1]?.fold ?? '')
    )
      continue
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
