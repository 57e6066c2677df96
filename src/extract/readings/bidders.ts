import type { Draft } from '../rule.ts'

/** How many sentences back a bidder is still the one meant. */
const REACH = 4

/**
 * Gives bids of nobody their bidder: « une première offre a été refusée » is of the club whose interest in the player was told last.
 * A bid that stays without one and tells no sum says nothing.
 */
export function withBidders(drafts: readonly Draft[]): Draft[] {
  const last = new Map<string, { readonly club: string; readonly at: number }>()
  const out: Draft[] = []
  for (const draft of drafts) {
    const { said, sentence } = draft
    if (said.kind === 'INTEREST') last.set(said.player, { club: said.club, at: sentence.index })
    if (said.kind !== 'OFFER' || said.offerKind === 'ASKING_PRICE' || said.offerKind === 'CONTRACT') {
      out.push(draft)
      continue
    }
    if (said.club !== null) {
      last.set(said.player, { club: said.club, at: sentence.index })
      out.push(draft)
      continue
    }
    const known = last.get(said.player)
    const near = known && sentence.index - known.at <= REACH && known.club !== said.other
    if (near && (said.money !== null || said.status !== 'MADE'))
      out.push({ ...draft, said: { ...said, club: known.club } })
    else if (said.money !== null) out.push(draft)
  }
  return out
}
