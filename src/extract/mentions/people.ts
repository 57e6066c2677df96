import { fold } from '../../french/fold.ts'
import type { Register } from '../../register/register.ts'
import type { Sentence } from '../document.ts'
import type { Footballers } from './careers.ts'
import { isPerson } from './isPerson.ts'
import { besideSomebody, isLoneName, isMononym, isSomebody, playsOn } from './lonely.ts'
import { isNamedSource } from './namedSources.ts'
import { type NameRun, runsOf, shouts } from './nameRuns.ts'
import { nameParticles, nicknames } from './roles.ts'
import { joinSpellings } from './spellings.ts'

/** Somebody found by the shape of his name, with the places where he is named. */
export interface Person {
  readonly name: string
  readonly runs: readonly NameRun[]
}

/** What is known before a text is read for people. */
export interface Acquainted {
  /** Of the article. */
  readonly year: number
  readonly plays: Footballers
  /** Whether a token belongs to a registered name already. */
  taken(sentence: Sentence, token: number): boolean
}

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
  for (const run of runs)
    if (run.full && !shouts(run.words) && !nicknames.has(fold(run.words))) push(byFull, fold(run.words), run)
  const lonely = new Set(runs.flatMap(({ full, words }) => (full ? [] : [fold(words)])))
  for (const [key, group] of byFull)
    if (
      !isPerson(group, lonely, register) &&
      !plays.named(group[0]!.words) &&
      !group.some((run) => playsOn(text, run)) &&
      !group.some((run) => isNamedSource(text, run)) &&
      !register.roleOf(group[0]!.words, year)
    )
      byFull.delete(key)
  joinSpellings(byFull)
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
    // « Leonardo » beside Leonardo Bonucci is the director
    const given = register.roleOf(run.words, year) === null ? byGiven.get(key) : undefined
    const owner = bySurname.get(key) ?? (run.full ? undefined : (given ?? shortened(key, bySurname)))
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
      (plays.called(words) && own.some((run) => isLoneName(text, run, register))) ||
      own.some((run) => isNamedSource(text, run) !== null || isSomebody(text, run, register)) ||
      isMononym(text, own, register)
    )
      byFull.set(key, group)
  }
  joinListed(byFull, lone, register)
  return [...byFull].map(([key, group]) => {
    const sorted = group.toSorted((a, b) => a.sentence.index - b.sentence.index || a.first - b.first)
    const own = sorted.filter((run) => fold(run.words) === key)
    return { name: longest(own.length > 0 ? own : sorted), runs: sorted }
  })
}

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

// « Kvara » of Kvaratskhelia
function shortened(key: string, bySurname: ReadonlyMap<string, string>): string | undefined {
  if (key.length < 4) return undefined
  for (const [surname, owner] of bySurname)
    if (surname.length >= key.length + 3 && surname.startsWith(key) && !surname.includes(' ')) return owner
  return undefined
}

/** From given names, and their first five or four letters, to the full name that came first with them: « Johan », « Bouba », « Alex ». */
function givenNames(byFull: ReadonlyMap<string, unknown>): Map<string, string> {
  const out = new Map<string, string>()
  for (const full of byFull.keys()) {
    const given = full.slice(0, Math.max(0, full.indexOf(' ')))
    for (const key of [given, given.slice(0, 5), given.length > 5 ? given.slice(0, 4) : given])
      if (key.length >= 4 && !out.has(key)) out.set(key, full)
  }
  return out
}

function longest(runs: readonly NameRun[]): string {
  const calm = runs.filter((run) => !shouts(run.words))
  return (calm.length > 0 ? calm : runs).reduce((best, { words }) => (words.length > best.length ? words : best), '')
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
