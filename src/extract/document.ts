import type { Article } from '../article/article.ts'
import type { Token } from '../french/token.ts'
import type { VerbGroup } from '../french/verbGroups.ts'
import type { Career, Register } from '../register/register.ts'
import type { MentionKind, Role } from './mention.ts'
import type { Registered } from './mentions/registered.ts'
import type { QuoteReading, Span, Unread } from './reading.ts'
import type { Draft } from './rule.ts'

/**
 * What the stages hand on: the article and everything found in it so far. A stage returns a new document with its part filled in;
 * `mentions` needs the zones, `links` the names, and so on, in the order of index.ts.
 */
export interface Document {
  readonly article: Article
  readonly register: Register
  /** zones */
  readonly zones: readonly Zone[]
  readonly sentences: readonly Sentence[]
  /** mentions */
  readonly registered: readonly Registered[]
  readonly entities: readonly Entity[]
  /** mentions and links: who or what each stretch of a sentence denotes, by sentence, sorted, without overlaps. */
  readonly refs: ReadonlyMap<Sentence, readonly Ref[]>
  /** links: the player a reader has in mind when a sentence begins. */
  readonly inMind: ReadonlyMap<Sentence, string>
  /** quotes */
  readonly quotes: readonly QuoteReading[]
  /** rules, then changed by modality, negation and attribution */
  readonly drafts: readonly Draft[]
  readonly unread: readonly Unread[]
}

export type Stage = (document: Document) => Document

export type ZoneKind = 'HEADING' | 'RUBRIC' | 'TEASER' | 'CAPTION' | 'BODY'

/** A line of the page. Only BODY states facts; quotations stand inside it. */
export interface Zone extends Span {
  readonly kind: ZoneKind
  /** Counts the lines; a heading in between starts a new section. */
  readonly paragraph: number
  readonly section: number
}

export interface Sentence extends Span {
  readonly zone: Zone
  readonly index: number
  readonly tokens: readonly Token[]
  readonly verbs: readonly VerbGroup[]
}

/** Somebody or something the article names; becomes a Mention. */
export interface Entity {
  readonly id: string
  readonly kind: MentionKind | 'LEAGUE'
  readonly name: string
  readonly registerId: string | null
  readonly forms: readonly string[]
  readonly role: Role | null
  readonly nationality: string | null
  readonly position: string | null
  /** Id of the club the article calls his. */
  readonly club: string | null
  /** What the register knows of him; null for most. */
  readonly career: Career | null
}

export type RefKind = MentionKind | 'LEAGUE' | 'BID' | 'MONEY'

/** A stretch of a sentence that denotes something. Token indexes count inside the sentence, `last` inclusive. */
export interface Ref {
  readonly first: number
  readonly last: number
  readonly kind: RefKind
  /** Ids of entities: several for « Monaco, Milan et Newcastle », and for a pronoun everybody it may mean, the likeliest first. */
  readonly entities: readonly string[]
  /** A name, a noun group (« le minot »), an adjective (« l’offre phocéenne ») or a pronoun. */
  readonly form: 'NAME' | 'NOUN' | 'ADJECTIVE' | 'PRONOUN'
  /** Named only in passing: what follows is about somebody else. */
  readonly aside?: true
  readonly bid?: Bid
  readonly money?: MoneyRef
}

/** « une seconde offre lyonnaise de 7 millions » */
export interface Bid {
  readonly kind: 'TRANSFER' | 'LOAN' | 'SWAP' | 'CONTRACT'
  readonly club: string | null
  readonly money: MoneyRef | null
  /** « une offre de prolongation »: the player's own club makes it. */
  readonly renewal: boolean
  /** « un contrat de quatre ans et demi » → 4.5 */
  readonly years: number | null
  /** « une », « deux » or « toutes les » against « la », « son », « cette »: a bid not told before. */
  readonly isNew: boolean
}

export interface MoneyRef {
  readonly amount: number
  readonly amountMax: number | null
  readonly currency: string
  readonly bound: 'EXACT' | 'AT_LEAST' | 'AT_MOST' | 'ABOUT'
  readonly per: 'YEAR' | 'MONTH' | 'WEEK' | null
}
