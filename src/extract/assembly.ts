import { slug } from '../article/ids.ts'
import type { Document, Entity } from './document.ts'
import { isSource } from './governed.ts'
import type { Mention } from './mention.ts'
import { publisherOf } from './publisher.ts'
import type { Extraction, OfferReading, QuoteReading, Reading } from './reading.ts'
import type { Draft } from './rule.ts'

/** Mentions with slugs, readings with spans, all sorted: what the extraction hands out. */
export function assemble(document: Document): Extraction {
  const publisher = publisherOf(document)
  const entities =
    publisher && !document.entities.some(({ id }) => id === publisher.id)
      ? [...document.entities, publisher]
      : document.entities
  const slugs = slugsOf(entities)
  const told = toldIn(document)
  const mentions = entities
    .filter((entity) => isMention(entity) && (!isSource(entity) || entity.id === publisher?.id || told.has(entity.id)))
    .map((entity) => mentionOf(entity, slugs))
  const readings = unique(linkStatuses(document.drafts.map((draft) => readingOf(draft, slugs))))
  const found = document.quotes.map(
    (quote): QuoteReading => ({
      ...quote,
      speaker: slugs.get(quote.speaker)!,
      about: quote.about.map((id) => slugs.get(id)!).sort(),
      sources: quote.sources.map((credit) => ({ ...credit, source: slugs.get(credit.source)! })),
    }),
  )
  return {
    mentions: mentions.sort((a, b) => compare(a.slug, b.slug)),
    publisher: publisher ? slugs.get(publisher.id)! : null,
    readings: readings.sort(bySpan),
    quotes: found.sort(bySpan),
    unread: document.unread.toSorted((a, b) => a.start - b.start || a.end - b.end || compare(a.why, b.why)),
  }
}

function isMention(entity: Entity): boolean {
  return entity.kind !== 'LEAGUE'
}

// « Zapping Onze Mondial », « Lire aussi dans L’Équipe »: what no body line names tells nothing
function toldIn({ refs }: Document): ReadonlySet<string> {
  const out = new Set<string>()
  for (const [{ zone }, own] of refs)
    if (zone.kind === 'BODY') for (const { entities } of own) for (const id of entities) out.add(id)
  return out
}

function mentionOf(entity: Entity, slugs: ReadonlyMap<string, string>): Mention {
  return {
    slug: slugs.get(entity.id)!,
    kind: entity.kind as Mention['kind'],
    name: entity.name,
    registerId: entity.registerId,
    forms: entity.forms,
    role: entity.role,
    nationality: entity.nationality,
    position: entity.position,
    club: entity.club ? (slugs.get(entity.club) ?? null) : null,
  }
}

/** Slugs by entity id; two that share one are numbered in the order of their ids. */
function slugsOf(entities: readonly Entity[]): Map<string, string> {
  const counts = new Map<string, number>()
  const out = new Map<string, string>()
  for (const { id, name } of entities.filter(isMention).toSorted((a, b) => compare(a.id, b.id))) {
    const base = slug(name)
    const count = (counts.get(base) ?? 0) + 1
    counts.set(base, count)
    out.set(id, count === 1 ? base : `${base}-${count}`)
  }
  return out
}

function readingOf(
  { said, sentence, first, last, modality, sources, vagueSource, voice, rule }: Draft,
  slugs: ReadonlyMap<string, string>,
): Reading {
  const at = (id: string | null) => (id ? (slugs.get(id) ?? null) : null)
  const common = {
    start: sentence.tokens[first]!.start,
    end: sentence.tokens[last]!.end,
    player: slugs.get(said.player)!,
    modality,
    sources: sources.map((credit) => ({ ...credit, source: slugs.get(credit.source)! })),
    vagueSource,
    voice,
    rule,
  }
  switch (said.kind) {
    case 'INTEREST':
      return { ...said, ...common, club: slugs.get(said.club)! }
    case 'OFFER':
    case 'TRANSFER':
      return { ...said, ...common, club: at(said.club), other: at(said.other) }
    case 'CONTRACT_END':
    case 'WISH':
      return { ...said, ...common, club: at(said.club) }
  }
}

/**
 * « Une approche de Lyon refusée », and two paragraphs later « l’offre de 7 millions »: a status told apart from its
 * amount gets the amount when one bid alone can be meant, and a status without a bidder goes to the bid before it.
 */
function linkStatuses(readings: readonly Reading[]): Reading[] {
  const bidders = readings.filter(
    (reading): reading is OfferReading =>
      reading.kind === 'OFFER' &&
      reading.offerKind === 'TRANSFER' &&
      reading.club !== null &&
      reading.money === null &&
      reading.status !== 'PLANNED',
  )
  const named = readings.map((reading) => {
    if (
      reading.kind !== 'OFFER' ||
      reading.offerKind !== 'TRANSFER' ||
      reading.club !== null ||
      reading.status !== 'MADE'
    )
      return reading
    // « La presse parle d’une offre de 7 millions »: of the one bid that has been told without its sum
    const clubs = new Set(bidders.filter(({ player }) => player === reading.player).map(({ club }) => club))
    return clubs.size === 1 ? { ...reading, club: [...clubs][0]! } : reading
  })
  return joinStatuses(named)
}

function joinStatuses(readings: readonly Reading[]): Reading[] {
  return readings.map((reading, i) => {
    if (
      reading.kind !== 'OFFER' ||
      reading.offerKind === 'ASKING_PRICE' ||
      reading.status === 'MADE' ||
      reading.status === 'PLANNED' ||
      reading.money
    )
      return reading
    const bids = readings.filter(
      (other, j): other is OfferReading =>
        i !== j &&
        other.kind === 'OFFER' &&
        other.player === reading.player &&
        other.offerKind === reading.offerKind &&
        other.club !== null &&
        other.status === 'MADE',
    )
    if (reading.club === null) {
      const before = bids.filter(({ start }) => start <= reading.start).at(-1)
      return before ? { ...reading, club: before.club, other: before.other, money: before.money } : reading
    }
    const own = bids.filter(({ club, money }) => club === reading.club && money)
    // « Bordeaux proposait un échange … Les Girondins ont retiré leur offre »
    const other =
      reading.offerKind === 'TRANSFER' &&
      !bids.some(({ club }) => club === reading.club) &&
      otherKind(readings, reading)
    if (other) return { ...reading, offerKind: other.offerKind, money: other.money }
    const sums = new Set(own.map(({ money }) => money!.amount))
    return sums.size === 1 ? { ...reading, money: own[0]!.money } : reading
  })
}

/** The loan or swap that a club offered before, where it made no other bid. */
function otherKind(readings: readonly Reading[], { club, player, start }: OfferReading): OfferReading | undefined {
  return readings.findLast(
    (one): one is OfferReading =>
      one.kind === 'OFFER' &&
      one.club === club &&
      one.player === player &&
      one.start < start &&
      one.status === 'MADE' &&
      (one.offerKind === 'LOAN' || one.offerKind === 'SWAP'),
  )
}

/** The same statement at the same place is one; an offer of nobody for nothing is none. */
function unique(readings: readonly Reading[]): Reading[] {
  const out: Reading[] = []
  const places = new Map<number, Reading[]>()
  for (const reading of readings) {
    if (reading.kind === 'OFFER' && reading.club === null && reading.money === null && reading.salary === null) continue
    const here = places.get(reading.start)
    if (here?.some((other) => isSame(other, reading))) continue
    if (here) here.push(reading)
    else places.set(reading.start, [reading])
    out.push(reading)
  }
  return out
}

function isSame(a: Reading, b: Reading): boolean {
  return a.end === b.end && a.kind === b.kind && a.player === b.player && JSON.stringify(a) === JSON.stringify(b)
}

function bySpan(
  a: { start: number; end: number; rule: string },
  b: { start: number; end: number; rule: string },
): number {
  return a.start - b.start || a.end - b.end || compare(a.rule, b.rule) || compare(JSON.stringify(a), JSON.stringify(b))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
