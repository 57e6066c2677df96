import type { NameRun } from './nameRuns.ts'

/**
 * Puts the spellings of one man together, under the one that is met oftenest: « Sofian » and « Sofiane Feghouli », « N’Koulou » and « Nkoulou »;
 * of « Félix Eboa » and « Félix Eboa Eboa » the fuller. `byFull` goes from folded names to their places.
 */
export function joinSpellings(byFull: Map<string, NameRun[]>): void {
  const spelt = new Map<string, string>()
  const order = new Map([...byFull.keys()].map((name, i) => [name, i] as const))
  for (const name of order.keys()) {
    const plain = name.replace(/['’-]/g, '')
    const same = spelt.get(plain)
    if (same === undefined) spelt.set(plain, name)
    else spelt.set(plain, join(byFull, same, name))
  }
  for (const plain of spelt.keys()) {
    for (const shorter of [...slips(plain), ...parts(plain)]) {
      const [one, other] = [spelt.get(shorter), spelt.get(plain)!]
      if (one === undefined || !byFull.has(one) || !byFull.has(other)) continue
      const [first, second] = order.get(one)! < order.get(other)! ? [one, other] : [other, one]
      const kept = join(byFull, first, second)
      spelt.set(shorter, kept).set(plain, kept)
    }
  }
}

/** @returns the name that is left of the two */
function join(byFull: Map<string, NameRun[]>, one: string, other: string): string {
  const [a, b] = [byFull.get(one)!, byFull.get(other)!]
  const isPart = one.startsWith(other) || other.startsWith(one)
  const keepsOne = isPart ? one.length > other.length : a.length >= b.length
  const [kept, gone] = keepsOne ? [one, other] : [other, one]
  byFull.set(kept, [...a, ...b])
  byFull.delete(gone)
  return kept
}

/** Given names of fewer letters differ by one and are two: « Luis », « Luiz » are left alone, « Sofian » and « Sofiane » are one. */
const LONG = 5

// « sofian feghouli » of « sofiane feghouli »: the given name with a letter less, not one of its first two
function slips(plain: string): string[] {
  const end = plain.indexOf(' ')
  if (end <= LONG) return []
  return Array.from({ length: end - 2 }, (_, i) => plain.slice(0, i + 2) + plain.slice(i + 3))
}

// « felix eboa » of « felix eboa eboa »: a surname less
function parts(plain: string): string[] {
  const words = plain.split(' ')
  return words.slice(2).map((_, i) => words.slice(0, i + 2).join(' '))
}
