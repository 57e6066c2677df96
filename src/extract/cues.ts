import type { Token } from '../french/token.ts'
import type { Word } from '../french/word.ts'
import { perWord } from '../french/wordClass.ts'

/** A word of an expression, with what may stand behind it. Expressions that begin alike share their first words. */
interface Step {
  readonly text: string
  readonly isStem: boolean
  /** Also stands for its contractions. */
  readonly contracted: boolean
  /** The tables one of whose expressions ends here. */
  readonly tables: number[]
  /** The next words: whole ones by what they look like, and stems. */
  readonly whole: Map<string, Step[]>
  readonly stems: Step[]
}

/** Where words of a table stand in a sentence, both tokens included. */
export interface Cue {
  readonly first: number
  readonly last: number
}

/** The cues of a sentence by the number of their table. */
type Found = readonly (readonly Cue[] | undefined)[]

const CONTRACTIONS: ReadonlyMap<string, string> = new Map([
  ["d'", 'de'],
  ['du', 'de'],
  ['des', 'de'],
  ['au', 'a'],
  ['aux', 'a'],
])

const GAP = 3
const NONE: readonly Cue[] = []
const NOTHING: readonly Step[] = []

const LETTERS = 2

/**
 * Finds the expressions of a table such as those of cueWords.ts.
 * @param contracted « de » also stands for « d’ », « du » and « des », « a » for « au » and « aux »
 */
export type CueFinder = (table: string, contracted?: boolean) => (tokens: readonly Token[]) => readonly Cue[]

/**
 * Tables that are looked for together: the first finder that is asked about a sentence goes over its words once, for the expressions of all;
 * a word that begins none costs one look.
 */
export function cueFinders(): CueFinder {
  let tables = 0
  /** The first words of the expressions of all tables, by their first letters. */
  const byLetters = new Map<string, Step[]>()
  /** The first words of expressions that a word is. */
  let begun: ((word: Word) => readonly Step[]) | null = null
  const bySentence = new WeakMap<readonly Token[], { readonly tables: number; readonly found: Found }>()

  function cuesOf(tokens: readonly Token[]): Found {
    const known = bySentence.get(tokens)
    if (known?.tables === tables) return known.found
    begun ??= perWord((word) => beginning(byLetters, word))
    const found = scan(tokens, begun)
    bySentence.set(tokens, { tables, found })
    return found
  }

  return (table, contracted = false) => {
    const own = tables++
    begun = null
    for (const expression of table.split(/\||\n/)) {
      const [first, ...rest] = expression
        .trim()
        .replace(/'/g, "' ")
        .split(/\s+/)
        .filter((word) => word !== '')
      if (first === undefined) continue
      let step = sameOf(listOf(byLetters, first.slice(0, LETTERS)), first, contracted)
      for (const word of rest) step = stepBehind(step, word, contracted)
      step.tables.push(own)
    }
    return (tokens) => cuesOf(tokens)[own] ?? NONE
  }
}

/** For tables that are looked for in whole sentences. */
export const cueFinder = cueFinders()

/** The step of a list that is this word, added when there is none. */
function sameOf(steps: Step[], word: string, contracted: boolean): Step {
  const isStem = word.endsWith('*')
  const text = word.replace('*', '')
  const known = steps.find((one) => one.text === text && one.isStem === isStem && one.contracted === contracted)
  if (known) return known
  const step: Step = { text, isStem, contracted, tables: [], whole: new Map(), stems: [] }
  steps.push(step)
  return step
}

function stepBehind(before: Step, word: string, contracted: boolean): Step {
  if (word.endsWith('*')) return sameOf(before.stems, word, contracted)
  const step = sameOf(listOf(before.whole, word), word, contracted)
  if (contracted)
    for (const [form, full] of CONTRACTIONS) {
      const forms = full === word ? listOf(before.whole, form) : null
      if (forms && !forms.includes(step)) forms.push(step)
    }
  return step
}

function listOf<Value>(map: Map<string, Value[]>, key: string): Value[] {
  const known = map.get(key)
  if (known) return known
  const list: Value[] = []
  map.set(key, list)
  return list
}

function scan(tokens: readonly Token[], begun: (word: Word) => readonly Step[]): Found {
  const out: Cue[][] = []
  for (let i = 0; i < tokens.length; i++) {
    const { kind, word } = tokens[i]!
    if (kind === 'WORD') for (const step of begun(word)) follow(step, tokens, i, i, out)
  }
  return out
}

function beginning(byLetters: ReadonlyMap<string, readonly Step[]>, { fold }: Word): readonly Step[] {
  const found = byLetters
    .get(fold.slice(0, LETTERS))
    ?.filter(({ text, isStem, contracted }) =>
      isStem ? fold.startsWith(text) : fold === text || (contracted && CONTRACTIONS.get(fold) === text),
    )
  return found ?? NOTHING
}

/** Notes every expression that goes through a step at token `at` and began at token `first`. Each next word is the first of its kind within reach. */
function follow(step: Step, tokens: readonly Token[], at: number, first: number, out: Cue[][]): void {
  for (const table of step.tables) note(out, table, first, at)
  if (step.whole.size === 0 && step.stems.length === 0) return
  let taken: Step[] | null = null
  const limit = Math.min(at + 1 + GAP, tokens.length - 1)
  for (let i = at + 1; i <= limit; i++) {
    const { fold, text } = tokens[i]!
    for (const next of step.whole.get(fold) ?? NOTHING) {
      if (taken?.includes(next)) continue
      taken ??= []
      taken.push(next)
      follow(next, tokens, i, first, out)
    }
    for (const next of step.stems) {
      if (!fold.startsWith(next.text) || taken?.includes(next)) continue
      taken ??= []
      taken.push(next)
      follow(next, tokens, i, first, out)
    }
    if (isBreak(text)) return
  }
}

// Of expressions of one table that begin at one token, the one that reads farthest.
function note(out: Cue[][], table: number, first: number, last: number): void {
  out[table] ??= []
  const cues = out[table]
  const before = cues.at(-1)
  if (before?.first !== first) cues.push({ first, last })
  else if (before.last < last) cues[cues.length - 1] = { first, last }
}

function isBreak(text: string): boolean {
  return text.length === 1 && '.,;:«»()'.includes(text)
}
