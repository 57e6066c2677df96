import { fold } from './fold.ts'
import type { Token } from './token.ts'

// « 12 », « 1,5 », « 300 000 », « 1.300 »; a stop or comma counts only between digits (« 2022.La » keeps its stop).
const NUMBER = String.raw`\d+(?:[ \u00a0\u202f.]\d{3}(?!\d))*(?:[.,]\d+)?`
// « l’ », « qu’ », « jusqu’ », before a letter. « M’Vila » and « N’Golo » are names, « L’OM » is not.
const ELISION = String.raw`(?:[LDJCSlmdjtscn]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Qq]uoiqu|[NMT](?=.\p{Ll}))['’ʼ](?=[\p{L}\d])`
// « Caleta-Car », « aujourd’hui », « M’Vila », « Canal+ »
const WORD = String.raw`[@#]?[\p{L}\p{M}_](?:[\p{L}\p{M}\p{N}_]|[-‑'’ʼ&](?=[\p{L}\d]))*\+?`
const TOKEN = new RegExp(`(${NUMBER})|(${ELISION}|${WORD})|[^\\s]`, 'gu')

// « dit-il », « a-t-il », « explique-t-on », « est-ce »
const INVERSION = /-(?:t-)?(?:il|elle|on|ils|elles|je|nous|vous|ce|tu)$/iu

// Most words are of these letters, and have no other form.
const PLAIN = /^[A-Za-z]+$/
const A = 'a'.charCodeAt(0)

/** Words, numbers and marks of the text from `start` to `end`, in order; every visible character is in one of them. */
export function tokens(text: string, start = 0, end = text.length): Token[] {
  const out: Token[] = []
  const part = start === 0 && end === text.length ? text : text.slice(start, end)
  for (const match of part.matchAll(TOKEN)) {
    const at = start + match.index
    const kind = match[1] ? 'NUMBER' : match[2] ? 'WORD' : 'MARK'
    const inverted = kind === 'WORD' && match[0].includes('-') ? INVERSION.exec(match[0]) : null
    if (inverted && inverted.index > 0) {
      out.push(token(match[0].slice(0, inverted.index), at, 'WORD'))
      out.push(token(match[0].slice(inverted.index), at + inverted.index, 'WORD'))
    } else out.push(token(match[0], at, kind))
  }
  return out
}

function token(text: string, start: number, kind: Token['kind']): Token {
  if (PLAIN.test(text)) {
    const lower = text.toLowerCase()
    const capital = kind === 'WORD' && text.charCodeAt(0) < A
    return { start, end: start + text.length, text, lower, fold: lower, kind, capital }
  }
  const lower = text.normalize('NFC').toLowerCase().replace(/[’ʼ]/g, "'")
  return {
    start,
    end: start + text.length,
    text,
    lower,
    fold: fold(text),
    kind,
    capital: kind === 'WORD' && /^[@#]?\p{Lu}/u.test(text),
  }
}
