import type { Token } from '../../french/token.ts'
import { verbForms } from '../../french/verbs/verbs.ts'
import type { Register } from '../../register/register.ts'
import type { Sentence } from '../document.ts'
import { isCity } from './lonely.ts'
import { nameParticles, notNames } from './roles.ts'

/** A run of capitals that may be somebody's name. Token indexes count inside the sentence, `last` inclusive. */
export interface NameRun {
  readonly sentence: Sentence
  readonly first: number
  readonly last: number
  /** As written. */
  readonly words: string
  readonly full: boolean
}

// « Jean-Clair Todibo », « Ruud van Nistelrooij », « Pierre-Emerick Emiliano François Aubameyang »
const LONGEST = 5

/** The runs of capitals of one sentence that may be names; `taken` says which tokens already belong to a registered one. */
export function runsOf(
  text: string,
  sentence: Sentence,
  register: Register,
  taken: (sentence: Sentence, token: number) => boolean,
): NameRun[] {
  const { tokens } = sentence
  const out: NameRun[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!startsName(tokens, i, register) || taken(sentence, i) || isTownBeforeName(tokens, i, register)) continue
    let last = i
    // « LES BLUES METTENT LE PAQUET POUR HAZARD »: each word for itself
    if (shouts(tokens[i]!.text) && sentence.zone.kind !== 'BODY') {
      out.push({ sentence, first: i, last: i, words: tokens[i]!.text, full: false })
      continue
    }
    for (let next = i + 1; next < tokens.length && next - i < LONGEST; next++) {
      // « John W. Henry »
      if (isInitial(tokens, next - 1) && tokens[next]!.text === '.' && tokens[next + 1]?.capital) continue
      const before = tokens[next - 1]!.text === '.' ? next - 2 : next - 1
      if (/^[@#]/.test(tokens[next]!.text)) break
      if (taken(sentence, next) || (before === next - 1 && !adjacent(text, tokens[before]!, tokens[next]!))) break
      if (tokens[next]!.capital || /^(?:al|el|ben|bin|ould)-\p{Lu}/u.test(tokens[next]!.text)) last = next
      else if (next === i + 1 && tokens[next]!.text === 'de' && isSurnameBehind(tokens, next, register)) continue
      else if (!nameParticles.has(tokens[next]!.fold) || /^(?:de|du|d'|des|et)$/.test(tokens[next]!.fold)) break
    }
    // « le tabloïd The Daily Mirror », where the register knows the rest
    if (last === i && tokens[i]!.fold === 'the') continue
    // « (Enzo) Crivelli »
    const bracketed = last === i ? behindBracketed(tokens, i, register) : null
    if (bracketed !== null && !taken(sentence, bracketed)) {
      out.push({
        sentence,
        first: i,
        last: bracketed,
        words: `${tokens[i]!.text} ${tokens[bracketed]!.text}`,
        full: true,
      })
      i = bracketed
      continue
    }
    // « Alejandro « Papu » Gomez »
    const behind = last === i && register.isGivenName(tokens[i]!.text) ? behindNickname(tokens, i) : null
    const surname = behind === null || taken(sentence, behind) ? '' : ` ${tokens[behind]!.text}`
    if (surname) last = behind!
    out.push({
      sentence,
      first: i,
      last,
      words: surname ? `${tokens[i]!.text}${surname}` : text.slice(tokens[i]!.start, tokens[last]!.end),
      full: last > i,
    })
    i = last
  }
  return out
}

function behindBracketed(tokens: readonly Token[], given: number, register: Register): number | null {
  const surname = tokens[given + 2]
  return tokens[given - 1]?.text === '(' &&
    tokens[given + 1]?.text === ')' &&
    surname?.capital &&
    register.isGivenName(tokens[given]!.text)
    ? given + 2
    : null
}

function behindNickname(tokens: readonly Token[], given: number): number | null {
  if (!/^[«“"]$/.test(tokens[given + 1]?.text ?? '')) return null
  for (let i = given + 2; i < tokens.length && i - given < 5; i++)
    if (/^[»”"]$/.test(tokens[i]!.text)) return tokens[i + 1]?.capital ? i + 1 : null
  return null
}

// « le capitaine de Strasbourg Emanuel Emegha »
function isTownBeforeName(tokens: readonly Token[], i: number, register: Register): boolean {
  const next = tokens[i + 1]
  return (
    /^(?:de|a)$/.test(tokens[i - 1]?.fold ?? '') &&
    next?.capital === true &&
    tokens[i + 2]?.capital === true &&
    register.isGivenName(next.text) !== false &&
    isCity(tokens[i]!.text, register)
  )
}

function isInitial(tokens: readonly Token[], i: number): boolean {
  return /^\p{Lu}$/u.test(tokens[i]!.text)
}

// « Frenkie de Jong »: a given name before, no other behind
function isSurnameBehind(tokens: readonly Token[], at: number, register: Register): boolean {
  const [given, surname] = [tokens[at - 1]!, tokens[at + 1]]
  return (
    surname?.capital === true &&
    register.isGivenName(given.text) === true &&
    register.isGivenName(surname.text) !== true &&
    register.named(surname.text).length === 0 &&
    !notNames.has(surname.fold) &&
    !isCity(surname.text, register)
  )
}

function startsName(tokens: readonly Token[], i: number, register: Register): boolean {
  const token = tokens[i]!
  // « 40 ME »: millions of euros
  if (token.text === 'ME' && /^\d/.test(tokens[i - 1]?.text ?? '')) return false
  if (
    !token.capital ||
    token.text.length < 2 ||
    /^[@#]/.test(token.text) ||
    token.text.endsWith("'") ||
    /^U\d\d$/.test(token.text)
  )
    return false
  // « Son Heung-min »
  if (token.fold === 'son' && /^heung-?min$/.test(tokens[i + 1]?.fold ?? '')) return true
  if (notNames.has(token.fold))
    return (
      nameParticles.has(token.fold) &&
      i > 0 &&
      tokens[i + 1]?.capital === true &&
      !/^[«“".?!:]$/.test(tokens[i - 1]!.text) &&
      token.fold !== 'le' &&
      token.fold !== 'la'
    )
  const opens = i === 0 || /^[«“".?!:–—•▶>…-]$/.test(tokens[i - 1]!.text)
  if (!opens || register.isGivenName(token.text)) return true
  // « Interrogé », « Formé »: a word of the language at the start of a sentence
  return verbForms(token.lower).length === 0 && !token.fold.endsWith('ment')
}

function adjacent(text: string, one: Token, other: Token): boolean {
  return (
    one.kind === 'WORD' &&
    other.kind === 'WORD' &&
    (one.end === other.start
      ? one.text.endsWith('’') || one.text.endsWith("'")
      : /^[ \u00a0]$/.test(text.slice(one.end, other.start)))
  )
}

/** « GOMIS »: a name in capitals. */
export function shouts(words: string): boolean {
  return words.length > 3 && words === words.toUpperCase()
}
