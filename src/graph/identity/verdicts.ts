import { UnionFind } from './unionFind.ts'

/** A judgement as the resolver sees it: two sides, each the ref of a mention or the plain id of an entity. */
export interface Judgement {
  readonly id: string
  readonly verdict: 'SAME' | 'DIFFERENT'
  readonly one: string
  readonly other: string
}

/** What judgements say together: SAME ones chain (A = B, B = C), a DIFFERENT one parts whole chains. */
export class Verdicts {
  readonly #classes = new UnionFind<string>()
  readonly #apart = new Set<string>()
  /** Every side of which a judgement speaks. */
  readonly sides: ReadonlySet<string>

  constructor(judgements: readonly Judgement[]) {
    this.sides = new Set(judgements.flatMap(({ one, other }) => [one, other]))
    for (const { verdict, one, other } of judgements) if (verdict === 'SAME') this.#classes.union(one, other)
    for (const { verdict, one, other } of judgements) {
      if (verdict !== 'DIFFERENT') continue
      const [a, b] = [this.classOf(one), this.classOf(other)]
      this.#apart.add(`${a} ${b}`).add(`${b} ${a}`)
    }
  }

  /** What stands for all sides that are judged the same as this one. */
  classOf(side: string): string {
    return this.#classes.find(side)
  }

  areSame(one: string, other: string): boolean {
    return this.classOf(one) === this.classOf(other)
  }

  areApart(one: string, other: string): boolean {
    return this.#apart.has(`${this.classOf(one)} ${this.classOf(other)}`)
  }
}
