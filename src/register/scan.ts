import { fold, foldWithOffsets } from '../french/fold.ts'
import { type Word, wordAt } from '../french/word.ts'

/** What stands between two words of one name: « AC Milan », « Saint-Étienne », « l’Ajax », « footmercato.net », « But ! FC ». */
const JOIN = /^(?: {1,2}|-|'|\.|\/| ?! )?$/
/** A stop and a space are inside a name after a number or abbreviation only: « 1. FC », « St. Gallen ». */
const SHORT_JOIN = /^\. $/
const WORD = /[\p{L}\p{N}_+&]+/gu
/** The most characters that join words. */
const LONGEST_JOIN = 3

/** The words of a text, folded, with their places in the original text. */
export interface Scan {
  readonly original: string
  readonly words: readonly string[]
  /** The words as written, where nothing disappears when they are folded. */
  readonly heads: readonly (Word | undefined)[]
  /** Whether word i + 1 may belong to one name with word i. */
  readonly joined: readonly boolean[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
  /** The original character behind character `at` of a folded word. */
  readonly written: (word: number, at: number) => string
}

const SPACE = ' '.charCodeAt(0)
const PARTS = /^[\p{L}\p{N}_+&]+$/u
const SEEN = 1
const PART = 2
/** Disappears when folded, or is more than one code unit: leaves the quick way. */
const ODD = 4

/** What a character is when folded, by code; filled as characters are met. */
const classes = new Uint8Array(0x2100)

function classify(code: number): number {
  const folded = fold(String.fromCharCode(code))
  const found = SEEN | (folded === '' ? ODD : PARTS.test(folded) ? PART : 0)
  classes[code] = found
  return found
}

function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < classes.length) return classes[code] || classify(code)
  // « 🔴 », « → »: no part of a word, in one code unit or two; « 𝐎𝐌 » is
  const folded = fold(String.fromCodePoint(text.codePointAt(at)!))
  return folded === '' || PARTS.test(folded) ? ODD : 0
}

/** Goes over a text once. */
export function scanWords(original: string): Scan {
  const heads: Word[] = []
  const words: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const joined: boolean[] = []
  for (let i = 0; i < original.length; ) {
    const first = classOf(original, i)
    if (first & ODD) return scanFolded(original)
    if (!(first & PART)) {
      i++
      continue
    }
    const start = i
    let found: number
    do found = ++i < original.length ? classOf(original, i) : 0
    while (found & PART)
    if (found & ODD) return scanFolded(original)
    const before = words.length - 1
    if (before >= 0)
      joined.push(
        original.charCodeAt(start - 1) === SPACE && start - ends[before]! === 1
          ? true
          : start - ends[before]! <= LONGEST_JOIN && joins(words[before]!, fold(original.slice(ends[before], start))),
      )
    const word = wordAt(original, start, i, 'WORD')
    heads.push(word)
    words.push(word.fold)
    starts.push(start)
    ends.push(i)
  }
  joined.push(false)
  const written = (word: number, at: number) => {
    const [start, end] = [starts[word]!, ends[word]!]
    if (words[word]!.length === end - start) return original[start + at]!
    return original[start + foldWithOffsets(original.slice(start, end)).starts[at]!]!
  }
  return { original, words, heads, joined, starts, ends, written }
}

/** The same for texts with characters that disappear when folded: « foot­ball » with a soft hyphen is one word. */
function scanFolded(original: string): Scan {
  const { text, starts: begins, ends: stops } = foldWithOffsets(original)
  const words: string[] = []
  const from: number[] = []
  const starts: number[] = []
  const ends: number[] = []
  const joined: boolean[] = []
  let end = 0
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (words.length > 0) joined.push(joins(words.at(-1)!, text.slice(end, index)))
    words.push(word)
    from.push(index)
    end = index + word.length
    starts.push(begins[index]!)
    ends.push(stops[end - 1]!)
  }
  joined.push(false)
  return {
    original,
    words,
    heads: [],
    joined,
    starts,
    ends,
    written: (word, at) => original[begins[from[word]! + at]!]!,
  }
}

function joins(word: string, between: string): boolean {
  if (between === ' ') return true
  return JOIN.test(between) || (SHORT_JOIN.test(between) && (word.length <= 2 || /^\d+$/.test(word)))
}
