import { findRef, findWord, fits, GAP } from './elements.ts'
import { type Frames, isClause, isOneOf } from './frames.ts'
import { prepositions } from './links/words.ts'
import type { Element, Pattern } from './pattern.ts'
import type { Context, Slots } from './slots.ts'

const prepositionWords: ReadonlySet<string> = new Set(prepositions.values())

/** The roles behind the anchor, or those that stand before `limit` together with the words of the pattern: « des contacts noués par ». */
export function fitted(
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

/** No element of a pattern told yet. */
export const NOTHING: readonly Element[] = []

function isFrontable({ elements: [head] }: Pattern): boolean {
  return head !== undefined && 'words' in head && !head.words.some((word) => prepositionWords.has(word))
}

/** « les contacts qu’a noués Newcastle »: the token of the relative pronoun before a verb; less than 0 without one. */
export function relativeQue(frames: Frames, first: number): number {
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
