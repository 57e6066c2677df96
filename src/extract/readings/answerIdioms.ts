import { allBids, answerCues } from '../answerWords.ts'
import { cueFinder } from '../cues.ts'
import type { OfferStatus } from '../reading.ts'
import type { Place } from '../rule.ts'

/** What answers a bid, and where. */
export interface Answer {
  readonly status: OfferStatus
  readonly at: number
  readonly verb: number | null
  /** Who is the subject of the verb; the seller unless told. */
  readonly who?: 'BIDDER'
  /** The negation is the answer. */
  readonly settled?: boolean
  /** It answers what its own sentence tells, nothing before. */
  readonly here?: true
}

const finders = Object.entries(answerCues).map(
  ([kind, table]) => [kind as keyof typeof answerCues, cueFinder(table)] as const,
)
const toAll = cueFinder(allBids)

/** Answers told by a phrase: « a fait non de la tête », « n’ont pas bronché », « a donné son accord », « a été prié de revoir sa copie ». */
export function byIdiom({ frames }: Place): Answer[] {
  return finders.flatMap(([kind, find]) =>
    find(frames.tokens).flatMap(({ first, last }): Answer[] => {
      if (kind === 'BARE') return [{ status: 'REFUSED', at: last, verb: null }]
      const n = frames.verbs.findLastIndex((verb) => verb.first <= last)
      const verb = frames.verbs[n]
      if (!verb || first - verb.last > 3) return []
      const outer = frames.chain(n).at(-1)!
      const open = outer.tense === 'FUTURE' || (outer.mood === 'CONDITIONAL' && !outer.compound)
      const isNot = kind === 'NOT'
      if (open || (!isNot && (verb.negation || outer.negation))) return []
      const status = kind === 'YES' ? 'ACCEPTED' : 'REFUSED'
      return [{ status, at: last, verb: n, settled: isNot, ...(kind === 'REBUFFED' ? { who: 'BIDDER' } : {}) }]
    }),
  )
}

/** Whether the answer is to all bids before it: « à chaque fois, Lyon a dit non ». */
export function answersAll({ frames }: Place): boolean {
  return toAll(frames.tokens).length > 0
}
