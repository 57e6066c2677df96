import type { NameRun } from './nameRuns.ts'

/**
 * Puts the spellings of one man together, under the one that is met oftenest: « Sofian » and « Sofiane Feghouli », « N’Koulou » and « Nkoulou »;
 * of « Félix Eboa » and « Félix Eboa Eboa » the fuller. `byFull` goes from folded names to their places.
 */
export function joinSpellings(byFull: Map<string, NameRun[]>): void {
  const alike = new Map<string, string[]>()
  for (const key of byFull.keys())
    for (const clue of cluesOf(key)) {
      const others = alike.get(clue)
      if (!others) alike.set(clue, [key])
      else if (others.length < NAMESAKES) others.push(key)
    }
  for (const keys of alike.values())
    for (let i = 0; i < keys.length; i++) for (let j = i + 1; j < keys.length; j++) join(byFull, keys[i]!, keys[j]!)
}

/** So many who share a surname or their first two names are compared; a text that names more plays tricks. */
const NAMESAKES = 8

// What two spellings have in common: all letters but the given name's, all letters, or the first two words
function cluesOf(key: string): string[] {
  const plain = key.replace(/['’-]/g, '')
  const words = plain.split(' ')
  return [`= ${plain}`, `surname ${words.slice(1).join(' ')}`, `begins ${words.slice(0, 2).join(' ')}`]
}

function join(byFull: Map<string, NameRun[]>, one: string, other: string): void {
  const [a, b] = [byFull.get(one), byFull.get(other)]
  if (!a || !b || !areAlike(one, other)) return
  const fuller = one.startsWith(other) || other.startsWith(one)
  const keeps = fuller ? one.length > other.length : a.length >= b.length
  byFull.set(keeps ? one : other, [...a, ...b])
  byFull.delete(keeps ? other : one)
}

function areAlike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.replace(/['’-]/g, ''))
  if (a === b) return true
  const [given, ...surname] = a!.split(' ')
  const [otherGiven, ...otherSurname] = b!.split(' ')
  if (surname.join(' ') === otherSurname.join(' ')) return isSlip(given!, otherGiven!)
  return surname.length > 0 && otherSurname.length > 0 && (a!.startsWith(`${b!} `) || b!.startsWith(`${a!} `))
}

/** Given names of fewer letters differ by one and are two: « Luis » and « Luiz » are left alone, « Sofian » and « Sofiane » are one. */
const LONG = 5

// One letter more
function isSlip(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length < LONG || long.length !== short.length + 1) return false
  if (long.startsWith(short)) return true
  const at = [...short].findIndex((letter, i) => letter !== long[i])
  return at > 1 && long.slice(at + 1) === short.slice(at)
}
