/** A stream of numbers from 0 to 1, the same for the same seed (mulberry32: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c). */
export type Random = () => number

export function random(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A seed of its own for the n-th thing of a seed, so that the n-th thing is the same whatever was made before it. */
export function nthSeed(seed: number, n: number): number {
  return Math.imul(seed ^ Math.imul(n + 1, 0x9e3779b1), 0x85ebca6b)
}

export function pick<T>(items: readonly T[], next: Random): T {
  return items[Math.floor(next() * items.length)] as T
}

/** The items in another order. */
export function shuffled<T>(items: readonly T[], next: Random): T[] {
  const out = [...items]
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    ;[out[i], out[j]] = [out[j] as T, out[i] as T]
  }
  return out
}

/**
 * Draws from a list whose n-th item comes with a frequency of 1/n^exponent: a few are everywhere, most are rare, as clubs,
 * players and newspapers are.
 */
export function zipf<T>(items: readonly T[], exponent: number): (next: Random) => T {
  let sum = 0
  const upTo = items.map((_, index) => {
    sum += 1 / (index + 1) ** exponent
    return sum
  })
  return (next) => {
    const drawn = next() * sum
    let [low, high] = [0, upTo.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((upTo[middle] as number) < drawn) low = middle + 1
      else high = middle
    }
    return items[low] as T
  }
}
