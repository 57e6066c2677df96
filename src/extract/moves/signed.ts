import type { Document } from '../document.ts'
import { draftOf } from '../drafts.ts'
import { contractEnds } from '../readings/contracts.ts'
import type { Draft } from '../rule.ts'
import { contractEnd } from '../rules/contracts.ts'
import { inOrder, spotsOf } from '../spot.ts'

/**
 * The drafts of an article with its moves, and its contract ends read once more in their light: « Doumbia est brestois pour de bon. Le Malien,
 * prêté par Reims, a paraphé un contrat jusqu’en 2028 » is told of Brest only by the move. `found` are the moves among `drafts`.
 */
export function withSigned(document: Document, drafts: readonly Draft[], found: readonly Draft[]): Draft[] {
  const movers = new Set(found.map(({ said }) => said.player))
  if (movers.size === 0) return [...drafts]
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]))
  const board = inOrder(drafts)
  const out = new Set(drafts)
  for (const spot of spotsOf(document, entities)) {
    spot.board = board
    for (const one of contractEnds(spot)) {
      if (one.said.kind !== 'CONTRACT_END' || !movers.has(one.said.player)) continue
      const { player, club, ends } = one.said
      const before = drafts.find(
        (draft) =>
          draft.sentence === spot.frames.sentence &&
          draft.said.kind === 'CONTRACT_END' &&
          draft.said.player === player &&
          draft.said.ends === ends,
      )
      if (before?.said.kind === 'CONTRACT_END' && before.said.club === club) continue
      if (before) out.delete(before)
      out.add(draftOf(contractEnd, spot, one))
    }
  }
  return [...out]
}
