import type { Document } from '../document.ts'
import type { Context, Filled } from '../match.ts'
import type { Draft, Gives, Said } from '../rule.ts'
import { mainClub } from './mainClub.ts'
import { moneyOf } from './offer.ts'
import { isPlanned, offers, onlyBidder } from './offers.ts'
import { isFree } from './transfers.ts'
import { wished } from './wished.ts'

export function sayings(
  document: Document,
  context: Context,
  gives: Gives,
  filled: Filled,
  player: string,
  chain: Draft['chain'],
  governors: readonly string[],
): Said[] {
  const own = context.entities.get(player)?.club ?? null
  const planned = isPlanned(chain, governors)
  switch (gives.kind) {
    case 'INTEREST': {
      const clubs =
        filled.clubs.length > 0
          ? filled.clubs
          : filled.bid?.bid?.club
            ? [filled.bid.bid.club]
            : filled.bid && gives.stage === 'OFFER'
              ? [onlyBidder(context, filled, own)].filter((club) => club !== null)
              : []
      if (filled.bid?.bid?.kind === 'CONTRACT' && gives.stage === 'OFFER') return []
      return clubs
        .filter((club) => club !== own)
        .map((club) => ({ kind: 'INTEREST', club, player, stage: gives.stage }))
    }
    case 'OFFER': {
      // « Mandanda a rempilé »: where nobody said whose he is, the club the article is about
      const stays = gives.offerKind === 'CONTRACT' || filled.bid?.bid?.renewal === true
      const home = own ?? (stays ? mainClub(document, context.entities) : null)
      return offers(gives, filled, player, home, planned, onlyBidder(context, filled, own))
    }
    case 'CONTRACT_END':
      return [] // a finder's
    case 'TRANSFER': {
      const [to] = filled.clubs
      if (!to || (filled.sellers[0] ?? null) === to) return []
      const from = filled.sellers[0] ?? (own && own !== to ? own : null)
      return [
        {
          kind: 'TRANSFER',
          player,
          transferKind: gives.transferKind === 'PERMANENT' && isFree(context, filled) ? 'FREE' : gives.transferKind,
          club: from,
          other: to,
          money: moneyOf(filled.money),
          movedOn: null,
          when: 'NOW',
        },
      ]
    }
    case 'WISH':
      return wished(document, context, gives, filled, player)
  }
}
