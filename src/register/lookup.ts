import { fold } from '../french/fold.ts'
import { wordOf } from '../french/word.ts'
import { perWord } from '../french/wordClass.ts'
import { fitsBefore } from './before.ts'
import type { Form } from './form.ts'
import { hashOn, keyFilter } from './keyFilter.ts'
import type { Entry, FormKind, Match } from './register.ts'
import { type Scan, scanWords } from './scan.ts'

const SENTENCE_START = /(?:^|[.!?…:\n«"“(•])[\s«"“(–-]*$/
/** Names that are also words of every sentence: a capital says nothing at its beginning or among capitals. */
const LITTLE_WORDS = new Set('as but cap est ici nos onze si sur'.split(' '))
/** From the weakest to the strongest way of naming. */
const KINDS: readonly FormKind[] = ['DEMONYM', 'NICKNAME', 'NAME']

/**
 * A finder of forms: every form in a text, the longest first to win, left to right, without overlaps.
 * It goes over the words once; each tries at most as many keys as the longest form that begins alike has words.
 */
export function finder(forms: readonly Form[]): (text: string) => Match[] {
  const byKey = groupByKey(forms)
  const longestWith = longestByWord(forms)
  const mayBeKey = keyFilter(byKey.keys())

  function at(scan: Scan, word: number): { match: Match; next: number } | null {
    const limit = longestWith(scan, word)
    if (limit === 0) return null
    let length = 0
    let hash = 0
    let best: { fitting: readonly Form[]; last: number } | null = null
    for (let last = word; last < scan.words.length; last++) {
      const more = scan.words[last]!
      length += more.length
      if (length > limit) break
      hash = hashOn(hash, more)
      const fitting = mayBeKey(hash) ? formsOf(scan, word, last) : NONE
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
    const bare = last > word && fitting.some((form) => form.articleInName) ? formsOf(scan, word + 1, last) : NONE
    if (bare.length === 0) return { match: match(scan, word, last, fitting), next: last + 1 }
    // « le Parisien » is the paper or a man of the club; only inside a sentence does the capital of « Le Parisien » tell.
    const capital = isCapital(scan.written(word, 0))
    const from = capital ? word : word + 1
    const both = capital && !opensSentence(scan, word) ? fitting : [...fitting, ...bare]
    return { match: match(scan, from, last, both), next: last + 1 }
  }

  function formsOf(scan: Scan, first: number, last: number): readonly Form[] {
    const key = first === last ? scan.words[first]! : scan.words.slice(first, last + 1).join('')
    const same = byKey.get(key)
    return same ? fits(same, scan, first, last, key) : NONE
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

const NONE: readonly Form[] = []
const LETTERS = 2

/**
 * How long the longest form is that may begin with a word where it stands, 0 where none does: most words begin none, and most forms need a
 * capital. Words are looked up once.
 */
function longestByWord(forms: readonly Form[]): (scan: Scan, word: number) => number {
  const byLetters = new Map<string, Form[]>()
  for (const form of forms) {
    for (const letters of new Set([form.key.slice(0, 1), form.key.slice(0, LETTERS)])) {
      const same = byLetters.get(letters)
      if (same) same.push(form)
      else byLetters.set(letters, [form])
    }
  }
  const longestOf = (word: string, capital: boolean) => {
    let longest = 0
    for (const { key, capitals, wordCount } of byLetters.get(word.slice(0, LETTERS)) ?? NONE)
      if (
        key.length > longest &&
        key.startsWith(word) &&
        (capital || (capitals[0] !== 0 && (capitals.length > 0 || wordCount > 1 || key === word)))
      )
        longest = key.length
    return longest
  }
  const folded = perWord(({ text }) => longestOf(text, true))
  const known = perWord(({ fold, text }) => longestOf(fold, isCapital(text.charAt(0))))
  return (scan, at) => {
    const head = scan.heads[at]
    return head ? known(head) : folded(wordOf(scan.words[at]!, 'WORD'))
  }
}

function fits(forms: readonly Form[], scan: Scan, first: number, last: number, key: string): readonly Form[] {
  const fitting = forms.filter((form) => fitsText(form, scan, first, last, key))
  const exclusive = fitting.filter((form) => form.exclusive)
  return exclusive.length > 0 ? exclusive : fitting
}

function fitsText(form: Form, scan: Scan, first: number, last: number, key: string): boolean {
  // Without a capital to hold on to, the words must be the same ones: « 20minutes » is not « à 20 minutes de la fin ».
  if (form.capitals.length === 0 && form.wordCount !== last - first + 1) return false
  if (LITTLE_WORDS.has(key) && isLittleWord(form, scan, first)) return false
  if (form.prefix && fold(scan.original.charAt(scan.ends[last]!)) !== '-') return false
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
  const start = scan.starts[word]!
  return SENTENCE_START.test(scan.original.slice(Math.max(0, start - 8), start))
}

/** True when the word before stands directly before, not in another clause or line. */
function isNear(scan: Scan, word: number): boolean {
  return (
    scan.joined[word - 1] === true ||
    /^[^\S\n]{0,2}[«"“]?[^\S\n]{0,2}$/.test(scan.original.slice(scan.ends[word - 1], scan.starts[word]))
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
    start: scan.starts[first]!,
    end: scan.ends[last]!,
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
