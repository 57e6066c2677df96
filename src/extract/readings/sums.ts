import { numberOf } from '../../french/numberWords.ts'
import type { MoneyRef, Ref } from '../document.ts'
import { clubsOf } from '../match.ts'
import type { OfferStatus } from '../reading.ts'
import type { Finder, Found, Place } from '../rule.ts'
import { around, clubsIn, type Kind } from './aroundSum.ts'
import { money as moneyOf } from './offers.ts'
import { playersFor } from './suitors.ts'
import { ASKS, agreed, asksForHimself, bidderOf, destination, lastBidder, nearestClub, sellerIn } from './sumParties.ts'

/** Sums of money that no pattern read, by the words around them: bids, agreed and refused sums, prices, salaries. */
export const sums: Finder = (place) => {
  const { frames, drafts } = place
  const out: Found[] = []
  for (const ref of frames.refs) {
    const sum = ref.money ?? null
    if (!sum) continue
    const told = drafts.some(
      ({ sentence, said }) =>
        sentence === frames.sentence &&
        ((said.kind === 'OFFER' &&
          said.club !== null &&
          (said.money?.amount === sum.amount || said.salary?.salary === sum.amount)) ||
          (said.kind === 'TRANSFER' && said.money?.amount === sum.amount)),
    )
    if (told) continue
    out.push(...(sum.per ? salary(place, ref, sum) : bidOrPrice(place, ref, sum)))
  }
  return [...out, ...bareSums(place), ...terms(place)]
}

// « s’est entendu avec Chelsea sur un contrat de cinq ans »: terms agreed, unless the move is done
function terms(place: Place): Found[] {
  const { frames, entities, drafts } = place
  return frames.tokens.flatMap((token, at): Found[] => {
    const length = Number(numberOf(frames.tokens[at + 2]?.fold ?? ''))
    if (!/^(?:contrat|bail)$/.test(token.fold) || frames.tokens[at + 1]?.fold !== 'de' || !(length > 0 && length < 8))
      return []
    const about = around(place, { first: at, last: at + 2, kind: 'BID', entities: [], form: 'NOUN' })
    if (!about.has('AGREED') || about.has('REFUSED')) return []
    const [player] = playersFor(place, { first: at, last: at })
    if (!player || destination(place, player)) return []
    const own = entities.get(player)?.club ?? null
    const club = clubsIn(place, about).find((id) => id !== own) ?? lastBidder(place, player, own)
    if (
      !club ||
      drafts.some(
        ({ said }) =>
          said.kind === 'OFFER' && said.offerKind === 'CONTRACT' && said.player === player && said.club === club,
      )
    )
      return []
    const nothing = { other: null, money: null, salary: null }
    return [
      {
        said: { kind: 'OFFER', offerKind: 'CONTRACT', player, club, status: 'ACCEPTED', years: length, ...nothing },
        first: at,
        last: at + 2,
        verb: null,
      },
    ]
  })
}

// « Les Blues en ont proposé 40 M€, Lyon en veut 50 »: millions of which the sentences before speak
function bareSums(place: Place): Found[] {
  const { frames, entities, drafts } = place
  return frames.verbs.flatMap((verb, n): Found[] => {
    const token = frames.tokens[verb.last + 1]
    if (!ASKS.test(verb.lemma) || !verb.clitics.includes('en') || !token || !/^\d{1,3}$/.test(token.text)) return []
    if (frames.ref(verb.last + 1)) return []
    const [player] = playersFor(place, { first: verb.first, last: verb.last })
    const own = player ? (entities.get(player)?.club ?? null) : null
    const subject = frames.subject(n)
    const seller = own ?? (subject ? (clubsOf(subject, entities)[0] ?? null) : null)
    if (!player || !seller) return []
    const before = drafts.findLast(
      ({ said, sentence }) =>
        said.kind === 'OFFER' &&
        said.money !== null &&
        said.player === player &&
        sentence.start <= frames.sentence.start,
    )?.said
    const currency = before?.kind === 'OFFER' && before.money ? before.money.currency : 'EUR'
    const amount = Number(token.text) * 1_000_000
    const money = { amount, amountMax: null, currency, bound: 'EXACT' as const }
    const price = {
      kind: 'OFFER',
      offerKind: 'ASKING_PRICE',
      player,
      club: seller,
      other: null,
      status: 'MADE',
      money,
    } as const
    return [{ said: { ...price, salary: null, years: null }, first: verb.first, last: verb.last + 1, verb: n }]
  })
}

function bidOrPrice(place: Place, ref: Ref, sum: MoneyRef): Found[] {
  const about = around(place, ref)
  const [player] = playersFor(place, ref)
  if (!player || sum.amount < 100_000) return []
  const own = place.entities.get(player)?.club ?? sellerIn(place, about)
  const distances = (['PAST', 'ASK', 'AGREED', 'REFUSED', 'PLANNED', 'MADE', 'OPTION'] as const).map(
    (kind) => [kind, about.distance(kind)] as const,
  )
  const nearest = distances
    .filter((one): one is [(typeof one)[0], number] => one[1] !== null)
    .sort((a, b) => a[1] - b[1])
  const [first] = nearest
  if (!first || first[0] === 'OPTION' || first[0] === 'PAST') return []
  // « recruté en 2019 pour 12 M€ »: a fee of the past, unless a price or a deal stands right beside
  if (about.has('PAST') && !(first[1] <= 2)) return []
  const has = (kind: Kind) => about.has(kind)
  const clubs = clubsIn(place, about)
  const bidders = clubs.filter((club) => club !== own)
  const asks = has('ASK') && !has('REFUSED') && first[0] !== 'MADE' && first[0] !== 'AGREED'
  if (asks) {
    const seller = own ?? clubs[0] ?? null
    if (!seller || (own === null && clubs.length !== 1) || asksForHimself(place, ref, seller)) return []
    return [
      found(place, ref, {
        kind: 'OFFER',
        offerKind: 'ASKING_PRICE',
        player,
        club: seller,
        other: null,
        status: 'MADE',
        money: moneyOf(sum),
        salary: null,
        years: null,
      }),
    ]
  }
  const status: OfferStatus | null = has('REFUSED')
    ? 'REFUSED'
    : has('AGREED')
      ? 'ACCEPTED'
      : has('PLANNED') && has('MADE')
        ? 'PLANNED'
        : has('MADE')
          ? 'MADE'
          : null
  if (!status) return []
  const by =
    bidders.length > 0
      ? (bidderOf(place, ref, bidders) ?? nearestClub(place, about, bidders))
      : lastBidder(place, player, own)
  if (!by) return []
  const offerKind = has('LOAN') ? 'LOAN' : 'TRANSFER'
  const stage = status === 'ACCEPTED' ? 'AGREEMENT' : 'OFFER'
  return [
    found(place, ref, {
      kind: 'OFFER',
      offerKind,
      player,
      club: by,
      other: own,
      status,
      money: moneyOf(sum),
      salary: null,
      years: null,
    }),
    found(place, ref, { kind: 'INTEREST', club: by, player, stage }),
  ]
}

function salary(place: Place, ref: Ref, sum: MoneyRef): Found[] {
  const about = around(place, ref)
  const present = about.distance('PRESENT_SALARY')
  const offered = about.distance('SALARY', 40)
  if (offered === null || (present !== null && present < offered)) return []
  const [player] = playersFor(place, ref)
  if (!player) return []
  const own = place.entities.get(player)?.club ?? null
  const clubs = clubsIn(place, about)
  const by =
    clubs.find((club) => club !== own) ??
    destination(place, player) ??
    lastBidder(place, player, own) ??
    clubs[0] ??
    null
  if (!by) return []
  const status: OfferStatus = about.has('REFUSED')
    ? 'REFUSED'
    : about.distance('AGREED', 40) !== null || destination(place, player) === by || agreed(place, player, by)
      ? 'ACCEPTED'
      : 'MADE'
  return [
    found(place, ref, {
      kind: 'OFFER',
      offerKind: 'CONTRACT',
      player,
      club: by,
      other: null,
      status,
      money: null,
      salary: { salary: sum.amount, salaryMax: sum.amountMax, currency: sum.currency, per: sum.per! },
      years: null,
    }),
  ]
}

function found({ frames }: Place, ref: Ref, said: Found['said']): Found {
  const verb = frames.verbs.findLastIndex(({ first }) => first < ref.first)
  // « n’entend pas le céder à moins de 25 M€ » asks for 25 M€ all the same
  const settled = said.kind === 'OFFER' && said.offerKind === 'ASKING_PRICE'
  return { said, first: ref.first, last: ref.last, verb: verb < 0 ? null : verb, settled }
}
