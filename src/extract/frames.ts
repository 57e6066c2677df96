import type { Token } from '../french/token.ts'
import type { VerbGroup } from '../french/verbGroups.ts'
import { movers } from '../french/verbs/lexicon.ts'
import type { Ref, Sentence } from './document.ts'
import { prospects, wills } from './governors.ts'
import { before, prepositions, transparent } from './links/words.ts'

const BONUS = /^(?:et|plus|\+|de|d'|hors|bonus|variables?|compris|inclus|millions?|m|€|euros?|,|\d+(?:[.,]\d+)?)$/

// How far a subject or an object may stand from its verb, in tokens. Keeps hostile sentences cheap.
const REACH = 45

/** The grammar of one sentence as far as rules need it: who does what to whom, and what governs what. */
export class Frames {
  readonly tokens: readonly Token[]
  readonly verbs: readonly VerbGroup[]
  private readonly refAt = new Map<number, Ref>()
  private readonly verbAt = new Map<number, number>()
  private readonly subjects = new Map<number, Ref | null>()

  constructor(
    readonly sentence: Sentence,
    readonly refs: readonly Ref[],
  ) {
    this.tokens = sentence.tokens
    this.verbs = sentence.verbs
    for (const ref of refs) for (let i = ref.first; i <= ref.last; i++) this.refAt.set(i, ref)
    for (const [n, { first, last }] of sentence.verbs.entries())
      for (let i = first; i <= last; i++) this.verbAt.set(i, n)
  }

  /** The ref that covers a token. */
  ref(token: number): Ref | undefined {
    return this.refAt.get(token)
  }

  /** The preposition before a ref, without accents of contraction: « du », « des » are `de`; empty when there is none. */
  preposition(ref: Ref): string {
    if (ref.form === 'ADJECTIVE') return 'de'
    let i = ref.first
    const own = prepositions.get(this.tokens[i]!.fold)
    if (own && ref.form !== 'NAME') return own
    if (own && /^(?:du|des|au|aux)$/.test(this.tokens[i]!.fold)) return own
    i--
    while (
      i >= 0 &&
      (/^(?:le|la|l'|les|ce|cette|son|sa|ses|leur|un|une)$/.test(this.tokens[i]!.fold) ||
        before.has(this.tokens[i]!.fold))
    )
      i--
    const word = this.tokens[i]?.fold ?? ''
    // « Newcastle a Kamara sur ses tablettes »: a verb
    if (word === 'a' && this.tokens[i]!.lower === 'a' && this.verbAt.has(i)) return ''
    // « signé du côté de Newcastle »
    if (this.tokens[i - 1]?.fold === 'cote' && this.tokens[i - 2]?.fold === 'du') return 'à'
    const preposition = prepositions.get(word) ?? ''
    if (preposition === 'en' && ref.kind !== 'LEAGUE') return ''
    return preposition
  }

  /** True where no preposition stands before a ref, or one looks through it: « le profil de Kamara plaît ». */
  isBare(ref: Ref): boolean {
    const preposition = this.preposition(ref)
    if (preposition === '') return true
    if (preposition !== 'de' || ref.form === 'ADJECTIVE') return false
    for (let i = ref.first - 1; i >= 0 && ref.first - i < 4; i--) if (transparent.has(this.tokens[i]!.fold)) return true
    return false
  }

  /** Who or what does it; null when the sentence does not say or it cannot be told. */
  subject(n: number): Ref | null {
    const known = this.subjects.get(n)
    if (known !== undefined) return known
    this.subjects.set(n, null) // a verb is never its own governor
    const found = this.findSubject(n)
    this.subjects.set(n, found)
    return found
  }

  private findSubject(n: number): Ref | null {
    const verb = this.verbs[n]!
    if (verb.inverted) return this.inverted(n)
    if (verb.mood === 'INFINITIVE' || verb.mood === 'GERUND') {
      const own = verb.mood === 'GERUND' ? this.nearestLeft(verb.first, 3) : null
      if (own) return own
      const adjective = this.adjectiveBefore(verb.first)
      if (adjective !== null) {
        const left = this.nearestLeft(adjective, 3)
        if (left) return left
      }
      const governor = this.governor(n)
      if (governor !== null) return this.subject(governor)
      return verb.mood === 'GERUND' ? this.following(verb.last) : null
    }
    if (verb.mood === 'PARTICIPLE') return this.nearestLeft(verb.first, 4) ?? this.following(verb.last)
    return this.finiteSubject(n)
  }

  private finiteSubject(n: number): Ref | null {
    const verb = this.verbs[n]!
    // « Du côté de Newcastle, on apprécie Kamara »
    if (this.tokens[verb.first - 1]?.fold === 'on') return this.headPlace(verb.first)
    const sharer = this.sharer(n)
    if (sharer !== null) return this.subject(sharer)
    let comma = false
    for (let i = verb.first - 1; i >= 0 && verb.first - i < REACH; i--) {
      const token = this.tokens[i]!
      // « Kamara (21 ans) rejoint »
      if (token.text === ')') {
        i = this.opening(i)
        continue
      }
      const ref = this.refAt.get(i)
      if (ref) {
        if (ref.kind !== 'MONEY' && this.isBare(ref) && ref.form !== 'ADJECTIVE' && !this.isBelieved(ref)) return ref
        i = ref.first
        continue
      }
      const other = this.verbAt.get(i)
      if (other !== undefined) {
        const jump = this.overInsert(other, comma)
        if (jump !== null) {
          i = jump
          continue
        }
        return this.coordinated(other, n) ? this.subject(this.outermost(other)) : null
      }
      if (token.fold === 'qui') return this.antecedent(i)
      if (
        /^(?:que|qu'|dont|ou|lequel|laquelle|auquel|auxquels)$/.test(token.fold) &&
        !(token.fold === 'ou' && token.lower === 'ou')
      )
        return this.after(verb.last)
      if (/^[;:«»()“”]$/.test(token.text)) return null
      if (token.text === ',') comma = true
    }
    return null
  }

  private headPlace(before: number): Ref | null {
    const head = this.refs.find(({ first, last, kind }) => kind === 'CLUB' && first <= 4 && before - last <= 4)
    return head && head.last < before && /^(?:à|chez)$/.test(this.preposition(head)) ? head : null
  }

  // « Milan, à en croire la Gazzetta, serait prêt », « Milan, d’après L’Équipe, suit »
  private isBelieved({ first, kind }: Ref): boolean {
    if (kind !== 'OUTLET' && kind !== 'JOURNALIST') return false
    return this.tokens
      .slice(Math.max(0, first - 2), first)
      .some(({ fold }) => /^(?:croire|croit|apres|dires|d'apres)$/.test(fold))
  }

  // « Milan suit Kamara et prépare une offre », « négocie avec Mbemba, qui sera libre, et lorgne Touré »: the verb before « et » has the subject
  private sharer(n: number): number | null {
    const { first } = this.verbs[n]!
    if (!/^(?:et|ou|puis|mais)$/.test(this.tokens[first - 1]?.lower ?? '')) return null
    const closes = this.tokens[first - 2]?.text === ','
    for (let other = n - 1; other >= 0 && first - this.verbs[other]!.last < REACH; other--) {
      const verb = this.verbs[other]!
      if (this.tokens.slice(verb.last + 1, first).some(({ text }) => /^[;:»]$/.test(text))) return null
      if (!isClause(verb) || verb.inverted || (closes && this.inRelative(verb.first))) continue
      return other
    }
    return null
  }

  private opening(close: number): number {
    for (let i = close - 1; i >= 0 && close - i < 12; i--) if (this.tokens[i]!.text === '(') return i
    return close
  }

  // « Newcastle, qui avait déjà proposé 11 M€, suit »: from the verb inside the insert to before its relative pronoun
  private overInsert(n: number, comma: boolean): number | null {
    const verb = this.verbs[n]!
    // « Chelsea, nous dit-on, aurait proposé »
    if (verb.inverted && comma) return this.insertStart(verb.first)
    if (verb.mood === 'PARTICIPLE' && !verb.compound) return verb.first
    if (verb.mood === 'INFINITIVE' || verb.mood === 'GERUND') {
      const governor = this.governor(n)
      return governor === null || verb.mood === 'GERUND' ? verb.first : this.overInsert(governor, comma)
    }
    if (!comma) return null
    if (verb.inverted) return verb.first // « Chelsea, dit-on outre-Manche, a proposé »
    // « Le PSG, croit savoir Bild, se serait dit prêt »
    if (this.tokens[verb.first - 1]?.text === ',') return verb.first - 1
    for (let i = verb.first - 1; i >= 0 && verb.first - i < 14; i--) {
      const { fold, text } = this.tokens[i]!
      if (/^(?:qui|que|qu'|dont)$/.test(fold) || this.tokens[i]!.lower === 'où') return i
      if (text === ',' || this.verbAt.has(i)) return null
    }
    return null
  }

  private insertStart(at: number): number | null {
    for (let i = at - 1; i >= 0 && at - i < 8; i--) {
      if (this.tokens[i]!.text === ',') return i
      if (this.verbAt.has(i)) return null
    }
    return null
  }

  // « Milan suit Kamara et prépare une offre »: nothing but « et », a comma and adverbs between the clauses' ends
  private coordinated(one: number, other: number): boolean {
    const from = this.verbs[one]!.last
    const to = this.verbs[other]!.first
    for (let i = to - 1; i > from && to - i < 4; i--)
      if (/^(?:et|mais|puis|,|ou|avant|sans)$/.test(this.tokens[i]!.fold)) return true
    return false
  }

  private outermost(n: number): number {
    let at = n
    for (let steps = 0; steps < 5; steps++) {
      const governor = this.governor(at)
      if (governor === null) return at
      at = governor
    }
    return at
  }

  private inverted(n: number): Ref | null {
    const { last } = this.verbs[n]!
    return this.refAt.get(last) ?? null
  }

  /** The ref that ends just before a token: « l’AS Roma, qui » at « qui ». */
  antecedent(at: number): Ref | null {
    for (let i = at - 1; i >= 0 && at - i < 12; i--) {
      const ref = this.refAt.get(i)
      if (ref) return ref.kind === 'MONEY' || ref.form === 'ADJECTIVE' ? null : ref
      if (this.verbAt.has(i) || /^[.;:]$/.test(this.tokens[i]!.text)) return null
    }
    return null
  }

  private nearestLeft(at: number, gap: number): Ref | null {
    for (let i = at - 1; i >= 0 && at - i <= gap; i--) {
      const ref = this.refAt.get(i)
      if (ref) return ref.kind === 'MONEY' ? null : ref
      if (this.verbAt.has(i) && gap < 4) return null
      if (
        !/^(?:,|\(|toujours|tres|deja|aussi|egalement|longtemps|un|temps|lui|est|ne|pas|tous|toutes|aussitot|vite|finalement|[a-z]+ment)$/.test(
          this.tokens[i]!.fold,
        )
      )
        return null
    }
    return null
  }

  // « Suivi par Lyon, qui y tenait, David a … »: the subject after the comma
  private following(at: number): Ref | null {
    let comma = false
    for (let i = at + 1; i < this.tokens.length && i - at < REACH; i++) {
      const ref = this.refAt.get(i)
      if (
        ref &&
        comma &&
        this.tokens[ref.first - 1] &&
        /^(?:,|le|la|l'|les|\))$/.test(this.tokens[ref.first - 1]!.fold) &&
        ref.kind !== 'MONEY' &&
        this.isBare(ref)
      )
        return ref
      if (ref) i = ref.last
      else if (this.tokens[i]!.text === ',') comma = true
      else if (/^[;:.]$/.test(this.tokens[i]!.text)) return null
    }
    return null
  }

  private after(at: number): Ref | null {
    for (let i = at + 1; i < this.tokens.length && i - at < 5; i++) {
      const ref = this.refAt.get(i)
      if (ref) return this.isBare(ref) ? ref : null
      if (this.verbAt.has(i)) return null
    }
    return null
  }

  /** The verb that governs an infinitive or gerund; null when none does. */
  governor(n: number): number | null {
    const verb = this.verbs[n]!
    if (verb.mood !== 'INFINITIVE' && verb.mood !== 'GERUND') return null
    for (let i = verb.first - 1; i >= 0 && verb.first - i < 26; i--) {
      const other = this.verbAt.get(i)
      if (other !== undefined) {
        const found = this.verbs[other]!
        const isAim = movers.has(found.lemma) && this.tokens[verb.first - 1]?.fold === 'pour'
        if (found.mood === 'PARTICIPLE' && !found.compound && !wills.has(found.lemma) && !isAim) {
          i = found.first
          continue
        }
        return other
      }
      if (/^[;:«»]$/.test(this.tokens[i]!.text)) return null
    }
    return null
  }

  // « prêt à », « pas chaud pour », « proche de » before an infinitive
  private adjectiveBefore(at: number): number | null {
    for (let i = at - 1; i >= 0 && at - i < 4; i--) if (prospects.has(this.tokens[i]!.fold)) return i
    return null
  }

  /** The verb and its governors, inner to outer. */
  chain(n: number): VerbGroup[] {
    const out = [this.verbs[n]!]
    for (let at = this.governor(n); at !== null && out.length < 6; at = this.governor(at)) out.push(this.verbs[at]!)
    return out
  }

  /** Words that govern a verb beside verbs: « prêt », « question », « envie ». */
  governors(n: number): string[] {
    const out: string[] = []
    const verb = this.verbs[n]!
    for (let i = verb.first - 1; i >= 0 && verb.first - i < 4; i--) {
      if (this.verbAt.has(i)) break
      out.push(this.tokens[i]!.fold)
    }
    return out
  }

  /** The direct object before the verb: « que Milan suit », « le recruter »; `'CLITIC'` when only a pronoun stands for it. */
  objectBefore(n: number): Ref | 'CLITIC' | null {
    const verb = this.verbs[n]!
    if (verb.clitics.some((clitic) => /^(?:le|la|l'|les)$/.test(clitic))) return 'CLITIC'
    for (let i = verb.first - 1; i >= 0 && verb.first - i < 9; i--) {
      if (/^(?:que|qu')$/.test(this.tokens[i]!.fold)) {
        // « a dit à ses dirigeants qu’il voulait partir »: a conjunction
        const told = this.antecedentOfQue(i)
        return told && told.last === i - 1 && this.preposition(told) === 'à' ? null : told
      }
      if (this.verbAt.has(i) && verb.mood !== 'INFINITIVE') return null
      if (/^[.;:]$/.test(this.tokens[i]!.text)) return null
    }
    return null
  }

  /** What a relative pronoun with a preposition stands for: « Kamara, auquel Milan s’intéresse », « Kamara, dont Milan rêve ». */
  relativeBefore(n: number): { readonly ref: Ref; readonly preposition: string } | null {
    const verb = this.verbs[n]!
    for (let i = verb.first - 1; i >= 0 && verb.first - i < 9; i--) {
      const { fold } = this.tokens[i]!
      if (this.verbAt.has(i)) return null
      const before = this.tokens[i - 1]?.fold ?? ''
      const preposition = /^(?:auquel|auxquels|auxquelles)$/.test(fold)
        ? 'à'
        : fold === 'dont'
          ? 'de'
          : /^(?:qui|lequel|laquelle)$/.test(fold)
            ? (prepositions.get(before) ?? '')
            : ''
      if (preposition === '') continue
      const ref = this.antecedent(fold === 'qui' || fold.startsWith('l') ? i - 1 : i)
      return ref ? { ref, preposition } : null
    }
    return null
  }

  private antecedentOfQue(at: number): Ref | null {
    let before = this.tokens[at - 1]?.text === ',' ? at - 2 : at - 1
    // « une offre de 55 M€ et 5 de bonus que Lyon a refusée »
    while (at - before < 7 && !this.refAt.has(before) && BONUS.test(this.tokens[before]?.fold ?? '')) before--
    return this.refAt.get(before) ?? null
  }

  /** Where the words that belong to a verb or noun end: the next finite verb that is no relative of its own, a semicolon, or far enough. */
  reach(from: number): number {
    for (let i = from + 1; i < this.tokens.length; i++) {
      if (i - from > REACH || /^[;:»]$/.test(this.tokens[i]!.text)) return i - 1
      const n = this.verbAt.get(i)
      if (n !== undefined && this.verbs[n]!.first === i && isClause(this.verbs[n]!) && !this.inRelative(i)) return i - 1
    }
    return this.tokens.length - 1
  }

  private inRelative(at: number): boolean {
    for (let i = at - 1; i >= 0 && at - i < 4; i--) if (/^(?:qui|dont|que|qu')$/.test(this.tokens[i]!.fold)) return true
    return false
  }
}

function isClause({ mood }: VerbGroup): boolean {
  return mood === 'INDICATIVE' || mood === 'CONDITIONAL' || mood === 'SUBJUNCTIVE'
}
