import type { Document, Entity, Ref, Sentence, Zone } from '../document.ts'
import { sentencesAt } from '../lines.ts'
import { definite, prepositions } from '../links/words.ts'
import type { Role } from '../mention.ts'
import { roleWords } from '../mentions/roles.ts'
import { isQuoting, playerJustBefore, subjectIn } from './before.ts'
import { PERSONS } from './speechWords.ts'

/** Who has spoken so far: in this line, and anywhere. */
export interface Floor {
  readonly here: string | null
  readonly last: string | null
}

const ROLES = new Map(roleWords)

/** A line with a quotation in it, and whom its names, titles and pronouns denote when they speak. */
export class Scene {
  readonly text: string

  constructor(
    readonly document: Document,
    readonly sentences: readonly Sentence[],
    readonly zone: Zone,
    readonly floor: Floor,
    /** Who is named inside the quotation: nobody speaks of himself by name. */
    readonly named: ReadonlySet<string> = new Set(),
  ) {
    this.text = document.article.text
  }

  /** The one with the role told before a verb: « son directeur général a dit »; undefined where none is told, null where nobody is named with it. */
  roleBefore(sentence: Sentence, verb: number, from = -1): string | null | undefined {
    let told: null | undefined
    for (let i = verb - 1; i > from && verb - i < 12; i--)
      if (definite.has(sentence.tokens[i]!.fold) && !prepositions.has(sentence.tokens[i - 1]?.fold ?? '')) {
        const role = this.roleNoun(sentence, i)
        if (role) return role
        if (this.roleAt(sentence, i)) told = null
      }
    return told
  }

  // « le technicien », « son directeur général »: the one whom the article names with that role
  roleNoun(sentence: Sentence, determiner: number): string | null {
    const role = this.roleAt(sentence, determiner)
    return role ? this.withRole(role === 'EXECUTIVE' ? ['EXECUTIVE', 'PRESIDENT', 'SPORTING_DIRECTOR'] : [role]) : null
  }

  private roleAt({ tokens }: Sentence, determiner: number): Role | null {
    const word = (i: number) => tokens[i]?.fold ?? ''
    return (
      ROLES.get(`${word(determiner + 1)} ${word(determiner + 2)}`) ??
      ROLES.get(word(determiner + 1)) ??
      ROLES.get(word(determiner + 2)) ??
      null
    )
  }

  // The one who has the floor, else the one named last in this line, else the only one.
  withRole(roles: readonly Role[]): string | null {
    const people = new Set(
      this.document.entities
        .filter((entity) => entity.kind === 'PERSON' && entity.role !== null && roles.includes(entity.role))
        .map(({ id }) => id),
    )
    if (this.floor.here && people.has(this.floor.here)) return this.floor.here
    for (const sentence of this.sentences.toReversed())
      for (const ref of this.refs(sentence).toReversed())
        if (ref.form === 'NAME' && people.has(ref.entities[0]!)) return ref.entities[0]!
    if (this.floor.last && people.has(this.floor.last)) return this.floor.last
    return people.size === 1 ? [...people][0]! : null
  }

  /** The person a ref denotes as a speaker; a demonym is whoever has the floor. */
  personOf(ref: Ref, sentence: Sentence): string | null {
    if (ref.kind === 'OUTLET') return null
    if (ref.form === 'PRONOUN') return this.subjectBefore(sentence.start) ?? ref.entities[0] ?? null
    const role = ref.form === 'NOUN' ? this.roleNoun(sentence, ref.first) : null
    if (role) return role
    const noun = sentence.tokens[ref.last]!
    if (ref.form === 'NOUN' && this.isNational(noun.start)) return this.demonym(ref, sentence)
    const meant = ref.entities.filter((id) => PERSONS.test(this.entity(id)?.kind ?? ''))
    if (ref.form === 'NAME') return meant[0] ?? null
    const before = playerJustBefore(this, sentence, noun)
    if (before) return before
    return meant.find((id) => !this.named.has(id)) ?? this.lastOf(sentence, sentence.tokens[ref.first]!.start)
  }

  // « a ironisé le milieu » of a quotation that names the player: whoever was named before it
  lastOf(sentence: Sentence, at: number): string | null {
    for (const other of this.sentences.toReversed())
      for (const ref of this.refs(other).toReversed())
        if (
          ref.form === 'NAME' &&
          PERSONS.test(ref.kind) &&
          other.tokens[ref.last]!.end <= at &&
          !ref.entities.some((id) => this.named.has(id))
        )
          return ref.entities[0]!
    return this.inMind(sentence)
  }

  /** The player a reader has in mind, unless the quotation names him; then the one of whom the article speaks most. */
  inMind(sentence: Sentence): string | null {
    const player = this.document.inMind.get(sentence) ?? null
    return player && !this.named.has(player) ? player : this.star()
  }

  star(): string | null {
    const counts = new Map<string, number>()
    for (const refs of this.document.refs.values())
      for (const { kind, form, entities } of refs)
        if (kind === 'PLAYER' && form === 'NAME') counts.set(entities[0]!, (counts.get(entities[0]!) ?? 0) + 1)
    const [first, second] = [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    return first && first[1] > (second?.[1] ?? 0) && !this.named.has(first[0]) ? first[0] : null
  }

  isNational(start: number): boolean {
    return this.document.registered.some((form) => form.start === start && form.entry.kind === 'NATION')
  }

  // « L’Allemand a conclu »: who has spoken, unless the text says that the player is one
  demonym(ref: Ref, sentence: Sentence): string | null {
    const { start } = sentence.tokens[ref.last]!
    const nation = this.document.registered.find((form) => form.start === start)?.entry
    const nationality = this.entity(ref.entities[0] ?? '')?.nationality
    const isHis = nation?.kind === 'NATION' && nationality && nation.countries.includes(nationality)
    return (
      this.floor.here ??
      this.subjectJustBefore(sentence) ??
      this.lastPerson(sentence.tokens[ref.first]!.start) ??
      (isHis ? null : this.floor.last) ??
      ref.entities.find((id) => !this.named.has(id)) ??
      null
    )
  }

  // « Teddy Teuma fait moins de mystères. « … », plaisante le Maltais »: who opens the sentence before
  private subjectJustBefore(sentence: Sentence): string | null {
    const before = this.sentences[this.sentences.indexOf(sentence) - 1]
    const opener = before ? this.refs(before)[0] : undefined
    return opener?.form === 'NAME' &&
      opener.first < 2 &&
      PERSONS.test(opener.kind) &&
      !this.named.has(opener.entities[0]!)
      ? opener.entities[0]!
      : null
  }

  // The subject of the nearest sentence before that has one; what stands inside quotations does not count.
  subjectBefore(at: number): string | null {
    for (const sentence of this.sentences.toReversed()) {
      if (sentence.end > at || /\?\s*$/.test(this.text.slice(sentence.start, sentence.end))) continue
      if (this.floor.here && isQuoting(this, sentence)) return this.floor.here
      const id = subjectIn(this, sentence)
      if (id) return id
    }
    return null
  }

  // « ce dernier », « l’ancien milieu »: the one named last outside the quotation, a pundit where one is meant
  lastNamed(sentence: Sentence, verb: number, pundit = false): string | null {
    const here = this.floor.here
    if (pundit && here && this.entity(here)?.kind === 'PERSON') return here
    const at = sentence.tokens[verb]!.start
    const from = this.text.lastIndexOf('«', at)
    for (const other of this.sentences.toReversed())
      for (const ref of this.refs(other).toReversed())
        if (
          ref.form === 'NAME' &&
          (pundit ? /^(?:PERSON|JOURNALIST)$/ : PERSONS).test(ref.kind) &&
          other.tokens[ref.last]!.end <= (from < this.zone.start ? at : from)
        )
          return ref.entities[0]!
    return null
  }

  /** « a rétorqué l’ex-milieu marseillais »: whoever plays no longer, of this line or the one before. */
  retired(sentence: Sentence, verb: number): string | null {
    const here = this.lastNamed(sentence, verb, true)
    if (here) return here
    const { last } = this.floor
    if (last && this.entity(last)?.kind === 'PERSON') return last
    const before = sentencesAt(this.document, this.zone.paragraph - 1)
    const refs = before.flatMap((other) => this.refs(other))
    return refs.findLast(({ form, kind }) => form === 'NAME' && kind === 'PERSON')?.entities[0] ?? null
  }

  lastPerson(at: number): string | null {
    for (const sentence of this.sentences.toReversed())
      for (const ref of this.refs(sentence).toReversed())
        if (ref.form === 'NAME' && ref.kind === 'PERSON' && sentence.tokens[ref.last]!.end <= at)
          return ref.entities[0]!
    return null
  }

  lower(sentence: Sentence, token: number): string {
    return sentence.tokens[token]!.lower
  }

  refs(sentence: Sentence): readonly Ref[] {
    return this.document.refs.get(sentence) ?? []
  }

  entity(id: string): Entity | undefined {
    return this.document.entities.find((entity) => entity.id === id)
  }
}
