import type { Bid } from '../document.ts'
import { ahead, prospects, wills } from '../governors.ts'
import type { Draft, Gives, Said } from '../rule.ts'
import { type Context, clubsOf, type Filled } from '../slots.ts'
import { moneyOf, offer, salaryOf } from './offer.ts'

/** What a pattern about an offer says: one reading for each club that offers. Nothing where it tells no offer. */
export function offers(
  { offerKind, status: told }: Extract<Gives, { kind: 'OFFER' }>,
  filled: Filled,
  player: string,
  own: string | null,
  planned: boolean,
  bidder: string | null,
): Said[] {
  const bid: Bid | undefined = filled.bid?.bid
  const sum = bid?.money ?? filled.money ?? null
  if (offerKind === 'ASKING_PRICE') {
    const club = filled.sellers[0] ?? filled.clubs[0] ?? own
    // « Fulham aimerait obtenir Atal sous la forme d’un prêt payant de 2 M€ »: whoever does not sell asks no price
    if (!sum || sum.per || club === null || (own !== null && club !== own)) return []
    return [offer({ offerKind, player, club, status: 'MADE', money: moneyOf(sum) })]
  }
  if (offerKind === 'CONTRACT') {
    const club = filled.clubs[0] ?? own
    return club && !planned ? [offer({ offerKind, player, club, status: told, years: bid?.years ?? null })] : []
  }
  const renewer = bid?.renewal ? own : null
  // « Newcastle et Lyon se sont mis d’accord »: one bids, the other sells
  const named = filled.clubs.length > 1 ? filled.clubs.filter((club) => club !== own) : filled.clubs
  const clubs = renewer ? [renewer] : named.length > 0 ? named : [bid?.club ?? bidder]
  // A bid of nobody for no sum says nothing yet.
  if (clubs[0] === null && !sum && told === 'MADE') return []
  // « Les Reds vont débourser 40 M€ » of their own player tells a fee, no offer
  if (!bid && !sum?.per && clubs[0] !== null && clubs[0] === own) return []
  const status = planned && told === 'MADE' ? 'PLANNED' : told
  const years = bid?.years ?? null
  // « Ils ont transmis une offre de 30 M€ au club »: nobody bids for his own man
  const foreign =
    bid?.kind === 'TRANSFER' && !bid.renewal && sum !== null && !sum.per
      ? clubs.filter((club) => club === null || club !== own)
      : clubs
  return foreign.map((club): Said => {
    const isTerms = offerKind === 'TERMS' && bid?.kind === 'TRANSFER' && !bid.money
    if (isTerms || bid?.kind === 'CONTRACT' || sum?.per || (club !== null && club === own))
      return offer({ offerKind: 'CONTRACT', player, club, status, salary: salaryOf(sum), years })
    const other = filled.sellers.find((seller) => seller !== club) ?? (own !== club ? own : null)
    const kind = offerKind === 'LOAN' || bid?.kind === 'LOAN' ? 'LOAN' : 'TRANSFER'
    return offer({ offerKind: kind, player, club, other, status, money: moneyOf(sum) })
  })
}

/** Who can have made a bid that names nobody: the one other club of the sentence, « l’entrée en scène de Monaco, avec une offre de 30 M€ ». */
export function onlyBidder({ frames, entities }: Context, { sellers }: Filled, own: string | null): string | null {
  const clubs = new Set(
    frames.refs
      .filter((ref) => ref.kind === 'CLUB' && !/^(?:contre|face)$/.test(frames.preposition(ref)))
      .flatMap((ref) => clubsOf(ref, entities)),
  )
  for (const club of own ? [own] : sellers) clubs.delete(club)
  return (own !== null || sellers.length > 0) && clubs.size === 1 ? [...clubs][0]! : null
}

// « prêt à débourser », « prépare », « va transmettre »
export function isPlanned(chain: Draft['chain'], governors: readonly string[]): boolean {
  const [verb, ...outer] = chain
  if (!verb) return false
  // « annonce avoir refusé »
  if (verb.mood === 'INFINITIVE' && verb.compound && !verb.passive) return false
  if (verb.tense === 'FUTURE' || /^(?:préparer|peaufiner|étudier|exclure|envisager)$/.test(verb.lemma)) return true
  return (
    outer.some(
      ({ lemma, tense }) => wills.has(lemma) || ahead.has(lemma) || lemma === 'disposer' || tense === 'FUTURE',
    ) || governors.some((word) => prospects.has(word))
  )
}
