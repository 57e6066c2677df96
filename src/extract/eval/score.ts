import {
  type AnnotatedFact,
  type AnnotatedName,
  type Annotation,
  FACT_LISTS,
  type FactList,
  NAME_LISTS,
  type NameList,
} from './annotation.ts'
import { align, plain, resolver } from './names.ts'

/** What is counted: the lists of an annotation, and the credits of the facts that were found. */
export const SCORED = ['players', 'clubs', 'sources', ...FACT_LISTS, 'attribution'] as const
export type Scored = (typeof SCORED)[number]

export interface Tally {
  readonly right: number
  readonly extra: number
  readonly missed: number
}

/** Of the found facts for which the annotation tells a detail, how many tell the same. */
export interface DetailTally {
  readonly right: number
  readonly of: number
}

/** Something that one side has and the other has not. */
export interface Miss {
  readonly list: Scored
  readonly is: 'EXTRA' | 'MISSED'
  readonly what: string | AnnotatedFact
}

export interface ArticleScore {
  readonly article: string
  readonly tallies: Readonly<Record<Scored, Tally>>
  readonly details: Readonly<Record<string, DetailTally>>
  readonly misses: readonly Miss[]
}

interface FactKind {
  /** Whether what was read is the annotated fact; names on both sides are the annotation's. */
  readonly same: (gold: AnnotatedFact, read: AnnotatedFact) => boolean
  readonly details: readonly string[]
}

const KINDS: Readonly<Record<FactList, FactKind>> = {
  interests: { same: (gold, read) => equal(gold, read, 'club', 'player'), details: ['stage', 'modality'] },
  offers: {
    same: (gold, read) => equal(gold, read, 'kind', 'player', 'amount', 'salary') && (!gold.by || gold.by === read.by),
    details: ['status', 'modality'],
  },
  contracts: {
    same: (gold, read) =>
      equal(gold, read, 'player') && (!gold.club || gold.club === read.club) && agree(gold.ends, read.ends),
    details: [],
  },
  quotes: {
    same: (gold, read) => equal(gold, read, 'speaker') && opening(gold.starts) === opening(read.starts),
    details: ['date'],
  },
  transfers: { same: (gold, read) => equal(gold, read, 'player', 'to'), details: ['from', 'kind'] },
  wishes: {
    same: (gold, read) =>
      equal(gold, read, 'player', 'attitude') &&
      (gold.club ? gold.club === read.club : plain(gold.league) === plain(read.league)),
    details: [],
  },
}

/** The fields that hold names, and the lists in which those stand. */
const NAMES: readonly (readonly [field: string, lists: readonly NameList[]])[] = [
  ['club', ['clubs']],
  ['by', ['clubs']],
  ['from', ['clubs']],
  ['to', ['clubs']],
  ['player', ['players']],
  ['speaker', ['players', 'people']],
]

/** Compares what was read from an article with its annotation. */
export function scoreArticle(article: string, gold: Annotation, read: Annotation): ArticleScore {
  const tallies = new Map<Scored, { right: number; extra: number; missed: number }>(
    SCORED.map((list) => [list, { right: 0, extra: 0, missed: 0 }]),
  )
  const details: Record<string, DetailTally> = {}
  const misses: Miss[] = []
  const miss = (list: Scored, is: Miss['is'], what: Miss['what']) => {
    tallies.get(list)![is === 'EXTRA' ? 'extra' : 'missed']++
    misses.push({ list, is, what })
  }
  const hit = (list: Scored) => tallies.get(list)!.right++

  const pairs = new Map(NAME_LISTS.map((list) => [list, align(gold[list] ?? [], read[list] ?? [])]))
  for (const list of NAME_LISTS) {
    if (list === 'people') continue
    const found = new Set(pairs.get(list)!.values())
    for (const _ of found) hit(list)
    for (const { name } of read[list] ?? []) if (!pairs.get(list)!.has(plain(name))) miss(list, 'EXTRA', name)
    for (const entity of gold[list] ?? []) if (!found.has(entity)) miss(list, 'MISSED', entity.name)
  }

  const annotated = (fact: AnnotatedFact) => named(fact, (lists) => resolver(namesOf(gold, lists)))
  const theirs = (fact: AnnotatedFact) =>
    named(fact, (lists) => resolver(namesOf(gold, lists), joined(lists.map((list) => pairs.get(list)!))))
  for (const list of FACT_LISTS) {
    const { same, details: told } = KINDS[list]
    const free = new Set((read[list] ?? []).map(theirs))
    for (const wanted of (gold[list] ?? []).map(annotated)) {
      const found = [...free].find((fact) => same(wanted.fact, fact.fact))
      if (!found) {
        miss(list, 'MISSED', wanted.fact)
        tallies.get('attribution')!.missed += wanted.sources.length
        continue
      }
      free.delete(found)
      hit(list)
      for (const detail of told) {
        if (wanted.fact[detail] == null) continue
        const { right, of } = details[`${list}.${detail}`] ?? { right: 0, of: 0 }
        const isRight = agree(wanted.fact[detail], found.fact[detail])
        details[`${list}.${detail}`] = { right: right + (isRight ? 1 : 0), of: of + 1 }
      }
      const heard = new Set(found.sources)
      for (const source of wanted.sources)
        if (heard.delete(source)) hit('attribution')
        else miss('attribution', 'MISSED', { list, ...wanted.fact, source })
      for (const source of heard) miss('attribution', 'EXTRA', { list, player: wanted.fact.player, source })
    }
    for (const { fact, sources } of free) {
      miss(list, 'EXTRA', fact)
      tallies.get('attribution')!.extra += sources.length
    }
  }
  return { article, tallies: Object.fromEntries(tallies) as Record<Scored, Tally>, details, misses }
}

interface NamedFact {
  readonly fact: AnnotatedFact
  readonly sources: readonly string[]
}

function named(fact: AnnotatedFact, resolve: (lists: readonly NameList[]) => (name: string) => string): NamedFact {
  const written = Object.fromEntries(Object.entries(fact).filter(([field]) => field !== 'evidence'))
  const names = NAMES.filter(([field]) => written[field]).map(([field, lists]) => [
    field,
    resolve(lists)(String(written[field])),
  ])
  const sources = ((written.sources ?? []) as readonly string[]).map(resolve(['sources']))
  return { fact: { ...written, ...Object.fromEntries(names), sources }, sources }
}

function namesOf(annotation: Annotation, lists: readonly NameList[]): readonly AnnotatedName[] {
  return lists.flatMap((list) => annotation[list] ?? [])
}

// A name of an earlier list goes before the same name of a later one.
function joined(maps: readonly ReadonlyMap<string, AnnotatedName>[]): ReadonlyMap<string, AnnotatedName> {
  return new Map(maps.toReversed().flatMap((map) => [...map]))
}

function equal(gold: AnnotatedFact, read: AnnotatedFact, ...fields: readonly string[]): boolean {
  return fields.every((field) => (gold[field] ?? null) === (read[field] ?? null))
}

/** 2022 and 2022-06 agree: one tells more than the other. */
function agree(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (!one || !other) return false
  return String(one).startsWith(String(other)) || String(other).startsWith(String(one))
}

function opening(starts: unknown): string {
  return plain(starts).split(' ').slice(0, 4).join(' ')
}
