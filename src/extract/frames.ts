import type { Token } from '../french/token.ts'
import type { VerbGroup } from '../french/verbGroups.ts'
import { movers } from '../french/verbs/lexicon.ts'
import { wordsLike } from '../french/wordClass.ts'
import type { Ref, Sentence } from './document.ts'
import { prospects, wills } from './governors.ts'
import { identityOf } from './identity.ts'
import { before, prepositions, transparent } from './links/words.ts'
import { subjectOf } from './subjects.ts'

/** How far a subject or an object may stand from its verb, in tokens. Keeps hostile sentences cheap. */
export const REACH = 45

const UNKNOWN = -2
const NONE = -1

const isBonus = wordsLike(
  /^(?:et|plus|\+|de|d'|hors|bonus|variables?|compris|inclus|millions?|m|€|euros?|,|\d+(?:[.,]\d+)?)$/,
)
const isContracted = wordsLike(/^(?:du|des|au|aux)$/)
const isDeterminer = wordsLike(/^(?:le|la|l'|les|ce|cette|son|sa|ses|leur|un|une)$/)
const isRelative = wordsLike(/^(?:auquel|auxquels|auxquelles|dont|qui|lequel|laquelle)$/)
const isQuoteMark = wordsLike(/^["“«]$/)
const isListed = wordsLike(
  /^(?:attaquants?|defenseurs|milieux|lateraux|gardiens|ailiers|joueurs|noms?|pistes?|cibles?|elements|profils?|hommes|options?|candidats|priorites?|objectifs?|clubs|pretendants|ecuries|formations|equipes|courtisans|admirateurs)$/,
)
const isLike = wordsLike(/^(?:qui|dont|que|qu')$/)

/** The frames of a sentence by its refs, which one sentence has: stages ask for them in turn. */
const known = new WeakMap<readonly Ref[], Frames>()

/** The frames of a sentence; built once for the same refs. */
export function framesOf(sentence: Sentence, refs: readonly Ref[]): Frames {
  const found = known.get(refs)
  if (found?.sentence === sentence) return found
  const frames = new Frames(sentence, refs)
  known.set(refs, frames)
  return frames
}

let memories = 0

/** Answers a question about the frames of a sentence once. */
export function perFrames<T extends NonNullable<unknown>>(answer: (frames: Frames) => T): (frames: Frames) => T {
  const place = memories++
  return (frames) => {
    const known = frames.memo[place]
    if (known !== undefined) return known as T
    const found = answer(frames)
    frames.memo[place] = found
    return found
  }
}

/** The grammar of one sentence as far as rules need it: who does what to whom, and what governs what. Each question is answered once. */
export class Frames {
  readonly tokens: readonly Token[]
  readonly verbs: readonly VerbGroup[]
  /** What `perFrames` has found out. */
  readonly memo: unknown[] = []
  #folds: readonly string[] | null = null
  readonly #refAt: (Ref | undefined)[]
  readonly #verbAt: number[]
  readonly #subjects: (Ref | null | undefined)[] = []
  readonly #governors: number[]
  readonly #reaches: number[]
  readonly #chains: (readonly VerbGroup[])[] = []
  readonly #words: (readonly string[])[] = []
  readonly #objects: (Ref | 'CLITIC' | null | undefined)[] = []
  readonly #relatives: (Antecedent | null | undefined)[] = []

  constructor(
    readonly sentence: Sentence,
    readonly refs: readonly Ref[],
    /** What « y » and « en » stand for, where that is known. */
    readonly there: Ref | null = null,
  ) {
    const { tokens, verbs } = sentence
    this.tokens = tokens
    this.verbs = verbs
    this.#refAt = new Array(tokens.length).fill(undefined)
    this.#verbAt = new Array<number>(tokens.length).fill(NONE)
    this.#reaches = new Array<number>(tokens.length).fill(UNKNOWN)
    this.#governors = new Array<number>(verbs.length).fill(UNKNOWN)
    for (const ref of refs) for (let i = ref.first; i <= ref.last; i++) this.#refAt[i] = ref
    for (let n = 0; n < verbs.length; n++) for (let i = verbs[n]!.first; i <= verbs[n]!.last; i++) this.#verbAt[i] = n
  }

  /** The folded words. */
  get folds(): readonly string[] {
    this.#folds ??= this.tokens.map(({ fold }) => fold)
    return this.#folds
  }

  /** The ref that covers a token. */
  ref(token: number): Ref | undefined {
    return token < 0 || token >= this.#refAt.length ? undefined : this.#refAt[token]
  }

  /** The number of the verb that covers a token; less than 0 where none does. */
  verb(token: number): number {
    return token < 0 || token >= this.#verbAt.length ? NONE : this.#verbAt[token]!
  }

  /** The preposition before a ref, without accents of contraction: « du », « des » are `de`; empty when there is none. */
  preposition(ref: Ref): string {
    if (ref.form === 'ADJECTIVE') return 'de'
    const { tokens } = this
    let i = ref.first
    const own = prepositions.get(tokens[i]!.fold)
    if (own && (ref.form !== 'NAME' || isContracted(tokens[i]))) {
      if (tokens[i - 1]?.fold === 'faveur') return 'avec'
      return own === 'de' && this.isWithin(i) ? 'à' : own
    }
    i--
    while (i >= 0 && (isQuoteMark(tokens[i]) || isDeterminer(tokens[i]) || before.has(tokens[i]!.fold))) i--
    if (i < 0) return ''
    // « Newcastle a Kamara sur ses tablettes »: a verb
    const { fold, lower } = tokens[i]!
    if (fold === 'a' && lower === 'a' && this.verb(i) >= 0) return ''
    // « s’est engagé en faveur de Nantes »
    if (i > 0 && tokens[i - 1]!.fold === 'faveur') return 'avec'
    if (this.isWithin(i)) return 'à'
    const preposition = prepositions.get(fold) ?? ''
    // « en Catalogne »
    if (preposition === 'en' && ref.form === 'NOUN') return 'à'
    return preposition === 'en' && ref.kind !== 'LEAGUE' ? '' : preposition
  }

  // « signé du côté de Newcastle », « de retour au sein du Racing »
  private isWithin(at: number): boolean {
    const [one, other] = [this.tokens[at - 2]?.fold, this.tokens[at - 1]?.fold]
    return (
      (one === 'du' && other === 'cote') || (one === 'au' && other === 'sein') || (other === 'rangs' && one === 'les')
    )
  }

  /** True where no preposition stands before a ref, or one looks through it: « le profil de Kamara plaît ». */
  isBare(ref: Ref): boolean {
    if (ref.form === 'NOUN' && ref.kind === 'PLAYER' && this.isApposed(ref)) return false
    const preposition = this.preposition(ref)
    // « Comme Arsenal vient de signer Gueye »: a conjunction
    if (preposition === '' || (preposition === 'comme' && this.verb(ref.last + 1) >= 0)) return true
    if (preposition !== 'de' || ref.form === 'ADJECTIVE') return false
    for (let i = ref.first - 1; i >= 0 && ref.first - i < 4; i--) if (transparent.has(this.tokens[i]!.fold)) return true
    return false
  }

  // « le oui d’Alexander Djiku, le défenseur de Strasbourg »: governed as the name is
  private isApposed(ref: Ref): boolean {
    const at = this.tokens[ref.first - 1]?.text === ',' ? ref.first - 2 : ref.first - 3
    if (this.tokens[at + 1]?.text !== ',') return false
    const name = this.ref(at)
    return name?.form === 'NAME' && name.entities[0] === ref.entities[0] && !this.isBare(name)
  }

  /** Who or what does it; null when the sentence does not say or it cannot be told. */
  subject(n: number): Ref | null {
    const told = this.#subjects[n]
    if (told !== undefined) return told
    this.#subjects[n] = null // a verb is never its own governor
    const found = subjectOf(this, n)
    this.#subjects[n] = found
    return found
  }

  /** The ref that ends just before a token: « l’AS Roma, qui » at « qui ». */
  antecedent(at: number): Ref | null {
    for (let i = at - 1; i >= 0 && at - i < 12; i--) {
      // « Kamara (21 ans, OM), à qui »
      const open = this.tokens[i]!.text === ')' ? this.opening(i) : -1
      if (open > 0) i = open - 1
      const ref = this.ref(i)
      if (ref) return ref.kind === 'MONEY' || ref.form === 'ADJECTIVE' ? null : ref
      if (this.verb(i) >= 0 || isOneOf(this.tokens[i]!, '.;:')) return null
    }
    return null
  }

  private opening(close: number): number {
    for (let i = close - 1; i > 0 && close - i < 10; i--) if (this.tokens[i]!.text === '(') return i
    return -1
  }

  /** The verb that governs an infinitive or gerund; null when none does. */
  governor(n: number): number | null {
    if (this.#governors[n] === UNKNOWN) this.#governors[n] = this.findGovernor(n)
    const found = this.#governors[n]!
    return found === NONE ? null : found
  }

  private findGovernor(n: number): number {
    const verb = this.verbs[n]!
    if (verb.mood !== 'INFINITIVE' && verb.mood !== 'GERUND') return NONE
    for (let i = verb.first - 1; i >= 0 && verb.first - i < 26; i--) {
      const other = this.verb(i)
      if (other >= 0) {
        const found = this.verbs[other]!
        // « n’a semble-t-il pas l’intention de partir »
        if (found.inverted && /^(?:sembler|paraître|dire|croire)$/.test(found.lemma)) {
          i = found.first
          continue
        }
        const isAim = movers.has(found.lemma) && this.tokens[verb.first - 1]?.fold === 'pour'
        // « Leicester, venu proposer 20 M€ »
        const isSent = movers.has(found.lemma) && found.last === verb.first - 1
        if (found.mood === 'PARTICIPLE' && !found.compound && !wills.has(found.lemma) && !isAim && !isSent) {
          i = found.first
          continue
        }
        return other
      }
      if (isOneOf(this.tokens[i]!, ';:«»')) return NONE
    }
    return NONE
  }

  /** « Hors de question pour Danso de signer à Everton »: the player before the infinitive. */
  impersonal(at: number): Ref | null {
    const of = this.tokens[at - 1]?.fold
    if (of !== 'de' && of !== "d'") return null
    const ref = this.ref(at - 2)
    return ref && this.preposition(ref) === 'pour' ? ref : null
  }

  /** « prêt à », « pas chaud pour », « proche de » before an infinitive; null where none stands. */
  adjectiveBefore(at: number): number | null {
    for (let i = at - 1; i >= 0 && at - i < 4; i--) if (prospects.has(this.tokens[i]!.fold)) return i
    return null
  }

  /** The verb and its governors, inner to outer. */
  chain(n: number): readonly VerbGroup[] {
    const known = this.#chains[n]
    if (known) return known
    const out = [this.verbs[n]!]
    for (let at = this.governor(n); at !== null && out.length < 6; at = this.governor(at)) out.push(this.verbs[at]!)
    this.#chains[n] = out
    return out
  }

  /** Words that govern a verb beside verbs: « prêt », « question », « envie ». */
  governors(n: number): readonly string[] {
    const known = this.#words[n]
    if (known) return known
    const out: string[] = []
    const verb = this.verbs[n]!
    const start = this.impersonal(verb.first)?.first ?? verb.first
    for (let i = start - 1; i >= 0 && start - i < 4 && this.verb(i) < 0; i--) out.push(this.tokens[i]!.fold)
    this.#words[n] = out
    return out
  }

  /** The direct object before the verb: « que Milan suit », « le recruter »; `'CLITIC'` when only a pronoun stands for it. */
  objectBefore(n: number): Ref | 'CLITIC' | null {
    const known = this.#objects[n]
    if (known !== undefined) return known
    const found = this.findObject(n)
    this.#objects[n] = found
    return found
  }

  private findObject(n: number): Ref | 'CLITIC' | null {
    const verb = this.verbs[n]!
    for (const clitic of verb.clitics)
      if (clitic === 'le' || clitic === 'la' || clitic === "l'" || clitic === 'les') return 'CLITIC'
    for (let i = verb.first - 1; i >= 0 && verb.first - i < 9; i--) {
      const { fold } = this.tokens[i]!
      if (fold === 'que' || fold === "qu'") {
        // « a dit à ses dirigeants qu’il voulait partir »: a conjunction
        const told = this.antecedentOfQue(i) ?? identityOf(this, i)
        return told && told.last === i - 1 && this.preposition(told) === 'à' ? null : told
      }
      if (verb.mood !== 'INFINITIVE' && this.verb(i) >= 0) return null
      if (isOneOf(this.tokens[i]!, '.;:')) return null
    }
    return null
  }

  /** What a relative pronoun with a preposition stands for: « Kamara, auquel Milan s’intéresse », « Kamara, dont Milan rêve ». */
  relativeBefore(n: number): Antecedent | null {
    const known = this.#relatives[n]
    if (known !== undefined) return known
    const found = this.findRelative(n)
    this.#relatives[n] = found
    return found
  }

  private findRelative(n: number): Antecedent | null {
    const verb = this.verbs[n]!
    const cleft = this.cleft(verb.first)
    if (cleft) return cleft
    if (this.there) {
      const clitic = verb.clitics.findLast((word) => word === 'y' || word === 'en')
      if (clitic) return { ref: this.there, preposition: clitic === 'y' ? 'à' : 'de' }
      if (this.tokens.slice(verb.last + 1, verb.last + 4).some(({ fold }) => fold === 'la-bas'))
        return { ref: this.there, preposition: 'à' }
    }
    let { first } = verb
    for (let i = first - 1; i >= 0 && first - i < 9; i--) {
      const other = this.verbs[this.verb(i)]
      // « la Liga, où il souhaite jouer »
      if (other && this.chain(n).includes(other)) {
        first = other.first
        i = first
        continue
      }
      if (other) return null
      const isWhere = this.tokens[i]!.lower === 'où'
      if (!isWhere && !isRelative(this.tokens[i])) continue
      const { fold } = this.tokens[i]!
      const preposition =
        isWhere || fold.startsWith('au')
          ? 'à'
          : fold === 'dont'
            ? 'de'
            : (prepositions.get(this.tokens[i - 1]?.fold ?? '') ?? '')
      if (preposition === '') continue
      const ref = this.antecedent(fold === 'qui' || fold.startsWith('l') ? i - 1 : i) ?? identityOf(this, i)
      return ref ? { ref, preposition } : null
    }
    return null
  }

  // « C’est à Bordeaux que Meïté a été prêté »: the place put first
  private cleft(before: number): Antecedent | null {
    for (let i = before - 1; i > 2 && before - i < 9; i--) {
      const { fold } = this.tokens[i]!
      if (this.verb(i) >= 0 || isOneOf(this.tokens[i]!, '.;:')) return null
      if (fold !== 'que' && fold !== "qu'") continue
      const ref = this.ref(i - 1)
      const preposition = ref ? this.preposition(ref) : ''
      if (ref?.kind !== 'CLUB' || !/^(?:à|avec|chez|pour)$/.test(preposition)) return null
      const is = this.verbs.some(({ lemma, last }) => lemma === 'être' && last < ref.first && ref.first - last <= 4)
      return is ? { ref, preposition } : null
    }
    return null
  }

  private antecedentOfQue(at: number): Ref | null {
    // « … et qu’il a snobé Milan »: a conjunction
    if (/^(?:et|ou|mais)$/.test(this.tokens[at - 1]?.lower ?? '')) return null
    let before = this.tokens[at - 1]?.text === ',' ? at - 2 : at - 1
    // « une offre de 55 M€ et 5 de bonus que Lyon a refusée »
    while (at - before < 7 && !this.ref(before) && isBonus(this.tokens[before])) before--
    const found = this.ref(before)
    if (found && (found.kind !== 'CLUB' || this.preposition(found) === '')) return found
    return (this.tokens[at - 1]?.text === ',' ? this.beforeInsertion(at - 2) : null) ?? found ?? null
  }

  // « Gueye, l’ancien capitaine de Lille, que »: the player before what stands between commas
  private beforeInsertion(from: number): Ref | null {
    for (let i = from; i > 0 && from - i < 14; i--) {
      const told = this.verbs[this.verb(i)]
      if (isOneOf(this.tokens[i]!, '.;:') || (told && told.mood !== 'PARTICIPLE')) return null
      if (this.tokens[i]!.text !== ',') continue
      const ref = this.ref(i - 1)
      return ref?.kind === 'PLAYER' && ref.form === 'NAME' ? ref : null
    }
    return null
  }

  /** Where the words that belong to a verb or noun end: the next finite verb that is no relative of its own, a semicolon, or far enough. */
  reach(from: number): number {
    if (this.#reaches[from] === UNKNOWN) this.#reaches[from] = this.findReach(from)
    return this.#reaches[from]!
  }

  private findReach(from: number): number {
    for (let i = from + 1; i < this.tokens.length; i++) {
      if (
        i - from > REACH ||
        (isOneOf(this.tokens[i]!, ';:»') && !this.beginsList(i) && this.tokens[i - 2]?.text !== '«')
      )
        return i - 1
      const n = this.verb(i)
      if (n >= 0 && this.verbs[n]!.first === i && isClause(this.verbs[n]!) && !this.inRelative(i)) return i - 1
    }
    return this.tokens.length - 1
  }

  // « deux cibles : Martial et Dzeko »
  private beginsList(colon: number): boolean {
    if (this.tokens[colon]!.text !== ':') return false
    const [first] = this.refs.filter((ref) => ref.first > colon)
    if (!first || first.first - colon > 3 || first.form !== 'NAME') return false
    if (!this.tokens.slice(Math.max(0, colon - 5), colon).some(isListed)) return false
    return !this.verbs.some((verb) => verb.first > colon && isClause(verb))
  }

  /** True right behind a relative pronoun. */
  inRelative(at: number): boolean {
    for (let i = at - 1; i >= 0 && at - i < 4; i--) if (isLike(this.tokens[i])) return true
    return false
  }
}

/** Whom a relative pronoun stands for, and the preposition before it. */
interface Antecedent {
  readonly ref: Ref
  readonly preposition: string
}

/** True for a verb that carries a clause. */
export function isClause({ mood }: VerbGroup): boolean {
  return mood === 'INDICATIVE' || mood === 'CONDITIONAL' || mood === 'SUBJUNCTIVE'
}

/** True for a token that is one of these marks. */
export function isOneOf({ text }: Token, marks: string): boolean {
  return text.length === 1 && marks.includes(text)
}
