import { fold } from '../../french/fold.ts'
import type { Token } from '../../french/token.ts'
import { verbForms } from '../../french/verbs/verbs.ts'
import type { Register } from '../../register/register.ts'
import type { Sentence } from '../document.ts'
import type { Footballers } from './careers.ts'
import { besideSomebody, isCity, isLoneName, isMononym, isNickname, isSomebody, playsOn } from './lonely.ts'
import { isMediaWord, isNamedSource } from './namedSources.ts'
import { nameParticles, notNames, playerCues } from './roles.ts'

/** A run of capitals that may be somebody's name. Token indexes count inside the sentence, `last` inclusive. */
export interface NameRun {
  readonly sentence: Sentence
  readonly first: number
  readonly last: number
  /** As written. */
  readonly words: string
  readonly full: boolean
}

/** Somebody found by the shape of his name, with the places where he is named. */
export interface Person {
  readonly name: string
  readonly runs: readonly NameRun[]
}

export interface Acquainted {
  /** Of the article. */
  readonly year: number
  readonly plays: Footballers
  /** Whether a token belongs to a registered name already. */
  taken(sentence: Sentence, token: number): boolean
}

// « Jean-Clair Todibo », « Ruud van Nistelrooij », « Pierre-Emerick Emiliano François Aubameyang »
const LONGEST = 5

/**
 * People nobody registered, by shape and context: capitalised runs with a given name or a telling word beside them, and the lone
 * surnames that continue them; also those whom the register knows.
 */
export function people(
  text: string,
  sentences: readonly Sentence[],
  register: Register,
  { year, plays, taken }: Acquainted,
): Person[] {
  const runs = sentences.flatMap((sentence) =>
    runsOf(text, sentence, register, taken).filter(
      // The small print names photographers, too.
      ({ words, full }) => sentence.zone.kind !== 'CAPTION' || (full && plays.named(words)),
    ),
  )
  const byFull = new Map<string, NameRun[]>()
  for (const run of runs) if (run.full && !shouts(run.words)) push(byFull, fold(run.words), run)
  const lonely = new Set(runs.flatMap(({ full, words }) => (full ? [] : [fold(words)])))
  for (const [key, group] of byFull)
    if (
      !isPerson(group, lonely, register) &&
      !group.some((run) => playsOn(text, run)) &&
      !group.some((run) => isNamedSource(text, run)) &&
      !register.roleOf(group[0]!.words, year) &&
      !plays.named(group[0]!.words)
    )
      byFull.delete(key)
  const bySurname = surnames(byFull)
  const byGiven = givenNames(byFull)
  joinParticles(byFull, bySurname)
  const lone = new Map<string, NameRun[]>()
  for (const run of runs) {
    const key = fold(run.words)
    if (byFull.has(key)) {
      if (shouts(run.words)) byFull.get(key)!.push(run)
      continue
    }
    const owner = bySurname.get(key) ?? (run.full ? undefined : byGiven.get(key))
    if (owner) byFull.get(owner)!.push(run)
    else if (!run.full) push(lone, key, run)
  }
  for (const [key, group] of lone) {
    const own = group.filter((run) => !shouts(run.words))
    if (own.length === 0) continue
    const words = own[0]!.words
    const known =
      own.some(({ sentence }) => sentence.zone.kind !== 'TEASER') &&
      (register.roleOf(words, year) !== null || plays.named(words))
    if (
      known ||
      own.some((run) => isNamedSource(text, run) !== null || isSomebody(text, run, register)) ||
      (plays.called(words) && own.some((run) => isLoneName(text, run, register))) ||
      isMononym(text, own, register)
    )
      byFull.set(key, group)
  }
  joinListed(byFull, lone, register)
  return [...byFull.values()].map((group) => {
    const sorted = group.toSorted((a, b) => a.sentence.index - b.sentence.index || a.first - b.first)
    return { name: longest(sorted), runs: sorted }
  })
}

function runsOf(
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
      if (taken(sentence, next) || (before === next - 1 && !adjacent(text, tokens[before]!, tokens[next]!))) break
      if (tokens[next]!.capital || /^(?:al|el|ben|bin|ould)-\p{Lu}/u.test(tokens[next]!.text)) last = next
      else if (next === i + 1 && tokens[next]!.text === 'de' && isSurnameBehind(tokens, next, register)) continue
      else if (!nameParticles.has(tokens[next]!.fold) || /^(?:de|du|d'|des|et)$/.test(tokens[next]!.fold)) break
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
  if (!token.capital || token.text.length < 2 || /^[@#]/.test(token.text) || token.text.endsWith("'")) return false
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

function isPerson(group: readonly NameRun[], lonely: ReadonlySet<string>, register: Register): boolean {
  const [first] = group
  const opening = first!.sentence.tokens[first!.first]!
  if (notNames.has(opening.fold) && !nameParticles.has(opening.fold)) return false
  if (group.every(isThing) || group.every(isNickname) || isCity(first!.words, register)) return false
  if (register.isGivenName(opening.text)) return true
  if (register.isGivenName(opening.text.split('-')[0]!) === true) return true
  const surname = fold(first!.words.slice(first!.words.indexOf(' ') + 1))
  if (lonely.has(surname)) return true
  if (group.some((run) => opensAsSomebody(run, register))) return true
  // « à Old Trafford », « le Camp Nou »: what always stands behind an article or « à » is a place
  return group.some((run) => {
    const before = run.sentence.tokens[run.first - 1]?.fold ?? ''
    const word = run.sentence.tokens[run.first - 2]?.fold ?? ''
    return (
      (!/^(?:le|la|l'|du|au|aux|des|les|a|en|dans|sur|un|une)$/.test(before) ||
        (before === 'a' && INTERESTS.test(word))) &&
      (!/^(?:de|d')$/.test(before) || playerCues.test(`${word} de `)) &&
      run.first > 0
    )
  })
}

/** « Bafé Gomis ? », « Brecht Dejaegere nous a écrit », « Josuha Guilavogui et Timothée Pembélé »: at the start of a sentence. */
function opensAsSomebody(
  { sentence: { tokens, verbs, zone }, first, last, words }: NameRun,
  register: Register,
): boolean {
  if (first > 0 || zone.kind !== 'BODY' || words.split(' ').some(isMediaWord)) return false
  const next = tokens[last + 1]
  if (next === undefined || (/^[?!…]+$/.test(next.text) && tokens.length === last + 2)) return true
  if (next.text === '(') return true
  if (/^(?:et|,)$/.test(next.fold) && register.isGivenName(tokens[last + 2]?.text ?? '') === true) return true
  return verbs.some((verb) => verb.first === last + 1 && (verb.mood === 'INDICATIVE' || verb.mood === 'CONDITIONAL'))
}

/** Nouns before the name of a thing, and « natif de » before a town's: « le fonds Doyen Sports », « le stade Pierre-Mauroy ». */
const THINGS =
  /^(?:fonds|groupe|societe|agence|stade|holding|entreprise|equipementier|hotel|clinique|rue|avenue|boulevard|place|trophee|coupe|tournoi|aeroport|centre|hopital|programme|emission|quartier|salle|arena|parc|sponsor|cabinet|challenge|complexe|domaine|virage|tribune)$/

function isThing({ sentence: { tokens }, first }: NameRun): boolean {
  const before = tokens[first - 1]?.fold ?? ''
  if (THINGS.test(before) && tokens[first - 1]!.lower !== 'placé') return true
  return (
    /^(?:de|d'|a)$/.test(before) &&
    /^(?:quotidien|journal|emirat|emir|natifs?|natives?|originaire|nee?|ville|stade|aeroport|rue|hopital|clinique|quartier|banlieue)$/.test(
      tokens[first - 2]?.fold ?? '',
    )
  )
}

/** « s’intéresserait à Akor Adams »: no place follows these with « à ». Folded. */
const INTERESTS = /^(?:interess|pens|song|tien|tenai)[a-z]*$/

/** Lone names in a list of people who are known. */
function joinListed(byFull: Map<string, NameRun[]>, lone: ReadonlyMap<string, NameRun[]>, register: Register): void {
  const at = new Set(
    [...byFull.values()]
      .flat()
      .flatMap((run) => [`${run.sentence.index}:${run.first}`, `${run.sentence.index}:${run.last}`]),
  )
  const isKnown = (sentence: Sentence, token: number) => at.has(`${sentence.index}:${token}`)
  for (const [key, group] of lone)
    if (!byFull.has(key) && group.some((run) => !shouts(run.words) && besideSomebody(run, register, isKnown)))
      byFull.set(key, group)
}

/** « Ben Yedder » continues « Wissam Ben Yedder », « De Zerbi » « Roberto De Zerbi ». */
function joinParticles(byFull: Map<string, NameRun[]>, bySurname: ReadonlyMap<string, string>): void {
  for (const [key, group] of byFull) {
    const owner = bySurname.get(key)
    if (!owner || owner === key || !byFull.has(owner)) continue
    byFull.get(owner)!.push(...group)
    byFull.delete(key)
  }
}

/** From surnames to the one full name they continue: the one named first, and oftenest where two share it. */
function surnames(byFull: ReadonlyMap<string, readonly NameRun[]>): Map<string, string> {
  const out = new Map<string, string>()
  for (const [key, group] of byFull) {
    const words = key.split(' ')
    for (let i = 1; i < words.length; i++) {
      const surname = words.slice(i).join(' ')
      if (nameParticles.has(surname) || surname.length < 3) continue
      const other = out.get(surname)
      if (!other || byFull.get(other)!.length < group.length) out.set(surname, key)
    }
  }
  return out
}

/** From given names, and their first five letters, to the full name that came first with them: « Johan », « Bouba ». */
function givenNames(byFull: ReadonlyMap<string, unknown>): Map<string, string> {
  const out = new Map<string, string>()
  for (const full of byFull.keys()) {
    const given = full.slice(0, Math.max(0, full.indexOf(' ')))
    for (const key of [given, given.slice(0, 5)]) if (key.length >= 4 && !out.has(key)) out.set(key, full)
  }
  return out
}

function longest(runs: readonly NameRun[]): string {
  const calm = runs.filter((run) => !shouts(run.words))
  return (calm.length > 0 ? calm : runs).reduce((best, { words }) => (words.length > best.length ? words : best), '')
}

function shouts(words: string): boolean {
  return words.length > 3 && words === words.toUpperCase()
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
