import type { Ref } from './document.ts'
import type { Frames } from './frames.ts'
import { isPreposition, prepositions } from './links/words.ts'
import { matchApposition } from './match.ts'
import type { Pattern } from './pattern.ts'
import type { Context, Filled } from './slots.ts'

/** The words that may begin an apposition of a pattern with « être »: « fan », « rangs »; none for other patterns. */
export function appositionWords({ anchor, elements }: Pattern): readonly string[] {
  if (!('verb' in anchor) || anchor.verb !== 'être' || anchor.state) return []
  const head = elements.find((element) => !('words' in element) || !element.words.some(isPreposition))
  return head && 'words' in head ? head.words : []
}

/**
 * The roles of a pattern with « être » whose word is token `at` in an apposition: « Nice, fan de Kamara, … », « Toujours sur les rangs pour
 * Kamara, Nice … »; null where none stands there.
 */
export function matchApposed(pattern: Pattern, at: number, context: Context): Filled | null {
  const { frames } = context
  const start = startOf(frames, at)
  if (start === null) return null
  const subject = start === 0 ? behind(frames, at) : nameBefore(frames, start - 1)
  return subject && matchApposition(pattern, start, at, subject, context)
}

// The first token of the apposition: behind a comma or at the beginning of the sentence
function startOf({ tokens }: Frames, at: number): number | null {
  for (let i = at - 1; i >= -1 && at - i < 6; i--) {
    if (i < 0 || tokens[i]!.text === ',') return i + 1
    if (!isLeading(tokens[i]!.fold)) return null
  }
  return null
}

function isLeading(fold: string): boolean {
  return LEADING.has(fold) || fold.endsWith('ment') || prepositions.has(fold)
}

const LEADING: ReadonlySet<string> = new Set(
  "le la l' les un une son sa ses tres toujours aussi egalement deja desormais longtemps grand grande grands bien tout".split(
    ' ',
  ),
)

// « Nice (L1), fan de »: the name that the comma stands behind
function nameBefore(frames: Frames, comma: number): Ref | null {
  const { tokens } = frames
  let i = comma - 1
  if (tokens[i]?.text === ')') while (i > 0 && comma - i < 10 && tokens[i]!.text !== '(') i--
  const ref = frames.ref(tokens[i]?.text === '(' ? i - 1 : i)
  return ref && ref.kind !== 'MONEY' && ref.form !== 'PRONOUN' && frames.isBare(ref) ? ref : null
}

// « Sous le charme de Kamara, Nice … »: the subject of the clause
function behind(frames: Frames, at: number): Ref | null {
  const comma = frames.tokens.findIndex(({ text }, i) => i > at && text === ',')
  const n = comma < 0 ? -1 : frames.verbs.findIndex(({ first }) => first > comma)
  if (n < 0 || frames.verbs.some(({ first }) => first < comma)) return null
  const subject = frames.subject(n)
  return subject && subject.first > comma && subject.first - comma < 4 ? subject : null
}
