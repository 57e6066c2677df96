import type { Token } from '../french/token.ts'

interface Word {
  readonly stem: boolean
  readonly text: string
  /** Also stands for its contractions. */
  readonly contracted: boolean
}

/** An expression of a table. */
interface Expression {
  readonly table: number
  readonly words: readonly Word[]
}

/** Where words of a table stand in a sentence, both tokens included. */
export interface Cue {
  readonly first: number
  readonly last: number
}

/** The cues of a sentence by the number of their table. */
type Found = readonly (readonly Cue[] | undefined)[]

const CONTRACTIONS: Readonly<Record<string, string>> = { "d'": 'de', du: 'de', des: 'de', au: 'a', aux: 'a' }

const GAP = 3
const NONE: readonly Cue[] = []
const NOTHING: readonly Expression[] = []

let tables = 0
/** Expressions of all tables by the first letters of their first word. */
const byLetters = new Map<string, Expression[]>()
const LETTERS = 2
/** Expressions of all tables that begin with a word, for the words met so far; bounded. */
const byWord = new Map<string, readonly Expression[]>()
const MOST = 20_000
const bySentence = new WeakMap<readonly Token[], { readonly tables: number; readonly found: Found }>()

/**
 * Finds the expressions of a table such as those of cueWords.ts. The first finder that is asked about a sentence goes over its words once, for
 * the expressions of all tables together; a word that begins none costs one look.
 * @param contracted « de » also stands for « d’ », « du » and « des », « a » for « au » and « aux »
 */
export function cueFinder(table: string, contracted = false): (tokens: readonly Token[]) => readonly Cue[] {
  const own = tables++
  byWord.clear()
  for (const expression of table.split(/\||\n/)) {
    const words = expression
      .trim()
      .replace(/'/g, "' ")
      .split(/\s+/)
      .filter((word) => word !== '')
      .map((word) => ({ stem: word.endsWith('*'), text: word.replace('*', ''), contracted }))
    if (words.length === 0) continue
    const key = words[0]!.text.slice(0, LETTERS)
    const known = byLetters.get(key)
    if (known) known.push({ table: own, words })
    else byLetters.set(key, [{ table: own, words }])
  }
  return (tokens) => cuesOf(tokens)[own] ?? NONE
}

function cuesOf(tokens: readonly Token[]): Found {
  const known = bySentence.get(tokens)
  if (known?.tables === tables) return known.found
  const found = scan(tokens)
  bySentence.set(tokens, { tables, found })
  return found
}

function scan(tokens: readonly Token[]): Found {
  const out: Cue[][] = []
  for (let i = 0; i < tokens.length; i++) {
    const { kind, fold } = tokens[i]!
    if (kind !== 'WORD') continue
    for (const { table, words } of byWord.get(fold) ?? beginning(fold)) {
      const last = end(tokens, i, words)
      if (last < 0) continue
      out[table] ??= []
      const cues = out[table]
      const before = cues.at(-1)
      if (before?.first !== i) cues.push({ first: i, last })
      else if (before.last < last) cues[cues.length - 1] = { first: i, last }
    }
  }
  return out
}

function beginning(word: string): readonly Expression[] {
  const found = byLetters.get(word.slice(0, LETTERS))?.filter(({ words }) => fits(words[0]!, word)) ?? NOTHING
  if (byWord.size >= MOST) byWord.clear()
  byWord.set(word, found)
  return found
}

function fits({ stem, text, contracted }: Word, word: string): boolean {
  if (stem) return word.startsWith(text)
  return word === text || (contracted && CONTRACTIONS[word] === text)
}

/** The token that ends the expression whose first word is token `at`; less than 0 where it goes on otherwise. */
function end(tokens: readonly Token[], at: number, words: readonly Word[]): number {
  let i = at + 1
  for (let n = 1; n < words.length; n++) {
    const limit = Math.min(i + GAP, tokens.length - 1)
    while (i <= limit && !fits(words[n]!, tokens[i]!.fold)) {
      if (isBreak(tokens[i]!.text)) return -1
      i++
    }
    if (i > limit) return -1
    i++
  }
  return i - 1
}

function isBreak(text: string): boolean {
  return text.length === 1 && '.,;:«»()'.includes(text)
}
