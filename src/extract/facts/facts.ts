import type { PartialDate } from '../../article/date.ts'
import type { Role } from '../mention.ts'
import type { Modality, OfferKind, OfferStatus, Period, Span, Stage, TransferKind } from '../reading.ts'

/** The words that prove a fact: `text` is the article between `start` and `end`. */
export interface Evidence extends Span {
  readonly text: string
  readonly rule: string
  readonly sources: readonly string[]
}

export interface Fact {
  readonly sources: readonly string[]
  readonly evidence: readonly Evidence[]
}
export interface Named {
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
export interface OfferFact extends Fact {
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
export interface TransferFact extends Fact {
  readonly player: string
  readonly from: string | null
  readonly to: string | null
  readonly kind: TransferKind
  readonly fee: number | null
  readonly currency: string | null
  readonly status: 'DONE'
}
export interface QuoteFact {
  readonly speaker: string
  readonly starts: string
  readonly source: string | null
  readonly date: PartialDate | null
  readonly evidence: readonly Evidence[]
}
