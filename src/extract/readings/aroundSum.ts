import { cueFinder } from '../cues.ts'
import type { Ref } from '../document.ts'
import { clubsOf } from '../match.ts'
import type { Place } from '../rule.ts'
import { sumCues } from '../sumWords.ts'

export type Kind = keyof typeof sumCues

const finders = Object.fromEntries(Object.entries(sumCues).map(([kind, table]) => [kind, cueFinder(table)])) as Record<
  Kind,
  ReturnType<typeof cueFinder>
>
const NEAR = 13

/** Around one sum: which of the words of sumWords.ts stand in its clause, and how far. */
export class Around {
  constructor(
    private readonly place: Place,
    readonly sum: Ref,
    readonly from: number,
    readonly to: number,
  ) {}

  /** Distance of the nearest word of a kind, or null. */
  distance(kind: Kind, near = NEAR): number | null {
    let best: number | null = null
    for (const { first, last } of finders[kind](this.place.frames.tokens)) {
      if (first < this.from || last > this.to) continue
      if (first <= this.sum.last && last >= this.sum.first && this.sum.kind === 'MONEY') continue
      const gap = first > this.sum.last ? first - this.sum.last + 1 : Math.max(0, this.sum.first - last)
      if (gap <= near && (best === null || gap < best)) best = gap
    }
    return best
  }

  has(kind: Kind): boolean {
    return this.distance(kind) !== null
  }
}

export function around(place: Place, ref: Ref): Around {
  const { tokens } = place.frames
  let [from, to] = [ref.first, ref.last]
  while (from > 0 && !/^[;«»]$/.test(tokens[from - 1]!.text) && !/^(?:mais|alors|tandis)$/.test(tokens[from - 1]!.fold))
    from--
  while (
    to + 1 < tokens.length &&
    !/^[;«»]$/.test(tokens[to + 1]!.text) &&
    !/^(?:mais|alors|tandis|quand)$/.test(tokens[to + 1]!.fold)
  )
    to++
  return new Around(place, ref, from, to)
}

export function clubsIn({ frames, entities }: Place, { from, to }: Around): string[] {
  return frames.refs
    .filter(
      (ref) =>
        ref.first >= from &&
        ref.last <= to &&
        ref.form !== 'PRONOUN' &&
        !/^(?:contre|face)$/.test(frames.preposition(ref)),
    )
    .flatMap((ref) => (ref.bid ? (ref.bid.club ? [ref.bid.club] : []) : clubsOf(ref, entities)))
}
