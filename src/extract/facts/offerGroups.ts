import type { OfferReading } from '../reading.ts'
import { type Group, groups } from './groups.ts'

/**
 * Offers with the same bidder, kind and sum are one; one without a sum joins the only one with a sum, else the one told just before it
 * (« … a été refusée »); one without a bidder joins the one with the same sum.
 */
export function offerGroups(offers: readonly OfferReading[]): Group<OfferReading>[] {
  const sum = ({ money, salary }: OfferReading) =>
    money ? `${money.amount} ${money.currency}` : salary ? `${salary.salary} ${salary.per}` : ''
  const twin = (offer: OfferReading) =>
    offers.find(
      (other) =>
        other.club !== null &&
        other.player === offer.player &&
        other.offerKind === offer.offerKind &&
        sum(other) === sum(offer),
    )
  const owned = offers.map((offer) => {
    const other = offer.club === null && sum(offer) !== '' ? twin(offer) : undefined
    return other ? { ...offer, club: other.club } : offer
  })
  const matter = ({ club, offerKind, player }: OfferReading) => `${club}|${offerKind}|${player}`
  return groups(owned, matter).flatMap((group) => {
    const told = groups(
      group.filter((offer) => sum(offer) !== ''),
      sum,
    )
    const untold = group.filter((offer) => sum(offer) === '')
    if (untold.length === 0) return told
    if (told.length === 0) return [untold as unknown as Group<OfferReading>]
    const joined = told.map((offers): OfferReading[] => [...offers])
    // « Nice a refusé 12 M€ de Brighton. Les Anglais reviendront à la charge. »: a bid to come is another than those made
    const isNext = ({ status }: OfferReading) =>
      status === 'PLANNED' && !told.some((offers) => offers.some((one) => one.status === 'PLANNED'))
    const coming = untold.filter(isNext)
    for (const offer of untold.filter((one) => !isNext(one))) {
      const before = joined.filter((offers) => offers.some(({ start }) => start <= offer.start))
      const nearest = before.toSorted(
        (a, b) => Math.max(...b.map(({ start }) => start)) - Math.max(...a.map(({ start }) => start)),
      )[0]
      ;(nearest ?? joined[0]!).push(offer)
    }
    return [...joined, ...(coming.length > 0 ? [coming] : [])] as unknown as Group<OfferReading>[]
  })
}

/** « Newcastle aurait proposé 12 M€. Refus immédiat. »: how surely the bid is told, where it is told beside its outcome. */
export function bidsOf(group: Group<OfferReading>): readonly OfferReading[] {
  const bids = group.filter(({ status }) => status === 'MADE' || status === 'PLANNED')
  return bids.length > 0 ? bids : group
}
