import type { VerbGroup } from '../french/verbGroups.ts'
import type { Document, Sentence } from './document.ts'
import type { Credit, Modality, OfferStatus, Reading, Stage } from './reading.ts'
import type { Context } from './slots.ts'

/** What a rule states when it fires. */
export type Gives =
  | { readonly kind: 'INTEREST'; readonly stage: Stage }
  | {
      readonly kind: 'OFFER'
      /** BID: as its noun tells; TERMS: what a player answers, a contract unless a sum for his club is told. */
      readonly offerKind: 'BID' | 'LOAN' | 'SWAP' | 'TERMS' | 'CONTRACT' | 'ASKING_PRICE'
      readonly status: OfferStatus
    }
  | { readonly kind: 'CONTRACT_END' }
  | { readonly kind: 'TRANSFER'; readonly transferKind: 'PERMANENT' | 'FREE' | 'LOAN' | 'RETURN' }
  | {
      readonly kind: 'WISH'
      readonly attitude:
        | 'WANTS'
        | 'OPEN'
        | 'REFUSES' /** The club or league of the pattern, or the player's own club. */
      readonly about: 'NAMED' | 'OWN'
    }

/**
 * Which governing verb the words need: « veut recruter » is WILL; « va signer » and « pourrait signer » PROSPECT,
 * the former NEXT, the latter a CHANCE; DONE is what is told as happened, OPEN what is not; NOT wants a negation, which then denies nothing;
 * NO one that answers: « n’a pas donné suite », but not « n’a pas encore donné suite »; NEVER a negation or a verb that says no, which is part
 * of what is told: « ne descendra pas sous », « refuse de descendre sous ».
 */
export type Under = 'WILL' | 'PROSPECT' | 'NEXT' | 'CHANCE' | 'DONE' | 'OPEN' | 'NOT' | 'NO' | 'NEVER'

export interface Rule {
  /** Travels with the evidence: `interest.watch`. */
  readonly id: string
  /**
   * Small sentences in the infinitive: capitals are roles, the rest French: `CLUB garder un œil sur PLAYER`, `offre de CLUB [pour PLAYER]`.
   * `{names}` of classes.ts stand for each of their expressions; what stands in brackets may be missing. The frames read active, passive,
   * relative, participle, infinitive and inverted clauses alike, so one line covers « Milan suit Kamara », « Kamara, suivi par Milan »
   * and « Kamara, que suit Milan ».
   */
  readonly reads: readonly string[]
  readonly under?: Under
  /** What no small sentence can say: a function that looks through one sentence. It runs after all patterns and knows what they read. */
  readonly finds?: Finder
  /** One reading, or several that the same words state: a bid is an interest, too. */
  readonly gives: Gives | readonly Gives[]
  /** Sentences it must read, roles marked: `[Milan](club) suit [Kamara](player)`. */
  readonly says: readonly string[]
  /** Sentences it must not read. */
  readonly butNot: readonly string[]
}

/** One sentence with everything known about it. */
export interface Place extends Context {
  readonly document: Document
  /** What the patterns read in the whole article, in order. */
  readonly drafts: readonly Draft[]
}

/** What a finder found, and the tokens that say it. */
export interface Found {
  readonly said: Said
  readonly first: number
  readonly last: number
  /** The verb that carries it, by number; null for the clause around. */
  readonly verb: number | null
  /** The finder has looked for negations itself. */
  readonly settled?: boolean
}

export type Finder = (place: Place) => Found[]

/** Marks a literal as a rule; the tests run its examples. */
export function rule(literal: Rule): Rule {
  return literal
}

/** All that a rule states. */
export function givesOf({ gives }: Rule): readonly Gives[] {
  return 'kind' in gives ? [gives] : gives
}

type Settled = 'start' | 'end' | 'modality' | 'sources' | 'vagueSource' | 'voice' | 'rule'
type Unsettled<T> = T extends Reading ? Omit<T, Settled> : never

/** What a reading says before the later stages have looked at it; ids of entities stand where the slugs will be. */
export type Said = Unsettled<Reading>

/** A reading in the making. Rules fill in what happened; the stages after them how surely, whether at all, and who says so. */
export interface Draft {
  readonly rule: string
  readonly sentence: Sentence
  /** Tokens that the rule read, roles included; `last` inclusive. */
  readonly first: number
  readonly last: number
  /** The verb that carries it and the verbs that govern that one, inner to outer; empty for a noun phrase without a verb. */
  readonly chain: readonly VerbGroup[]
  /** « prêt à », « hors de question de »: what else governs it. Folded. */
  readonly governors: readonly string[]
  readonly said: Said
  /** Whoever read it has looked for negations already. */
  readonly settled?: boolean
  readonly modality: Modality
  readonly sources: readonly Credit[]
  readonly vagueSource: string | null
  readonly voice: string | null
}
