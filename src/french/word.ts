import { fold } from './fold.ts'
import type { VerbForm } from './verbs/conjugate.ts'
import { verbForms } from './verbs/verbs.ts'

/** What a token is whatever its place; tokens that are written alike share one. */
export interface Word {
  /** As written. */
  readonly text: string
  /** Lower case, accents kept, apostrophes straight: « L’ » → `l'`. */
  readonly lower: string
  /** Lower case without accents: « Pedullà » → `pedulla`. */
  readonly fold: string
  readonly kind: 'WORD' | 'NUMBER' | 'MARK'
  /** Begins with a capital letter. */
  readonly capital: boolean
  /** Where a subject is hung on: 1 in « a-t-il »; 0 where none is. */
  readonly hungAt: number
  /** Its readings as a verb form. */
  readonly forms: readonly VerbForm[]
  /** What classes of words have found out about it: see wordClass.ts. */
  readonly marks: number[]
  /** What `perWord` has found out about it. */
  readonly memo: unknown[]
}

// « dit-il », « a-t-il », « explique-t-on », « est-ce »
const INVERSION = /-(?:t-)?(?:il|elle|on|ils|elles|je|nous|vous|ce|tu)$/iu

// Most words are of these letters, and have no other form.
const PLAIN = /^[A-Za-z]+$/
const A = 'a'.charCodeAt(0)

/**
 * The words met of late: texts say few words and say them often, so each is looked at once. A word lies in one of a few places, and whoever
 * finds them taken takes the first, so that many texts need no more room than few.
 */
const known: (Word | undefined)[] = new Array(1 << 14).fill(undefined)
const MASK = known.length - 1
const PLACES = 8
/** What is longer is no word. */
const LONGEST = 40

/** The word written so. */
export function wordOf(written: string, kind: Word['kind']): Word {
  return wordAt(written, 0, written.length, kind)
}

/** The word between two places of a text. */
export function wordAt(text: string, from: number, to: number, kind: Word['kind']): Word {
  if (to - from > LONGEST) return read(text.slice(from, to), kind)
  let hash = 0
  for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0
  const home = hash ^ (hash >>> 15)
  let free = home & MASK
  for (let i = 0; i < PLACES; i++) {
    const word = known[(home + i) & MASK]
    if (word === undefined) {
      free = (home + i) & MASK
      break
    }
    if (word.kind === kind && isSame(word.text, text, from, to)) return word
  }
  const word = read(own(text.slice(from, to)), kind)
  known[free] = word
  return word
}

function isSame(word: string, text: string, from: number, to: number): boolean {
  if (word.length !== to - from) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(from + i)) return false
  return true
}

function read(text: string, kind: Word['kind']): Word {
  const plain = PLAIN.test(text)
  const lower = own(plain ? text.toLowerCase() : text.normalize('NFC').toLowerCase().replace(/[’ʼ]/g, "'"))
  const inverted = kind === 'WORD' && text.includes('-') ? INVERSION.exec(text) : null
  return {
    text,
    lower,
    fold: plain ? lower : own(fold(text)),
    kind,
    capital: kind === 'WORD' && (plain ? text.charCodeAt(0) < A : /^[@#]?\p{Lu}/u.test(text)),
    hungAt: inverted?.index ?? 0,
    forms: kind === 'WORD' ? verbForms(lower) : [],
    marks: [],
    memo: [],
  }
}

/**
 * The same characters as a string of its own: a piece of a text would keep the whole text in memory. Names of properties are
 * stored once, too, so that words are compared by where they lie.
 */
function own(piece: string): string {
  for (const name in { [piece]: true }) return name
  return piece
}
