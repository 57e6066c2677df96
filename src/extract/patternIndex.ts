import { appositionWords } from './apposed.ts'
import { type Frames, perFrames } from './frames.ts'
import { isPreposition } from './links/words.ts'
import { compile, opening, type Pattern } from './pattern.ts'
import { givesOf, type Rule } from './rule.ts'

/** A pattern and whose it is. */
export interface Compiled {
  readonly rule: Rule
  readonly pattern: Pattern
}

interface Line {
  readonly rule: Rule
  readonly line: string
}

const NONE: readonly Compiled[] = []

/**
 * The patterns of rules by the word they hang on. Their lines are compiled when that word is first met, so that one article asks for a
 * tenth of them.
 */
export class PatternIndex {
  readonly #lines = new Map<string, Line[]>()
  readonly #shelves = new Map<string, Shelf>()
  #apposed: Map<string, Shelf> | null = null

  constructor(rules: readonly Rule[]) {
    const known = new Map<string, ReadonlySet<string>>()
    for (const rule of rules)
      for (const line of rule.reads) for (const key of keysOf(line, known)) add(this.#lines, key, { rule, line })
  }

  /** Those of a verb that may read a sentence, in the order of the rules. */
  ofVerb(lemma: string, frames: Frames): readonly Compiled[] {
    return this.#shelf(keyOf({ verb: lemma }))?.at(frames) ?? NONE
  }

  /** Those of a folded noun. */
  ofNoun(noun: string, frames: Frames): readonly Compiled[] {
    return this.#shelf(keyOf({ noun }))?.at(frames) ?? NONE
  }

  /** Those with « être » that a folded word may begin without it: « fan de ». */
  ofApposition(word: string, frames: Frames): readonly Compiled[] {
    this.#apposed ??= this.#appositions()
    return this.#apposed.get(word)?.at(frames) ?? NONE
  }

  #shelf(key: string): Shelf | undefined {
    const known = this.#shelves.get(key)
    const lines = known ? undefined : this.#lines.get(key)
    if (!lines) return known
    const shelf = new Shelf()
    for (const { rule, line } of lines)
      for (const pattern of compile(line))
        if (keyOf(pattern.anchor) === key) shelf.add({ rule, pattern: ofRule(rule, pattern) })
    this.#shelves.set(key, shelf)
    return shelf
  }

  // A wish or a deal is told by its verb.
  #appositions(): Map<string, Shelf> {
    const shelves = new Map<string, Shelf>()
    for (const one of this.#shelf(keyOf({ verb: 'être' }))?.all ?? [])
      if (givesOf(one.rule).every(({ kind }) => kind === 'INTEREST') && !one.rule.under)
        for (const word of appositionWords(one.pattern)) {
          const shelf = shelves.get(word) ?? new Shelf()
          shelves.set(word, shelf)
          shelf.add(one)
        }
    return shelves
  }
}

/** Patterns of one anchor: a sentence with « faire » meets those whose « cour » or « offre » it has, a handful of four hundred. */
class Shelf {
  readonly all: Compiled[] = []
  /** Places in `all`: of those of roles and prepositions alone, and of the others by a word that they tell. */
  readonly #plain: number[] = []
  readonly #byWord = new Map<string, number[]>()

  add(one: Compiled): void {
    const place = this.all.push(one) - 1
    const telling = tellingWords(one.pattern)
    if (telling) for (const word of telling) add(this.#byWord, word, place)
    else this.#plain.push(place)
  }

  at(frames: Frames): readonly Compiled[] {
    if (this.#byWord.size === 0) return this.all
    const places = new Set(this.#plain)
    for (const word of wordsOf(frames)) for (const place of this.#byWord.get(word) ?? []) places.add(place)
    return [...places].sort((a, b) => a - b).map((place) => this.all[place]!)
  }
}

const wordsOf = perFrames(({ tokens }) => new Set(tokens.map(({ fold }) => fold)))

/** The last word of a pattern that is no preposition, in each of its forms: what « prendre langue avec » has and other sentences have not. */
function tellingWords({ elements }: Pattern): readonly string[] | null {
  const told = elements.findLast((element) => 'words' in element && !element.words.some(isPreposition))
  return told && 'words' in told ? told.words : null
}

function ofRule(rule: Rule, pattern: Pattern): Pattern {
  return { ...pattern, ofWish: givesOf(rule).some(({ kind }) => kind === 'WISH') }
}

function keyOf(anchor: { readonly verb: string } | { readonly noun: string }): string {
  return 'verb' in anchor ? `${anchor.verb} (verb)` : anchor.noun
}

// Many lines open alike: « CLUB {acquire} PLAYER ».
function keysOf(line: string, known: Map<string, ReadonlySet<string>>): ReadonlySet<string> {
  const start = opening(line)
  const keys = known.get(start) ?? new Set(compile(start).map(({ anchor }) => keyOf(anchor)))
  known.set(start, keys)
  return keys
}

function add<K, V>(map: Map<K, V[]>, key: K, one: V): void {
  const known = map.get(key)
  if (known) known.push(one)
  else map.set(key, [one])
}
