import { fold } from '../french/fold.ts'
import { wordOf } from '../french/word.ts'
import { perWord } from '../french/wordClass.ts'
import { fitsBefore } from './before.ts'
import type { Form } from './form.ts'
import type { Entry, FormKind, Match } from './register.ts'
import { type Scan, scanWords } from './scan.ts'

const SENTENCE_START = /(?:^|[.!?…:\n«"“(•])[\s«"“(–-]*$/
/** Names that are also words of every sentence: a capital says nothing at its beginning or among capitals. */
const LITTLE_WORDS = new Set('as but cap est ici nos onze si sur'.split(' '))
/** From the weakest to the strongest way of naming. */
const KINDS: readonly FormKind[] = ['DEMONYM', 'NICKNAME', 'NAME']

/**
 * A finder of forms: every form in a text, the longest first to win, left to right, without overlaps.
 * It goes over the words once; each looks up at most as many keys as the longest form that begins alike has words.
 */
export function finder(forms: readonly Form[]): (text: string) => Match[] {
  const byKey = groupByKey(forms)
  const longestWith = longestByWord(forms)
  const longestFurther = longestByBeginning(byKey)

  function at(scan: Scan, word: number): { match: Match; next: number } | null {
    let limit = longestWith(scan, word)
    if (limit === 0) return null
    let key = ''
    let best: { fitting: readonly Form[]; last: number } | null = null
    for (let last = word; last < scan.words.length; last++) {
      const before = key.length
      key += scan.words[last]
      if (last > word && before < FURTHER && key.length >= FURTHER && key.length <= limit)
        limit = longestFurther.get(key.slice(0, FURTHER)) ?? FURTHER - 1
      if (key.length > limit) break
      const same = byKey.get(key)
      const fitting = same ? fits(same, scan, word, last, key) : NONE
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

  function withoutArticle(scan: Scan, word: number, last: number): readonly Form[] {
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

const NONE: readonly Form[] = []
/** « le joueur » begins as « Lejoué » might, and no form goes on so: a second look saves most of the way. */
const FURTHER = 6
const LETTERS = 2

function longestByBeginning(byKey: ReadonlyMap<string, unknown>): ReadonlyMap<string, number> {
  const longest = new Map<string, number>()
  for (const key of byKey.keys()) {
    if (key.length < FURTHER) continue
    const begins = key.slice(0, FURTHER)
    if ((longest.get(begins) ?? 0) < key.length) longest.set(begins, key.length)
  }
  return longest
}

/**
 * How long the longest form is that may begin with a word where it stands, 0 where none does: most words begin none, and most forms need a
 * capital. Words are looked up once.
 */
function longestByWord(forms: readonly Form[]): (scan: Scan, word: number) => number {
  const byLetters = new Map<string, Form[]>()
  for (const form of forms) {
    const letters = form.key.slice(0, LETTERS)
    const same = byLetters.get(letters)
    if (same) same.push(form)
    else byLetters.set(letters, [form])
  }
  const beginningWith = (word: string) =>
    word.length < LETTERS
      ? [...byLetters].flatMap(([letters, some]) => (letters.startsWith(word) ? [some] : []))
      : [byLetters.get(word.slice(0, LETTERS)) ?? NONE]
  const longestOf = (word: string, capital: boolean) => {
    let longest = 0
    for (const some of beginningWith(word))
      for (const { key, capitals, wordCount } of some)
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
