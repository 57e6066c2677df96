import type { Article } from '../article/article.ts'
import type { PartialDate } from '../article/date.ts'
import type { Mention, Role, Slug } from './mention.ts'
import type {
  Credit,
  Extraction,
  InterestReading,
  Modality,
  OfferKind,
  OfferReading,
  OfferStatus,
  Period,
  Reading,
  Span,
  Stage,
  TransferKind,
} from './reading.ts'

/** The words that prove a fact: `text` is the article between `start` and `end`. */
export interface Evidence extends Span {
  readonly text: string
  readonly rule: string
  readonly sources: readonly string[]
}

interface Fact {
  readonly sources: readonly string[]
  readonly evidence: readonly Evidence[]
}
interface Named {
  readonly name: string
  readonly aliases: readonly string[]
}

/** What `mercato extract --json` prints; the names inside facts are names of the lists above them. */
export interface Facts {
  readonly date: PartialDate
  readonly publisher: string | null
  readonly players: readonly Named[]
  readonly clubs: readonly Named[]
  readonly sources: readonly (Named & { readonly kind: 'OUTLET' | 'JOURNALIST' })[]
  readonly people: readonly { readonly name: string; readonly role: Role; readonly club: string | null }[]
  readonly interests: readonly (Fact & {
    readonly club: string
    readonly player: string
    readonly stage: Stage
    readonly modality: Modality
  })[]
  readonly offers: readonly OfferFact[]
  readonly contracts: readonly (Fact & {
    readonly player: string
    readonly club: string | null
    readonly ends: PartialDate
  })[]
  readonly quotes: readonly QuoteFact[]
  readonly transfers: readonly TransferFact[]
  readonly wishes: readonly (Fact & {
    readonly player: string
    readonly club?: string
    readonly league?: string
    readonly attitude: 'WANTS' | 'OPEN' | 'REFUSES'
  })[]
  readonly unread: readonly (Span & { readonly why: string })[]
}
interface OfferFact extends Fact {
  readonly kind: OfferKind
  readonly player: string
  readonly by: string | null
  readonly to: string | null
  readonly amount: number | null
  readonly amountMax?: number
  readonly currency: string | null
  readonly salary?: number
  readonly salaryMax?: number
  readonly per?: Period
  readonly years?: number
  readonly status: OfferStatus
  readonly modality: Modality
}
interface TransferFact extends Fact {
  readonly player: string
  readonly from: string | null
  readonly to: string | null
  readonly kind: TransferKind
  readonly fee: number | null
  readonly currency: string | null
  readonly status: 'DONE'
}
interface QuoteFact {
  readonly speaker: string
  readonly starts: string
  readonly source: string | null
  readonly date: PartialDate | null
  readonly evidence: readonly Evidence[]
}

const LADDER: readonly Stage[] = ['MONITORING', 'INTERESTED', 'CONTACT', 'NEGOTIATION', 'OFFER', 'AGREEMENT']
const STATUS: readonly OfferStatus[] = ['PLANNED', 'MADE', 'REFUSED', 'ACCEPTED', 'WITHDRAWN']

/** The extraction as lists of facts, grouped: one interest a club and player, one offer a bidder, kind and amount. */
export function toFacts(article: Article, extraction: Extraction): Facts {
  const bySlug = new Map(extraction.mentions.map((mention) => [mention.slug, mention]))
  const name = (slug: Slug) => bySlug.get(slug)!.name
  const maybe = (slug: Slug | null) => (slug ? name(slug) : null)
  const kind = (wanted: Mention['kind']) => extraction.mentions.filter((mention) => mention.kind === wanted)
  const named = ({ name: own, forms }: Mention): Named => ({ name: own, aliases: forms.filter((form) => form !== own) })
  const proof = (readings: readonly Reading[]): Evidence[] =>
    readings.map(({ start, end, rule, sources }) => ({
      start,
      end,
      text: article.text.slice(start, end),
      rule,
      sources: credited(sources, name),
    }))

  const joined = new Set(
    extraction.readings.flatMap((reading) =>
      reading.kind === 'TRANSFER' && reading.other && reading.when === 'NOW'
        ? [`${reading.other}|${reading.player}`]
        : [],
    ),
  )
  const interests = groups(of(extraction, 'INTEREST'), ({ club, player }) => `${club}|${player}`)
    .filter(([{ club, player }]) => !joined.has(`${club}|${player}`))
    .map((group) => {
      const stage = furthest(group)
      const telling = group.filter((reading) => reading.stage === stage)
      return {
        club: name(group[0].club),
        player: name(group[0].player),
        stage,
        modality: surest(telling),
        sources: credited(
          telling.flatMap(({ sources }) => sources),
          name,
        ),
        evidence: proof(group),
      }
    })
  // « les Reds vont débourser 37 M€ » of a done move tells its fee
  const open = of(extraction, 'OFFER').filter(
    ({ club, player, status, offerKind }) =>
      !(status === 'PLANNED' && offerKind !== 'CONTRACT' && joined.has(`${club}|${player}`)),
  )
  const offers = offerGroups(open).map((group): OfferFact => {
    const [first] = group
    const money = group.find((reading) => reading.money)?.money ?? null
    const salary = group.find((reading) => reading.salary)?.salary ?? null
    const years = group.find((reading) => reading.years)?.years ?? null
    return {
      kind: first.offerKind,
      player: name(first.player),
      by: maybe(group.find(({ club }) => club)?.club ?? null),
      to: maybe(group.find(({ other }) => other)?.other ?? null),
      amount: money?.amount ?? null,
      ...(money?.amountMax ? { amountMax: money.amountMax } : {}),
      currency: money?.currency ?? salary?.currency ?? null,
      ...(salary ? { salary: salary.salary, per: salary.per } : {}),
      ...(salary?.salaryMax ? { salaryMax: salary.salaryMax } : {}),
      ...(years ? { years } : {}),
      status: STATUS[Math.max(...group.map(({ status }) => STATUS.indexOf(status)))]!,
      modality: surest(bidsOf(group)),
      sources: credited(
        group.flatMap(({ sources }) => sources),
        name,
      ),
      evidence: proof(group),
    }
  })
  const contracts = groups(
    of(extraction, 'CONTRACT_END'),
    ({ player, club, ends }) => `${player}|${club}|${ends.slice(0, 4)}`,
  ).map((group) => ({
    player: name(group[0].player),
    club: maybe(group[0].club),
    ends: group.map(({ ends }) => ends).reduce((best, ends) => (ends.length > best.length ? ends : best)),
    sources: credited(
      group.flatMap(({ sources }) => sources),
      name,
    ),
    evidence: proof(group),
  }))
  const transfers = groups(
    of(extraction, 'TRANSFER'),
    ({ player, other, transferKind }) => `${player}|${other}|${transferKind === 'LOAN'}`,
  ).map((group): TransferFact => {
    const money = group.find((reading) => reading.money)?.money ?? null
    return {
      player: name(group[0].player),
      from: maybe(group.find(({ club }) => club)?.club ?? null),
      to: maybe(group[0].other),
      kind: group.find(({ transferKind }) => transferKind !== 'PERMANENT')?.transferKind ?? 'PERMANENT',
      fee: money?.amount ?? null,
      currency: money?.currency ?? null,
      status: 'DONE',
      sources: credited(
        group.flatMap(({ sources }) => sources),
        name,
      ),
      evidence: proof(group),
    }
  })
  const wishes = groups(
    of(extraction, 'WISH'),
    ({ player, club, league, attitude }) => `${player}|${club}|${league}|${attitude}`,
  ).map((group) => ({
    player: name(group[0].player),
    ...(group[0].club ? { club: name(group[0].club) } : {}),
    ...(group[0].league ? { league: group[0].league } : {}),
    attitude: group[0].attitude,
    sources: credited(
      group.flatMap(({ sources }) => sources),
      name,
    ),
    evidence: proof(group),
  }))
  return {
    date: article.publishedOn,
    publisher: maybe(extraction.publisher),
    players: kind('PLAYER').map(named),
    clubs: kind('CLUB').map(named),
    sources: [...kind('JOURNALIST'), ...kind('OUTLET')]
      .filter(({ forms, slug }) => forms.length > 0 && slug !== extraction.publisher)
      .sort((a, b) => (a.slug < b.slug ? -1 : 1))
      .map((mention) => ({ ...named(mention), kind: mention.kind as 'OUTLET' | 'JOURNALIST' })),
    people: kind('PERSON').map((person) => ({
      name: person.name,
      role: person.role ?? 'OTHER',
      club: maybe(person.club),
    })),
    interests,
    offers,
    contracts,
    quotes: extraction.quotes.map((quote) => ({
      speaker: name(quote.speaker),
      starts: article.text.slice(quote.start, quote.end).split(/\s+/).slice(0, 7).join(' '),
      source: quote.sources[0] ? name(quote.sources[0].source) : quote.occasion,
      date: quote.saidOn,
      evidence: [
        {
          start: quote.start,
          end: quote.end,
          text: article.text.slice(quote.start, quote.end),
          rule: quote.rule,
          sources: credited(quote.sources, name),
        },
      ],
    })),
    transfers,
    wishes,
    unread: extraction.unread,
  }
}

type Group<T> = readonly [T, ...T[]]

function of<K extends Reading['kind']>({ readings }: Extraction, kind: K): Extract<Reading, { kind: K }>[] {
  return readings.filter((reading): reading is Extract<Reading, { kind: K }> => reading.kind === kind)
}

function groups<T>(readings: readonly T[], key: (reading: T) => string): Group<T>[] {
  const out = new Map<string, [T, ...T[]]>()
  for (const reading of readings) {
    const group = out.get(key(reading))
    if (group) group.push(reading)
    else out.set(key(reading), [reading])
  }
  return [...out.values()]
}

/**
 * Offers with the same bidder, kind and sum are one; one without a sum joins the only one with a sum, else the one told just before it
 * (« … a été refusée »); one without a bidder joins the one with the same sum.
 */
function offerGroups(offers: readonly OfferReading[]): Group<OfferReading>[] {
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
function bidsOf(group: Group<OfferReading>): readonly OfferReading[] {
  const bids = group.filter(({ status }) => status === 'MADE' || status === 'PLANNED')
  return bids.length > 0 ? bids : group
}

/** A later « n’est plus intéressé » and a denial at the end win over the ladder. */
function furthest(group: readonly InterestReading[]): Stage {
  // « a fait une offre, vite refusée, et a abandonné la piste »: what starts before the withdrawal ends is no later word
  const isOver = group.some(
    ({ stage, end }) =>
      stage === 'WITHDRAWN' &&
      group.every((later) => later.start < end || later.stage === 'WITHDRAWN' || later.stage === 'INTERESTED'),
  )
  if (isOver) return 'WITHDRAWN'
  if (group.at(-1)!.stage === 'DENIED') return 'DENIED'
  const rung = Math.max(...group.map(({ stage }) => LADDER.indexOf(stage)))
  return rung >= 0 ? LADDER[rung]! : group.some(({ stage }) => stage === 'WITHDRAWN') ? 'WITHDRAWN' : 'DENIED'
}

function surest(readings: readonly { readonly modality: Modality }[]): Modality {
  return readings.some(({ modality }) => modality === 'ASSERTED')
    ? 'ASSERTED'
    : readings.some(({ modality }) => modality === 'HEDGED')
      ? 'HEDGED'
      : 'DENIED'
}

function credited(credits: readonly Credit[], name: (slug: Slug) => string): string[] {
  return [...new Set(credits.map(({ source }) => name(source)))].sort()
}
