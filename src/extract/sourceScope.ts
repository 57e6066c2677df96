import type { VerbGroup } from '../french/verbGroups.ts'
import type { Ref, Sentence } from './document.ts'
import { type Frames, isClause } from './frames.ts'
import type { Span } from './reading.ts'
import { relativeAround, startOfOwnClause } from './sourceClause.ts'

/**
 * How a source is credited: « selon X » MARKER, « X assure que » SUBJECT, « …, assure X » INCISE, « … (X) » BRACKET,
 * « annoncé par X » PASSIVE, « X va plus loin : … » COLON, « au micro de X » INTERVIEW.
 */
export type Kind = 'MARKER' | 'SUBJECT' | 'INCISE' | 'BRACKET' | 'PASSIVE' | 'COLON' | 'INTERVIEW'

interface Scope extends Span {
  readonly verbal: boolean
  readonly opens: boolean
  readonly trails?: true
  readonly ofNoun?: true
  readonly interview?: true
}

/** Where another’s word may begin behind a source. */
const TURNS = /^(?:mais|tandis|puisque|car|quand|lorsque)$/

// « alors que », but « écrivait alors X »
function turnsAt({ tokens }: Sentence, at: number): boolean {
  const { fold } = tokens[at]!
  return TURNS.test(fold) || (fold === 'alors' && /^qu/.test(tokens[at + 1]?.fold ?? ''))
}

/**
 * The stretch of a sentence that one source governs, with the sources before and behind it known. At the head it governs the sentence up to
 * the clause of the next source; behind its words, these, back to a turn (« mais », « tandis que ») or to the source before.
 */
export function scopeOf(
  text: string,
  sentence: Sentence,
  frames: Frames,
  { ref, kind }: { readonly ref: Ref; readonly kind: Kind },
  before: Ref | null,
  behind: Ref | null,
): Scope {
  const { tokens } = sentence
  const { start, end } = sentence
  const own = tokens[ref.first]!.start
  const limit = behind ? startOfClause(sentence, behind.first, ref.last) : end
  const aside = kind === 'SUBJECT' || kind === 'INCISE' ? relativeAround(tokens, ref) : null
  if (aside) return { ...aside, verbal: true, opens: false }
  switch (kind) {
    case 'INTERVIEW':
      return { start, end, verbal: false, opens: false, interview: true }
    case 'COLON':
      return { start: text.indexOf(':', own), end, verbal: true, opens: true }
    case 'SUBJECT': {
      const verb = frames.verbs.find((_, n) => frames.subject(n) === ref)
      // « Milan suit Kamara, RMC l’a confirmé »
      const isBehind = verb && (verb.last < ref.first || (pointsAt(verb) && !leads(tokens, verb)))
      return { start: isBehind ? start : own, end, verbal: true, opens: true }
    }
    case 'BRACKET':
      return { start: startBehind(sentence, before, ref.first), end: own, verbal: false, opens: false }
    case 'PASSIVE': {
      const fronted = newsBehind(sentence, frames, ref)
      if (fronted !== null) return { start, end: fronted, verbal: false, opens: false }
      // « dont la dernière, révélée par X, atteignait 30 M€ », but « annoncé par X à Lens, Wahi … »
      const apposed = tokens[ref.last + 1]?.text === ',' && tokens[0]!.end < own - 20
      const comma = tokens.find(
        ({ text: word, start: at }, i) => i > ref.last && (word === ',' || word === ';') && at > own,
      )
      return {
        start: startOfWords(sentence, ref.first),
        end: apposed ? limit : (comma?.start ?? end),
        verbal: false,
        opens: false,
        ...(isOfVerb(frames, ref) ? {} : ({ ofNoun: true } as const)),
      }
    }
    case 'MARKER':
      if (opensSentence(frames, ref)) return { start, end: limit, verbal: false, opens: true }
      return {
        start: Math.max(
          closes(sentence, ref) && !before ? start : startBehind(sentence, before, ref.first),
          startOfOwnClause(sentence, frames, ref),
        ),
        end: Math.min(limit, endOfClause(sentence, ref.last)),
        verbal: false,
        opens: false,
        ...(closes(sentence, ref) ? ({ trails: true } as const) : {}),
      }
    case 'INCISE':
      return {
        start: before ? startBehind(sentence, before, ref.first) : Math.max(start, startOfPart(sentence, ref)),
        end: Math.min(limit, endOfPart(sentence, ref)),
        verbal: true,
        opens: true,
        ...(closes(sentence, ref) ? ({ trails: true } as const) : {}),
      }
  }
}

/** « RMC l’a confirmé »: a verb whose object is what is told elsewhere. */
export function pointsAt({ clitics }: VerbGroup): boolean {
  return clitics.some((word) => word === 'le' || word === "l'")
}

// « l’affirme : », « l’assure que », « l’assure, »
function leads(tokens: Sentence['tokens'], { last }: VerbGroup): boolean {
  return tokens.slice(last + 1, last + 4).some(({ fold }) => /^(?:que|qu'|:|,)$/.test(fold))
}

function opensSentence({ verbs }: Frames, ref: Ref): boolean {
  const first = verbs.find(({ mood }) => mood === 'INDICATIVE' || mood === 'CONDITIONAL')
  return !first || ref.first < first.first
}

// « …, selon L’Équipe de mardi. »: nothing but a mark or some words behind it
function closes({ tokens, verbs }: Sentence, { last }: Ref): boolean {
  return tokens.length - last < 6 && !verbs.some(({ first }) => first > last)
}

// « Wahi plaît à Nice ; Lens, révèle X, a fait une offre »: behind the semicolon, unless it closes the sentence
function startOfPart(sentence: Sentence, ref: Ref): number {
  const mark = closes(sentence, ref)
    ? -1
    : sentence.tokens.findLastIndex(({ text }, i) => i < ref.first && text === ';')
  return mark < 0 ? sentence.start : sentence.tokens[mark]!.start
}

// « Nice, rapporte X, suit Wahi ; Lens a fait une offre »
function endOfPart({ tokens, end }: Sentence, { last }: Ref): number {
  return tokens.find(({ text }, i) => i > last && text === ';')?.start ?? end
}

// Back to the last turn or semicolon, and never over another source
function startBehind(sentence: Sentence, before: Ref | null, at: number): number {
  const from = before ? before.last + 1 : 0
  for (let i = at - 1; i > from; i--) {
    const { text } = sentence.tokens[i]!
    if (text === ';' || turnsAt(sentence, i)) return sentence.tokens[i]!.start
  }
  return before ? sentence.tokens[before.last]!.end : sentence.start
}

// « Révélé dimanche par X, l’intérêt de Lens pour Wahi se confirme »: where what was told ends, null where it is no such noun
function newsBehind({ tokens }: Sentence, { verbs }: Frames, { first, last }: Ref): number | null {
  const [head] = verbs
  if (!head || head.first > 1 || head.mood !== 'PARTICIPLE' || tokens[last + 1]?.text !== ',') return null
  const verb = verbs.find((one) => one.first > last && isClause(one))
  if (!verb || first > verb.first) return null
  return tokens.slice(last + 2, last + 6).some(({ fold }) => NEWS.test(fold)) ? tokens[verb.first]!.start : null
}

const NEWS = /^(?:interet|piste|offre|proposition|approche|contacts?|rumeur|arrivee|venue|accord|visite|demarche)$/

// « Elis intéresse Brest, et Levante, annoncé sur le coup par X »: what stands right before the participle and behind it
function startOfWords(sentence: Sentence, at: number): number {
  const { tokens } = sentence
  let commas = 0
  for (let i = at - 1; i > 0; i--) {
    const { fold, text } = tokens[i]!
    if (text === ',') commas++
    // « malgré l’intérêt de Milan révélé par X », but « Milan, annoncé par X »
    const isApart =
      text === ',' && !sentence.verbs.some(({ mood, first }) => mood === 'PARTICIPLE' && first > i && first < i + 4)
    if (text === ';' || isApart || commas === 2 || (commas > 0 && fold === 'et') || turnsAt(sentence, i))
      return tokens[i]!.start
  }
  return tokens[0]!.start
}

// « Milan avait été annoncé par X », but « l’intérêt de Milan, révélé par X »
function isOfVerb({ verbs }: Frames, { first }: Ref): boolean {
  const verb = verbs.findLast(({ last }) => last < first)
  return verb !== undefined && verb.mood !== 'PARTICIPLE'
}

function endOfClause(sentence: Sentence, from: number): number {
  for (let i = from + 1; i < sentence.tokens.length; i++) {
    const { text, start } = sentence.tokens[i]!
    if (text === ';' || turnsAt(sentence, i)) return start
  }
  return sentence.end
}

// Before the clause in which the next source stands
function startOfClause(sentence: Sentence, at: number, from: number): number {
  for (let i = at - 1; i > from; i--) {
    const { text, start } = sentence.tokens[i]!
    if (text === ';' || text === ',' || turnsAt(sentence, i)) return start
  }
  return sentence.tokens[at]!.start
}
