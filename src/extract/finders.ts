import type { Document, Entity } from './document.ts'
import { draftOf } from './drafts.ts'
import { withBidders } from './readings/bidders.ts'
import { withImplied } from './readings/implied.ts'
import { type Draft, givesOf, type Rule } from './rule.ts'
import { inOrder, type Spot } from './spot.ts'

/** No sentence people write is longer; finders leave others alone. */
const LONGEST = 600

/** Runs the finders one after the other; each knows what the patterns and the finders before it read around its sentence. */
export function find(
  finders: readonly Rule[],
  spots: readonly Spot[],
  drafts: readonly Draft[],
  document: Document,
  entities: ReadonlyMap<string, Entity>,
): readonly Draft[] {
  const short = spots.filter(({ frames }) => frames.tokens.length <= LONGEST)
  let all = drafts
  let isNew = true
  for (const rule of finders) {
    // Sums, salaries and answers are of the bids told before them.
    if (isNew && givesOf(rule).some(({ kind }) => kind === 'OFFER')) {
      all = withBidders(all, document, entities)
      isNew = false
    }
    const found: Draft[] = []
    const finds = rule.finds!
    for (const spot of short) {
      spot.board = all
      for (const one of finds(spot)) found.push(draftOf(rule, spot, one))
    }
    if (found.length === 0) continue
    all = inOrder([...all, ...found])
    isNew = true
  }
  return withImplied(withBidders(all, document, entities), entities)
}
