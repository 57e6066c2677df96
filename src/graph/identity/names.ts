import { slug } from '../../article/ids.ts'
import type { MentionKind } from '../../extract/mention.ts'
import { LABEL } from '../entity.ts'

/** How two names of people relate. */
export type NameRelation =
  /** « Boubacar Kamara » twice. */
  | 'equal'
  /** « Kamara » twice: one word each. */
  | 'word'
  /** « Kamara » and « Boubacar Kamara ». */
  | 'ending'
  /** « Ben Yedder » and « Wissam Ben Yedder ». */
  | 'long ending'
  /** « Mohamed Amoura » and « Mohamed El Amine Amoura ». */
  | 'middle'
  /** « Bouba Kamara » or « B. Kamara » and « Boubacar Kamara ». */
  | 'short'
  /** « Mohamed Salah » and « Mohammed Salah ». */
  | 'spelling'
  /** « Glen Kamara » and « Boubacar Kamara ». */
  | 'other'

/** The part of a mention that says what it is called. */
export interface Named {
  readonly kind: MentionKind
  readonly name: string
  readonly registerId: string | null
}

/**
 * Who bears the name of a mention: the register's id, else kind and slug of the name, `player:boubacar-kamara`. A person who
 * is known by one word only has an open end, `player:kamara-`: two articles may mean two men.
 */
export function bearerOf({ kind, name, registerId }: Named): string {
  if (registerId !== null) return registerId
  const id = `${LABEL[kind].toLowerCase()}:${slug(name)}`
  return isPersonal(id) && !/\s/.test(name.trim()) ? `${id}-` : id
}

/** True of a bearer who is known by one word only. */
export function isLone(bearer: string): boolean {
  return bearer.endsWith('-')
}

/** The words of a bearer's name: `player:boubacar-kamara` → `boubacar`, `kamara`. « Junior » behind a name is not part of it. */
export function wordsOf(bearer: string): string[] {
  const words = bearer
    .slice(bearer.indexOf(':') + 1)
    .replace(/-$/, '')
    .split('-')
  return words.length > 1 && /^(?:jr|junior)$/.test(words.at(-1) ?? '') ? words.slice(0, -1) : words
}

/** What people must share to be compared at all: the last word of their names. */
export function surnameOf(bearer: string): string {
  return `surname:${wordsOf(bearer).at(-1)}`
}

/** True of the ids of people whom nobody registered. */
export function isPersonal(bearer: string): boolean {
  return /^(?:player|person):/.test(bearer)
}

/** How two names relate; null when not even their last words are the same. */
export function nameRelation(a: readonly string[], b: readonly string[]): NameRelation | null {
  if (a.at(-1) !== b.at(-1)) return null
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (short.join('-') === long.join('-')) return short.length === 1 ? 'word' : 'equal'
  if (short.every((word, i) => word === long[long.length - short.length + i])) {
    return short.length === 1 ? 'ending' : 'long ending'
  }
  const [given, ...rest] = short as [string, ...string[]]
  const [other, ...more] = long as [string, ...string[]]
  if (!isWithin(rest, more)) return 'other'
  if (given === other) return 'middle'
  if (beginsAlike(given, other)) return 'short'
  return isSpelling(given, other) ? 'spelling' : 'other'
}

/** All of `words` in their order, others between them. */
function isWithin(words: readonly string[], more: readonly string[]): boolean {
  let at = 0
  for (const word of more) if (word === words[at]) at++
  return at === words.length
}

/** « B. » or « Bouba » for « Boubacar »; « Jo » for « Jorge » is too little. */
function beginsAlike(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return long.startsWith(short) && short.length !== 2
}

/** One letter more, less, other or in another place, of words of five letters or more. */
function isSpelling(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < 5) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  const [restA, restB] = [a.slice(from), b.slice(from)]
  const isSwapped = restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2)
  return isSwapped || restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)
}
