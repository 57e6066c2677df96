import type { VerbGroup } from '../french/verbGroups.ts'
import { wordsLike } from '../french/wordClass.ts'
import type { Ref } from './document.ts'
import { fits } from './elements.ts'
import { type Frames, isClause } from './frames.ts'
import type { Element, Pattern } from './pattern.ts'
import { type Context, type Filled, fill, type Slots } from './slots.ts'

/** A club or league told before the clause that says something of it, and with which preposition. */
interface Topic {
  readonly ref: Ref
  readonly preposition: string
}

const FAR = 22
const AT = /^(?:à|chez|en)$/
const isQue = wordsLike(/^(?:que|qu')$/)
const isThis = wordsLike(/^(?:c'|ce|cela)$/)
const isEasy = wordsLike(
  /^(?:sans|deja|bien|tres|volontiers|depuis|encore|toujours|un|des|cet|pour|et|mais|avec|[a-z]+ment)$/,
)

/**
 * The roles of the pattern of a wish whose club or league stands before its clause: « C’est à Lyon qu’il veut jouer », « Chez les Reds, il se
 * projette », « Lyon, il en rêve », « La Liga, c’est là qu’il veut aller », « Lyon ? Il s’y voit »; null where none does.
 * @param slots its subject filled in
 */
export function fitsAhead(pattern: Pattern, n: number, slots: Slots, context: Context): Filled | null {
  const target = pattern.elements.find((element) => 'role' in element && isPlace(element))
  if (!target || !('role' in target)) return null
  const { frames } = context
  const verb = frames.verbs[n]!
  for (const { ref, preposition } of topics(context, n)) {
    const wanted = preposition === target.preposition || (AT.test(target.preposition) && AT.test(preposition))
    const own = { ...slots }
    if (wanted && fill(target.role, ref, own, context) && fits(pattern, own, context, verb.last, [target])) return own
  }
  return null
}

function isPlace(element: Element): boolean {
  return 'role' in element && (element.role === 'CLUB' || element.role === 'LEAGUE')
}

function topics(context: Context, n: number): Topic[] {
  const { frames } = context
  const outer = frames.chain(n).at(-1)!
  if (!isClause(outer)) return []
  const cleft = cleftBefore(frames, outer.first)
  if (cleft) return [cleft]
  const clitic = cliticOf(frames.verbs[n]!)
  const fronted = frontedBefore(frames, n, outer, clitic)
  if (fronted) return [fronted]
  if (clitic === null || frames.refs.some((ref) => isTarget(ref) && ref.first < outer.first)) return []
  const [only, ...others] = context.asked ?? []
  return only && others.length === 0 ? [{ ref: only, preposition: clitic }] : []
}

// « C’est à Lyon que », « Ce sera Lyon, et Lyon seulement, que », « La Liga, c’est là que »
function cleftBefore(frames: Frames, to: number): Topic | null {
  const { tokens, verbs, refs } = frames
  const que = tokens.findLastIndex((token, i) => i < to && to - i < 7 && isQue(token))
  const n = verbs.findLastIndex(({ last }) => last < que)
  const copula = verbs[n]
  if (que < 0 || copula?.lemma !== 'être' || copula.negation || que - copula.last > 12) return null
  const isCe = isThis(tokens[copula.first]) || isThis(tokens[copula.first - 1])
  if (!isCe) return null
  const start = isThis(tokens[copula.first]) ? copula.first : copula.first - 1
  if (tokens[que - 1]!.fold === 'la' && que - 1 - copula.last === 1) {
    const ref = refs.findLast((one) => one.last < start)
    return ref && start - ref.last <= 2 && isTarget(ref) ? { ref, preposition: 'à' } : null
  }
  const ref = refs.find(({ first }) => first > copula.last)
  return ref && ref.last < que && ref.first - copula.last <= 4 && isTarget(ref)
    ? { ref, preposition: frames.preposition(ref) }
    : null
}

// « Chez les Reds, en revanche, il se projette », « Lyon, il en rêve »
function frontedBefore(frames: Frames, n: number, outer: VerbGroup, clitic: string | null): Topic | null {
  const { tokens, refs, verbs } = frames
  const start = startOf(frames, outer.first)
  const ref = refs.find(({ first }) => first >= start)
  if (!ref || !isTarget(ref) || ref.last >= outer.first || ref.first - start > 3) return null
  if (!/^[,?]$/.test(tokens[ref.last + 1]?.text ?? '') || frames.subject(verbs.indexOf(outer)) === ref) return null
  if (verbs.some(({ first }) => first >= start && first < outer.first && first > ref.last && first < outer.first - 12))
    return null
  const told = frames.preposition(ref)
  if (clitic !== null) return told === '' || told === clitic || told === 'chez' ? { ref, preposition: clitic } : null
  if (told !== 'à' && told !== 'chez') return null
  const next = tokens[verbs[n]!.last + 1]
  return next === undefined || next.kind === 'MARK' || isEasy(next) ? { ref, preposition: 'à' } : null
}

function startOf({ tokens }: Frames, to: number): number {
  for (let i = to - 1; i >= 0 && to - i < FAR; i--) if (/^[:;.«»–—]$/.test(tokens[i]!.text)) return i + 1
  return to < FAR ? 0 : to
}

/** The preposition that a clitic stands for: « y » for « à », « en » for « de », « le » for none; null where it has none. */
function cliticOf({ clitics }: VerbGroup): string | null {
  if (clitics.includes('y')) return 'à'
  if (clitics.includes('en')) return 'de'
  return clitics.some((word) => /^(?:le|la|l')$/.test(word)) ? '' : null
}

/** A club or league told by its name. */
function isTarget({ kind, form }: Ref): boolean {
  return (kind === 'CLUB' || kind === 'LEAGUE') && form !== 'PRONOUN'
}
