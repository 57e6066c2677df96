import type { Bid, MoneyRef } from '../document.ts'
import { ahead, prospects, wills } from '../governors.ts'
import { type Context, clubsOf, type Filled } from '../match.ts'
import type { Draft, Gives, Said } from '../rule.ts'

export function offers(
  gives: Extract<Gives, { kind: 'OFFER' }>,
  filled: Filled,
  player: string,
  own: string | null,
  planned: boolean,
  bidder: string | null,
): Said[] {
  const bid: Bid | undefined = filled.bid?.bid
  const sum = bid?.money ?? filled.money ?? null
  if (gives.offerKind === 'ASKING_PRICE') {
    const seller = filled.sellers[0] ?? filled.clubs[0] ?? null
    if (!sum || sum.per || (own !== null && seller !== own)) return []
    return [
      {
        kind: 'OFFER',
        offerKind: 'ASKING_PRICE',
        player,
        club: seller,
        other: null,
        status: 'MADE',
        money: money(sum),
        salary: null,
        years: null,
      },
    ]
  }
  const clubs = filled.clubs.length > 0 ? filled.clubs : bid?.club ? [bid.club] : [bid?.renewal ? own : bidder]
  if (gives.offerKind === 'CONTRACT') {
    const club = own ?? filled.clubs[0] ?? null
    if (!club || planned) return []
    const { status } = gives
    const nothing = { other: null, money: null, salary: null, years: null }
    return [{ kind: 'OFFER', offerKind: 'CONTRACT', player, club, status, ...nothing }]
  }
  // A bid of nobody for no sum says nothing yet.
  if (clubs[0] === null && !sum && gives.status === 'MADE') return []
  const status = planned && gives.status === 'MADE' ? 'PLANNED' : gives.status
  // « Les Reds vont débourser 40 M€ » of their own player tells a fee, no offer
  if (!bid && !sum?.per && clubs[0] !== null && clubs[0] === own) return []
  return clubs.map((club): Said => {
    const isContract = bid?.kind === 'CONTRACT' || (sum?.per ?? null) !== null || (club !== null && club === own)
    const kind = isContract ? 'CONTRACT' : bid?.kind === 'LOAN' ? 'LOAN' : 'TRANSFER'
    const salary = sum?.per
      ? { salary: sum.amount, salaryMax: sum.amountMax, currency: sum.currency, per: sum.per }
      : null
    const other = isContract ? null : (filled.sellers.find((seller) => seller !== club) ?? (own !== club ? own : null))
    return {
      kind: 'OFFER',
      offerKind: kind,
      player,
      club,
      other,
      status,
      money: isContract ? null : money(sum),
      salary,
      years: null,
    }
  })
}

/** Who can have made a bid that names nobody: the one other club of the sentence, « l’entrée en scène de Monaco, avec une offre de 30 M€ ». */
export function onlyBidder({ frames, entities }: Context, { sellers }: Filled, own: string | null): string | null {
  const clubs = new Set(
    frames.refs
      .filter((ref) => ref.kind === 'CLUB' && !/^(?:contre|face)$/.test(frames.preposition(ref)))
      .flatMap((ref) => clubsOf(ref, entities)),
  )
  for (const club of [own, ...sellers]) if (club) clubs.delete(club)
  return (own !== null || sellers.length > 0) && clubs.size === 1 ? [...clubs][0]! : null
}

// « prêt à débourser », « prépare », « va transmettre »
export function isPlanned(chain: Draft['chain'], governors: readonly string[]): boolean {
  const [verb, ...outer] = chain
  if (!verb) return false
  if (verb.tense === 'FUTURE' || /^(?:préparer|peaufiner|étudier|exclure|envisager)$/.test(verb.lemma)) return true
  return (
    outer.some(({ lemma, tense }) => wills.has(lemma) || ahead.has(lemma) || tense === 'FUTURE') ||
    governors.some((word) => prospects.has(word))
  )
}

export function money(ref: MoneyRef | null) {
  return ref ? { amount: ref.amount, amountMax: ref.amountMax, currency: ref.currency, bound: ref.bound } : null
}
