/** A folded text that still knows where each of its characters stood in the original. */
export interface Folded {
  readonly text: string
  /** Original offset at which the character behind `text[i]` begins. */
  readonly starts: Uint32Array
  /** Original offset just after that character and its combining marks. */
  readonly ends: Uint32Array
}

/**
 * The text without what a reader does not see as a difference: case, accents, the kind of apostrophe, hyphen or space.
 * « L’Équipe » and « l'equipe » fold to `l'equipe`, « Cœlacanthes » to `coelacanthes`; soft hyphens and zero-width characters go.
 * Nothing else changes: digits, quotation marks, dashes and line breaks stay.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase()
  let folded = ''
  for (let at = 0; at < text.length; ) {
    const plain = at
    while (at < text.length && text.charCodeAt(at) < PLAIN) at++
    if (at > plain) folded += text.slice(plain, at).toLowerCase()
    if (at === text.length) break
    const code = text.codePointAt(at)!
    folded += code < COMMON.length ? COMMON[code] : folding(String.fromCodePoint(code))
    at += code > 0xffff ? 2 : 1
  }
  return folded
}

/** The text folded of late, and where in it each of its characters begins; without places where each is one character. */
let last: { readonly original: string; readonly text: string; readonly places: Uint32Array | null } = {
  original: '',
  text: '',
  places: null,
}

/** `fold(text.slice(from, to))`, for many pieces of one text: it is folded once. */
export function foldedBetween(text: string, from: number, to: number): string {
  if (text !== last.original) last = foldWithPlaces(text)
  const { places } = last
  if (places === null) return last.text.slice(from, to)
  return last.text.slice(places[Math.min(from, text.length)], places[Math.min(to, text.length)])
}

function foldWithPlaces(original: string): typeof last {
  const places = new Uint32Array(original.length + 1)
  const pieces: string[] = []
  let length = 0
  let isPlain = true
  for (let at = 0; at < original.length; ) {
    const plain = at
    while (at < original.length && original.charCodeAt(at) < PLAIN) places[at++] = length++
    if (at > plain) pieces.push(original.slice(plain, at).toLowerCase())
    if (at === original.length) break
    const code = original.codePointAt(at)!
    const width = code > 0xffff ? 2 : 1
    const folded = code < COMMON.length ? COMMON[code]! : folding(String.fromCodePoint(code))
    if (folded.length !== 1 || width !== 1) isPlain = false
    places[at] = length
    length += folded.length
    if (width === 2) places[at + 1] = length
    pieces.push(folded)
    at += width
  }
  places[original.length] = length
  return { original, text: pieces.join(''), places: isPlain ? null : places }
}

/** As `fold`, with the way back: `original.slice(starts[from], ends[to - 1])` is what `text.slice(from, to)` was. */
export function foldWithOffsets(original: string): Folded {
  let text = ''
  const starts: number[] = []
  const ends: number[] = []
  for (let at = 0; at < original.length; ) {
    const code = original.codePointAt(at)!
    const end = at + (code > 0xffff ? 2 : 1)
    const folded = code < COMMON.length ? COMMON[code]! : folding(String.fromCodePoint(code))
    for (let i = 0; i < folded.length; i++) {
      starts.push(at)
      ends.push(end)
    }
    // A combining mark belongs to the letter before it: « e » + « ◌́ » is one « é », two code units long.
    if (folded === '' && ends.length > 0 && MARK.test(String.fromCodePoint(code))) extendLast(starts, ends, end)
    text += folded
    at = end
  }
  return { text, starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) }
}

/** All folded characters of the last letter end later: « œ̃ » is `oe`, both of whose characters end after the tilde. */
function extendLast(starts: readonly number[], ends: number[], end: number): void {
  const start = starts[starts.length - 1]
  for (let i = ends.length - 1; i >= 0 && starts[i] === start; i--) ends[i] = end
}

/** Codes of characters that only lose their case. */
const PLAIN = 0x80
const ASCII = /^[\n -~]*$/
const MARK = /^\p{M}$/u
const LETTER = /^\p{L}$/u
const MARKS = /\p{M}/gu

/** Letters that Unicode does not decompose, and the signs that have look-alikes. */
const SPECIAL: ReadonlyArray<readonly [characters: string, folded: string]> = [
  ['œŒ', 'oe'],
  ['æÆ', 'ae'],
  ['ßẞ', 'ss'],
  ['øØ', 'o'],
  ['đĐðÐ', 'd'],
  ['łŁ', 'l'],
  ['ıİ', 'i'],
  ['ħĦ', 'h'],
  ['ŧŦ', 't'],
  ['þÞ', 'th'],
  ['\u2018\u2019\u201B\u02BC\u02B9\u2032\u00B4\uFF07', "'"],
  ['\u2010\u2011\u2212\uFE63\uFF0D', '-'],
  ['\u00A0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u3000', ' '],
  ['\u00AD\u200B\u200C\u200D\u2060\uFEFF', ''],
]

const KNOWN = new Map<string, string>(SPECIAL.flatMap(([characters, to]) => [...characters].map((from) => [from, to])))
// Nearly every character of a French text is below U+0180: fold those once.
const COMMON: readonly string[] = Array.from({ length: 0x180 }, (_, code) => {
  const character = String.fromCharCode(code)
  return KNOWN.get(character) ?? compute(character)
})

function folding(character: string): string {
  return KNOWN.get(character) ?? compute(character)
}

function compute(character: string): string {
  if (MARK.test(character)) return ''
  if (!LETTER.test(character)) return character
  const base = character.normalize('NFKD').replace(MARKS, '').toLowerCase()
  // « ǿ » loses its accent and is « ø » then.
  return Array.from(base, (letter) => KNOWN.get(letter) ?? letter).join('')
}
