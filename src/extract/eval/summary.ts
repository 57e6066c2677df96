import { type ArticleScore, type DetailTally, SCORED, type Scored, type Tally } from './score.ts'

/** Bounds between which 95 of 100 resamplings of the articles lie. */
export interface Interval {
  readonly low: number
  readonly high: number
}

export interface ListScore extends Tally {
  readonly list: Scored
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly interval: Interval
}

export interface Summary {
  readonly articles: number
  readonly lists: readonly ListScore[]
  /** Share of the found facts whose detail is right: `interests.stage`. */
  readonly details: Readonly<Record<string, number>>
  /** Mean F1 of the lists. */
  readonly macro: number
  readonly macroInterval: Interval
}

export interface Resampling {
  /** How many times articles are drawn; 0 gives intervals of no width. */
  readonly rounds: number
  readonly seed: number
}

const RESAMPLING: Resampling = { rounds: 1000, seed: 1 }

/** The scores of several articles together, with bootstrap intervals over articles: the same for the same articles and seed. */
export function summary(scores: readonly ArticleScore[], { rounds, seed }: Resampling = RESAMPLING): Summary {
  const whole = f1s(scores)
  const random = generator(seed)
  const samples = Array.from({ length: rounds }, () =>
    f1s(scores.map(() => scores[Math.floor(random() * scores.length)]!)),
  )
  const lists = SCORED.map((list, i): ListScore => {
    const tally = total(scores, list)
    return {
      list,
      ...tally,
      precision: share(tally.right, tally.right + tally.extra, 1),
      recall: share(tally.right, tally.right + tally.missed, 1),
      f1: whole[i]!,
      interval: interval(
        samples.map((sample) => sample[i]!),
        whole[i]!,
      ),
    }
  })
  return {
    articles: scores.length,
    lists,
    details: details(scores),
    macro: mean(whole),
    macroInterval: interval(samples.map(mean), mean(whole)),
  }
}

function f1s(scores: readonly ArticleScore[]): number[] {
  return SCORED.map((list) => {
    const { right, extra, missed } = total(scores, list)
    const precision = share(right, right + extra, 1)
    const recall = share(right, right + missed, 1)
    return share(2 * precision * recall, precision + recall, 0)
  })
}

function total(scores: readonly ArticleScore[], list: Scored): Tally {
  let [right, extra, missed] = [0, 0, 0]
  for (const { tallies } of scores) {
    right += tallies[list].right
    extra += tallies[list].extra
    missed += tallies[list].missed
  }
  return { right, extra, missed }
}

function details(scores: readonly ArticleScore[]): Record<string, number> {
  const sums = new Map<string, DetailTally>()
  for (const score of scores)
    for (const [detail, { right, of }] of Object.entries(score.details)) {
      const sum = sums.get(detail)
      sums.set(detail, { right: right + (sum?.right ?? 0), of: of + (sum?.of ?? 0) })
    }
  return Object.fromEntries([...sums].sort().map(([detail, { right, of }]) => [detail, right / of]))
}

function interval(samples: readonly number[], value: number): Interval {
  if (samples.length === 0) return { low: value, high: value }
  const sorted = samples.toSorted((a, b) => a - b)
  const at = (part: number) => sorted[Math.round(part * (sorted.length - 1))]!
  return { low: at(0.025), high: at(0.975) }
}

function share(part: number, whole: number, empty: number): number {
  return whole === 0 ? empty : part / whole
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

// A linear congruential generator modulo 2^32; its high bits are good enough to draw articles.
function generator(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}
