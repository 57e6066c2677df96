import { fold, foldWithOffsets } from '../french/fold.ts'
import { fitsBefore } from './before.ts'
import type { Form } from './form.ts'
import type { Entry, FormKind, Match } from './register.ts'

/** What stands between two words of one name: « AC Milan », « Saint-Étienne », « l’Ajax », « footmercato.net », « But ! FC ». */
const JOIN = /^(?: {1,2}|-|'|\.|\/| ?! )?$/
/** A stop and a space are inside a name after a number or abbreviation only: « 1. FC », « St. Gallen ». */
const SHORT_JOIN = /^\. $/
const WORD = /[\p{L}\p{N}_+&]+/gu
const SENTENCE_START = /(?:^|[.!?…:\n«"“(•])[\s«"“(–-]*$/
/** Names that are also words of every sentence: a capital says nothing at its beginning or among capitals. */
const LITTLE_WORDS = new Set('as but cap est ici nos onze si sur'.split(' '))
/** From the weakest to the strongest way of naming. */
const KINDS: readonly FormKind[] = ['DEMONYM', 'NICKNAME', 'NAME']

/** The words of a text, folded, with their places in the folded and in the original text. */
interface Scan {
  readonly original: string
  readonly words: readonly string[]
  /** Whether word i + 1 may belong to one name with word i. */
  readonly joined: readonly boolean[]
  readonly start: (word: number) => number
  readonly end: (word: number) => number
  /** The original character behind character `at` of a folded word. */
  readonly written: (word: number, at: number) => string
}

/**
 * A finder of forms: every form in a text, the longest first to win, left to right, without overlaps.
 * It goes over the words once; each looks up at most as many keys as the longest form that begins alike has words.
 */
export function finder(forms: readonly Form[]): (text: string) => Match[] {
  const byKey = groupByKey(forms)
  const longest = longestByBeginning(forms, BEGINNING)
  const longestFurther = longestByBeginning(forms, FURTHER)

  function at(scan: Scan, word: number): { match: Match; next: number } | null {
    let key = ''
    let best: { fitting: Form[]; last: number } | null = null
    let limit = longest.get(beginning(scan, word)) ?? BEGINNING - 1
    for (let last = word; last < scan.words.length; last++) {
      const before = key.length
      key += scan.words[last]
      if (before < FURTHER && key.length >= FURTHER && key.length <= limit)
        limit = longestFurther.get(key.slice(0, FURTHER)) ?? FURTHER - 1
      if (key.length > limit) break
      const fitting = fits(byKey.get(key) ?? [], scan, word, last, key)
      if (fitting.length > 0) best = { fitting, last }
      if (!scan.joined[last]) break
    }
    if (best === null) return null
    const { fitting, last } = best
    if (fitting.every((form) => form.articleInName)) {
      // « l’Union Saint-Gilloise » is no « L’Union »
      const inner = at(scan, word + 1)
      if (inner && inner.next > last + 1) return inner
    }
    const bare = last > word && fitting.some((form) => form.articleInName) ? withoutArticle(scan, word, last) : []
    if (bare.length === 0) return { match: match(scan, word, last, fitting), next: last + 1 }
    // « le Parisien » is the paper or a man of the club; only inside a sentence does the capital of « Le Parisien » tell.
    const capital = isCapital(scan.written(word, 0))
    const from = capital ? word : word + 1
    const both = capital && !opensSentence(scan, word) ? fitting : [...fitting, ...bare]
    return { match: match(scan, from, last, both), next: last + 1 }
  }

  function withoutArticle(scan: Scan, word: number, last: number): Form[] {
    const key = scan.words.slice(word + 1, last + 1).join('')
    return fits(byKey.get(key) ?? [], scan, word + 1, last, key)
  }

  return function find(text) {
    const scan = scanWords(text)
    const matches: Match[] = []
    for (let word = 0; word < scan.words.length; ) {
      const found = at(scan, word)
      if (found) matches.push(found.match)
      word = found?.next ?? word + 1
    }
    return matches
  }
}

function groupByKey(forms: readonly Form[]): ReadonlyMap<string, Form[]> {
  const byKey = new Map<string, Form[]>()
  for (const form of forms) {
    const same = byKey.get(form.key)
    if (same) same.push(form)
    else byKey.set(form.key, [form])
  }
  return byKey
}

const BEGINNING = 3
/** « joueur » begins as « Joué » does, and no form goes on so: a second look saves most of the way. */
const FURTHER = 6

function longestByBeginning(forms: readonly Form[], characters: number): ReadonlyMap<string, number> {
  const longest = new Map<string, number>()
  for (const { key } of forms) {
    if (characters > BEGINNING && key.length < characters) continue
    const begins = key.slice(0, characters)
    longest.set(begins, Math.max(longest.get(begins) ?? 0, key.length))
  }
  return longest
}

/** The first letters of a key that begins at a word, joined words included: « O. M. », « L’Équipe » → `leq`. */
function beginning(scan: Scan, word: number): string {
  let begins = scan.words[word] ?? ''
  for (let next = word; begins.length < BEGINNING && scan.joined[next]; next++) begins += scan.words[next + 1]
  return begins.slice(0, BEGINNING)
}

function scanWords(original: string): Scan {
  const { text, starts, ends } = foldWithOffsets(original)
  const words: string[] = []
  const from: number[] = []
  const joined: boolean[] = []
  let end = 0
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (words.length > 0) joined.push(joins(words[words.length - 1] ?? '', text.slice(end, index)))
    words.push(word)
    from.push(index)
    end = index + word.length
  }
  joined.push(false)
  return {
    original,
    words,
    joined,
    start: (word) => starts[from[word]!]!,
    end: (word) => ends[from[word]! + words[word]!.length - 1]!,
    written: (word, at) => original[starts[from[word]! + at]!]!,
  }
}

function joins(word: string, between: string): boolean {
  return JOIN.test(between) || (SHORT_JOIN.test(between) && (word.length <= 2 || /^\d+$/.test(word)))
}

function fits(forms: readonly Form[], scan: Scan, first: number, last: number, key: string): Form[] {
  const fitting = forms.filter((form) => fitsText(form, scan, first, last, key))
  const exclusive = fitting.filter((form) => form.exclusive)
  return exclusive.length > 0 ? exclusive : fitting
}

function fitsText(form: Form, scan: Scan, first: number, last: number, key: string): boolean {
  // Without a capital to hold on to, the words must be the same ones: « 20minutes » is not « à 20 minutes de la fin ».
  if (form.capitals.length === 0 && form.wordCount !== last - first + 1) return false
  if (LITTLE_WORDS.has(key) && isLittleWord(form, scan, first)) return false
  if (form.prefix && fold(scan.original.charAt(scan.end(last))) !== '-') return false
  if (!fitsBefore(form.before, first === 0 || !isNear(scan, first) ? undefined : scan.words[first - 1])) return false
  if (!form.capitals.every((place) => isCapital(writtenAt(scan, first, place)))) return false
  return !form.allCapitals || [...key].every((_, place) => !isSmall(writtenAt(scan, first, place)))
}

/** « SUR LES AIGLONS », « Sur Instagram, … »: not the newspaper « Sur ». */
function isLittleWord(form: Form, scan: Scan, word: number): boolean {
  return (
    isInCapitals(scan, word - 1) || isInCapitals(scan, word + 1) || (!form.allCapitals && opensSentence(scan, word))
  )
}

function isInCapitals(scan: Scan, word: number): boolean {
  const folded = scan.words[word] ?? ''
  return folded.length > 1 && [...folded].every((_, place) => isCapital(scan.written(word, place)))
}

function opensSentence(scan: Scan, word: number): boolean {
  const start = scan.start(word)
  return SENTENCE_START.test(scan.original.slice(Math.max(0, start - 8), start))
}

/** True when the word before stands directly before, not in another clause or line. */
function isNear(scan: Scan, word: number): boolean {
  return (
    scan.joined[word - 1] === true ||
    /^[^\S\n]{0,2}[«"“]?[^\S\n]{0,2}$/.test(scan.original.slice(scan.end(word - 1), scan.start(word)))
  )
}

/** The character of the text behind a place of the key that begins at a word. */
function writtenAt(scan: Scan, first: number, place: number): string {
  let word = first
  let at = place
  for (let length = scan.words[word]!.length; at >= length; length = scan.words[word]!.length) {
    at -= length
    word++
  }
  return scan.written(word, at)
}

function isCapital(character: string): boolean {
  return character !== character.toLowerCase()
}

function isSmall(character: string): boolean {
  return character !== character.toUpperCase()
}

function match(scan: Scan, first: number, last: number, forms: readonly Form[]): Match {
  const kinds = new Map<Entry, number>()
  for (const { entry, kind } of forms) kinds.set(entry, Math.max(kinds.get(entry) ?? 0, KINDS.indexOf(kind)))
  const entries = [...kinds.keys()].sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    start: scan.start(first),
    end: scan.end(last),
    entries,
    form: commonKind(kinds),
    ambiguous: entries.length > 1 || forms.some((form) => form.ambiguous),
  }
}

/**
 * What holds for all entries: « du Parisien » is no name of the club, though it is one of the paper.
 * The people of a country do not count beside a club: « les Monégasques » is the club's nickname.
 */
function commonKind(kinds: ReadonlyMap<Entry, number>): FormKind {
  const others = [...kinds].filter(([entry]) => entry.kind !== 'NATION')
  const counting = others.length > 0 ? others : [...kinds]
  return KINDS[Math.min(...counting.map(([, kind]) => kind))]!
}
