import { Poster } from './http.ts'

export interface Measured {
  /** Milliseconds of each answer. */
  readonly ms: readonly number[]
  readonly perSecond: number
}

/**
 * Asks for so long with so many requests under way at any time, as many clients would that ask again once they are answered.
 * @param bodies taken in turn
 */
export async function load(
  url: string,
  bodies: readonly string[],
  { atATime, forMs }: { readonly atATime: number; readonly forMs: number },
): Promise<Measured> {
  const poster = new Poster(url, atATime)
  const ms: number[] = []
  const began = performance.now()
  let sent = 0
  const client = async () => {
    while (performance.now() - began < forMs) {
      const body = bodies[sent++ % bodies.length]!
      const started = performance.now()
      await poster.post(body)
      ms.push(performance.now() - started)
    }
  }
  try {
    await Promise.all(Array.from({ length: atATime }, client))
    return { ms, perSecond: (1000 * ms.length) / (performance.now() - began) }
  } finally {
    poster.close()
  }
}

/** The value below which so many of a hundred lie. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))]!
}
