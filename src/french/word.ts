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
}

// « dit-il », « a-t-il », « explique-t-on », « est-ce »
const INVERSION = /-(?:t-)?(?:il|elle|on|ils|elles|je|nous|vous|ce|tu)$/iu

// Most words are of these letters, and have no other form.
const PLAIN = /^[A-Za-z]+$/
const A = 'a'.charCodeAt(0)

/** Texts say few words and say them often: each is looked at once. Bounded, so that many texts need no more room than few. */
const known = new Map<string, Word>()
const MOST = 20_000
/** What is longer is no word. */
const LONGEST = 40

/** The word written so. */
export function wordOf(written: string, kind: Word['kind']): Word {
  const word = known.get(written)
  if (word !== undefined && word.kind === kind) return word
  if (written.length > LONGEST) return read(written, kind)
  const found = read(own(written), kind)
  if (known.size >= MOST) known.clear()
  known.set(found.text, found)
  return found
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
