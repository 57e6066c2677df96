import type { Token } from './token.ts'
import { type Word, wordAt, wordOf } from './word.ts'

// « 12 », « 1,5 », « 300 000 », « 1.300 »; a stop or comma counts only between digits (« 2022.La » keeps its stop).
const NUMBER = String.raw`\d+(?:[ \u00a0\u202f.]\d{3}(?!\d))*(?:[.,]\d+)?`
// « l’ », « qu’ », « jusqu’ », before a letter. « M’Vila » and « N’Golo » are names, « L’OM » is not.
const ELISION = String.raw`(?:[LDJCSlmdjtscn]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Qq]uoiqu|[NMT](?=.\p{Ll}))['’ʼ](?=[\p{L}\d])`
// « Caleta-Car », « aujourd’hui », « M’Vila », « Canal+ »
const WORD = String.raw`[@#]?[\p{L}\p{M}_](?:[\p{L}\p{M}\p{N}_]|[-‑'’ʼ&](?=[\p{L}\d]))*\+?`
const TOKEN = new RegExp(`(${NUMBER})|(${ELISION}|${WORD})|[^\\s]`, 'uy')

/** What a character may be in a token. */
const SEEN = 1
const SPACE = 2
/** A letter, mark or underscore: begins a word and goes on in one. */
const LETTER = 4
/** Anything else that may have to do with its neighbours. */
const OTHER = 8

/** By code; filled as characters are met. Those above are rare. */
const classes = new Uint8Array(0x2100)

function classify(code: number): number {
  const character = String.fromCharCode(code)
  const found = /\s/.test(character)
    ? SPACE
    : /[\p{L}\p{M}_]/u.test(character)
      ? LETTER
      : /[\p{N}@#+&'’ʼ‑-]/u.test(character)
        ? OTHER
        : 0
  classes[code] = found | SEEN
  return found | SEEN
}

/** Words, numbers and marks of the text from `start` to `end`, in order; every visible character is in one of them. */
export function tokens(text: string, start = 0, end = text.length): Token[] {
  const out: Token[] = []
  let part: string | null = null
  for (let i = start; i < end; ) {
    const first = classOf(text, i)
    if (first & SPACE) {
      i++
      continue
    }
    let next = i
    if (first & LETTER) {
      do next++
      while (next < end && classOf(text, next) & LETTER)
      // Letters alone are a word; what else stands in one is the expression's.
      if (next < end && classOf(text, next) & OTHER) next = i
    } else if (first === SEEN) next = i + 1
    if (next > i) push(out, wordAt(text, i, next, first & LETTER ? 'WORD' : 'MARK'), i)
    else {
      // What stands behind `end` is not seen.
      part ??= text.slice(start, end)
      TOKEN.lastIndex = i - start
      const match = TOKEN.exec(part)
      next = i + (match?.[0].length ?? 1)
      if (match) push(out, wordOf(match[0], match[1] ? 'NUMBER' : match[2] ? 'WORD' : 'MARK'), i)
    }
    i = next
  }
  return out
}

function classOf(text: string, at: number): number {
  const code = text.charCodeAt(at)
  return code < classes.length ? classes[code]! || classify(code) : OTHER
}

function push(out: Token[], word: Word, start: number): void {
  const { text, hungAt } = word
  if (hungAt > 0) {
    out.push(token(wordOf(text.slice(0, hungAt), 'WORD'), start))
    out.push(token(wordOf(text.slice(hungAt), 'WORD'), start + hungAt))
  } else out.push(token(word, start))
}

function token(word: Word, start: number): Token {
  const { text, lower, fold, kind, capital } = word
  return { start, end: start + text.length, text, lower, fold, kind, capital, word }
}
