import type { PartialDate } from '../article/date.ts'
import type { Mention, Slug } from './mention.ts'

export type ClaimKind = 'INTEREST' | 'OFFER' | 'CONTRACT_END' | 'TRANSFER' | 'WISH'
export type Modality = 'ASSERTED' | 'HEDGED' | 'DENIED'
export type Stage =
  | 'MONITORING'
  | 'INTERESTED'
  | 'CONTACT'
  | 'NEGOTIATION'
  | 'OFFER'
  | 'AGREEMENT'
  | 'WITHDRAWN'
  | 'DENIED'
export type OfferKind = 'TRANSFER' | 'LOAN' | 'SWAP' | 'CONTRACT' | 'ASKING_PRICE'
export type OfferStatus = 'PLANNED' | 'MADE' | 'REFUSED' | 'ACCEPTED' | 'WITHDRAWN'
export type Bound = 'EXACT' | 'AT_LEAST' | 'AT_MOST' | 'ABOUT'
export type Period = 'YEAR' | 'MONTH' | 'WEEK'
export type TransferKind = 'PERMANENT' | 'FREE' | 'LOAN' | 'RETURN'
export type Attitude = 'WANTS' | 'OPEN' | 'REFUSES'
export type SourceRole = 'ORIGIN' | 'RELAY'

/** Who is credited: a mention of kind OUTLET or JOURNALIST. */
export interface Credit {
  readonly source: Slug
  readonly role: SourceRole
}

/** A stretch of `Article.text`, in UTF-16 code units, `end` exclusive. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What every statement carries, whatever it says. */
interface Statement extends Span {
  readonly player: Slug
  readonly modality: Modality
  readonly sources: readonly Credit[]
  /** Words of an unnamed source, such as « la presse italienne ». */
  readonly vagueSource: string | null
  /** The person or party whose word it is in the camp of club or player, when told: « Pablo Longoria », « son agent ». */
  readonly voice: string | null
  /** Id of the rule that read it. */
  readonly rule: string
}

export interface Money {
  /** Full units of `currency`; the lower bound of a range. */
  readonly amount: number
  readonly amountMax: number | null
  /** ISO 4217, such as EUR. */
  readonly currency: string
  readonly bound: Bound
}

export interface Salary {
  readonly salary: number
  readonly salaryMax: number | null
  readonly currency: string
  readonly per: Period
}

export interface InterestReading extends Statement {
  readonly kind: 'INTEREST'
  readonly club: Slug
  readonly stage: Stage
}

export interface OfferReading extends Statement {
  readonly kind: 'OFFER'
  readonly offerKind: OfferKind
  /** Who offers or asks; null when unnamed. */
  readonly club: Slug | null
  /** To whom: the selling club. */
  readonly other: Slug | null
  readonly status: OfferStatus
  readonly money: Money | null
  readonly salary: Salary | null
  readonly years: number | null
}

export interface ContractEndReading extends Statement {
  readonly kind: 'CONTRACT_END'
  readonly club: Slug | null
  readonly ends: PartialDate
}

export interface TransferReading extends Statement {
  readonly kind: 'TRANSFER'
  readonly transferKind: TransferKind
  /** The club left. */
  readonly club: Slug | null
  /** The club joined. */
  readonly other: Slug | null
  readonly money: Money | null
  readonly movedOn: PartialDate | null
  readonly when: 'NOW' | 'PAST'
}

export interface WishReading extends Statement {
  readonly kind: 'WISH'
  readonly attitude: Attitude
  readonly club: Slug | null
  /** Register name of a league, when no club is wished for. */
  readonly league: string | null
  /** Words that limit it, such as « cet hiver ». */
  readonly scope: string | null
}

/** One statement, one span, one set of sources, one mood. */
export type Reading = InterestReading | OfferReading | ContractEndReading | TransferReading | WishReading

/** Direct speech. Its span is the words between the quotation marks. */
export interface QuoteReading extends Span {
  readonly speaker: Slug
  /** Players it is about, the speaker left out. */
  readonly about: readonly Slug[]
  readonly sources: readonly Credit[]
  /** Where it was said, as written: « Conférence de presse ». */
  readonly occasion: string | null
  readonly saidOn: PartialDate | null
  readonly rule: string
}

/** Something that was seen and could not be read. */
export interface Unread extends Span {
  readonly why: string
}

/** Everything read from one article; each list is sorted (mentions by slug, the rest by span, then rule). */
export interface Extraction {
  readonly mentions: readonly Mention[]
  /** The mention that is the article's publisher. */
  readonly publisher: Slug | null
  readonly readings: readonly Reading[]
  readonly quotes: readonly QuoteReading[]
  readonly unread: readonly Unread[]
}
