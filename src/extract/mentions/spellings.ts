import type { NameRun } from './nameRuns.ts'

/**
 * Puts the spellings of one man together, under the one that is met oftenest: « Sofian » and « Sofiane Feghouli », « N’Koulou » and « Nkoulou »;
 * of « Félix Eboa » and « Félix Eboa Eboa » the fuller. `byFull` goes from folded names to their places.
 */
export function joinSpellings(byFull: Map<string, NameRun[]>): void {
  const keys = [...byFull.keys()]
  for (let i = 0; i < keys.length; i++)
    for (let j = i + 1; j < keys.length; j++) {
      const [one, other] = [keys[i]!, keys[j]!]
      const [a, b] = [byFull.get(one), byFull.get(other)]
      if (!a || !b || !areAlike(one, other)) continue
      const fuller = one.startsWith(other) || other.startsWith(one)
      const keeps = fuller ? one.length > other.length : a.length >= b.length
      byFull.set(keeps ? one : other, [...a, ...b])
      byFull.delete(keeps ? other : one)
    }
}

function areAlike(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.replace(/['’-]/g, ''))
  if (a === b) return true
  const [given, ...surname] = a!.split(' ')
  const [otherGiven, ...otherSurname] = b!.split(' ')
  if (surname.join(' ') === otherSurname.join(' ')) return isSlip(given!, otherGiven!)
  return surname.length > 0 && otherSurname.length > 0 && (isPart(a!, b!) || isPart(b!, a!))
}

// « Eboa » of « Eboa Eboa »: another surname behind the same two words
function isPart(part: string, whole: string): boolean {
  return whole.startsWith(`${part} `)
}

/** Given names of fewer letters differ by one and are two: « Luis », « Luiz » are left alone, « Sofian » and « Sofiane » are one. */
const LONG = 5

// One letter more
function isSlip(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short.length < LONG || long.length !== short.length + 1) return false
  if (long.startsWith(short)) return true
  const at = [...short].findIndex((letter, i) => letter !== long[i])
  return at > 1 && long.slice(at + 1) === short.slice(at)
}
