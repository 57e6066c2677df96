import type { Article } from '../../article/article.ts'
import type { Mention, Slug } from '../mention.ts'
import type { Credit, Extraction, OfferStatus, Reading } from '../reading.ts'
import type { Evidence, Facts, Named, OfferFact, QuoteFact, TransferFact } from './facts.ts'
import { furthest, surest } from './furthest.ts'
import { type Group, groups } from './groups.ts'
import { bidsOf, offerGroups } from './offerGroups.ts'

const STATUS: readonly OfferStatus[] = ['PLANNED', 'MADE', 'REFUSED', 'ACCEPTED', 'WITHDRAWN']

/** The extraction as lists of facts, grouped: one interest a club and player, one offer a bidder, kind and amount. */
export function toFacts(article: Article, extraction: Extraction): Facts {
  const { mentions, unread } = extraction
  const lists = new Lists(article, extraction)
  const kind = (wanted: Mention['kind']) => mentions.filter((mention) => mention.kind === wanted)
  return {
    date: article.publishedOn,
    publisher: lists.maybe(extraction.publisher),
    players: kind('PLAYER').map(named),
    clubs: kind('CLUB').map(named),
    sources: [...kind('JOURNALIST'), ...kind('OUTLET')]
      .filter(({ forms, slug }) => forms.length > 0 && slug !== extraction.publisher)
      .sort((a, b) => (a.slug < b.slug ? -1 : 1))
      .map((mention) => ({ ...named(mention), kind: mention.kind as 'OUTLET' | 'JOURNALIST' })),
    people: kind('PERSON').map(({ name, role, club }) => ({ name, role: role ?? 'OTHER', club: lists.maybe(club) })),
    interests: lists.interests(),
    offers: lists.offers(),
    contracts: lists.contracts(),
    quotes: lists.quotes(),
    transfers: lists.transfers(),
    wishes: lists.wishes(),
    unread,
  }
}

function named({ name, forms }: Mention): Named {
  return { name, aliases: forms.filter((form) => form !== name) }
}

/** The lists of one article. */
class Lists {
  private readonly names: ReadonlyMap<Slug, string>
  /** `club|player` of moves that are done. */
  private readonly joined: ReadonlySet<string>

  constructor(
    private readonly article: Article,
    private readonly extraction: Extraction,
  ) {
    this.names = new Map(extraction.mentions.map(({ slug, name }) => [slug, name]))
    this.joined = new Set(
      this.of('TRANSFER').flatMap(({ other, player, when }) => (other && when === 'NOW' ? [`${other}|${player}`] : [])),
    )
  }

  name(slug: Slug): string {
    return this.names.get(slug)!
  }

  maybe(slug: Slug | null): string | null {
    return slug && this.name(slug)
  }

  interests(): Facts['interests'] {
    return groups(this.of('INTEREST'), ({ club, player }) => `${club}|${player}`)
      .filter(([{ club, player }]) => !this.joined.has(`${club}|${player}`))
      .map((group) => {
        const stage = furthest(group)
        const telling = group.filter((reading) => reading.stage === stage)
        return {
          club: this.name(group[0].club),
          player: this.name(group[0].player),
          stage,
          modality: surest(telling),
          sources: this.credited(telling),
          evidence: this.proof(group),
        }
      })
  }

  offers(): OfferFact[] {
    // « les Reds vont débourser 37 M€ » of a done move tells its fee
    const open = this.of('OFFER').filter(
      ({ club, player, status, offerKind }) =>
        !(status === 'PLANNED' && offerKind !== 'CONTRACT' && this.joined.has(`${club}|${player}`)),
    )
    return offerGroups(open).map((group) => {
      const [{ offerKind, player }] = group
      const money = first(group, ({ money }) => money)
      const salary = first(group, ({ salary }) => salary)
      const years = first(group, ({ years }) => years)
      return {
        kind: offerKind,
        player: this.name(player),
        by: this.maybe(first(group, ({ club }) => club)),
        to: this.maybe(first(group, ({ other }) => other)),
        amount: money?.amount ?? null,
        ...(money?.amountMax ? { amountMax: money.amountMax } : {}),
        currency: money?.currency ?? salary?.currency ?? null,
        ...(salary ? { salary: salary.salary, per: salary.per } : {}),
        ...(salary?.salaryMax ? { salaryMax: salary.salaryMax } : {}),
        ...(years ? { years } : {}),
        status: STATUS[Math.max(...group.map(({ status }) => STATUS.indexOf(status)))]!,
        modality: surest(bidsOf(group)),
        sources: this.credited(group),
        evidence: this.proof(group),
      }
    })
  }

  contracts(): Facts['contracts'] {
    return groups(
      this.of('CONTRACT_END'),
      ({ player, club, ends }) => `${player}|${club}|${ends.slice(0, 'YYYY'.length)}`,
    ).map((group) => ({
      player: this.name(group[0].player),
      club: this.maybe(group[0].club),
      ends: group.map(({ ends }) => ends).reduce((best, ends) => (ends.length > best.length ? ends : best)),
      sources: this.credited(group),
      evidence: this.proof(group),
    }))
  }

  transfers(): TransferFact[] {
    return groups(
      this.of('TRANSFER'),
      ({ player, other, transferKind }) => `${player}|${other}|${transferKind === 'LOAN'}`,
    ).map((group) => {
      const money = first(group, ({ money }) => money)
      return {
        player: this.name(group[0].player),
        from: this.maybe(first(group, ({ club }) => club)),
        to: this.maybe(group[0].other),
        kind: group.find(({ transferKind }) => transferKind !== 'PERMANENT')?.transferKind ?? 'PERMANENT',
        fee: money?.amount ?? null,
        currency: money?.currency ?? null,
        status: 'DONE',
        sources: this.credited(group),
        evidence: this.proof(group),
      }
    })
  }

  wishes(): Facts['wishes'] {
    return groups(
      this.of('WISH'),
      ({ player, club, league, attitude }) => `${player}|${club}|${league}|${attitude}`,
    ).map((group) => {
      const [{ player, club, league, attitude }] = group
      return {
        player: this.name(player),
        ...(club ? { club: this.name(club) } : {}),
        ...(league ? { league } : {}),
        attitude,
        sources: this.credited(group),
        evidence: this.proof(group),
      }
    })
  }

  quotes(): QuoteFact[] {
    return this.extraction.quotes.map((quote) => {
      const [evidence] = this.proof([quote]) as [Evidence]
      return {
        speaker: this.name(quote.speaker),
        starts: evidence.text.split(/\s+/).slice(0, 7).join(' '),
        source: quote.sources[0] ? this.name(quote.sources[0].source) : quote.occasion,
        date: quote.saidOn,
        evidence: [evidence],
      }
    })
  }

  private of<K extends Reading['kind']>(kind: K): Extract<Reading, { kind: K }>[] {
    return this.extraction.readings.filter((reading): reading is Extract<Reading, { kind: K }> => reading.kind === kind)
  }

  private proof(readings: readonly Pick<Reading, 'start' | 'end' | 'rule' | 'sources'>[]): Evidence[] {
    return readings.map(({ start, end, rule, sources }) => ({
      start,
      end,
      text: this.article.text.slice(start, end),
      rule,
      sources: this.credited([{ sources }]),
    }))
  }

  private credited(readings: readonly { readonly sources: readonly Credit[] }[]): string[] {
    const names = readings.flatMap(({ sources }) => sources.map(({ source }) => this.name(source)))
    return [...new Set(names)].sort()
  }
}

/** What the first reading tells that tells it. */
function first<R, Value>(group: Group<R>, told: (reading: R) => Value | null): Value | null {
  for (const reading of group) {
    const value = told(reading)
    if (value) return value
  }
  return null
}
