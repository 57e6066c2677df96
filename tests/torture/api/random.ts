import { random, type Random as Stream } from '../../synthetic/random.ts'

/** Draws that are the same for the same seed. */
export class Random {
  /** From 0 to below 1. */
  readonly next: Stream

  constructor(seed: number) {
    this.next = random(seed)
  }

  /** A whole number from 0 to below `end`. */
  below(end: number): number {
    return Math.floor(this.next() * end)
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)]!
  }

  chance(share: number): boolean {
    return this.next() < share
  }
}
