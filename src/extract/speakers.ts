import { fold } from '../french/fold.ts'
import { speechVerbs } from './attributionWords.ts'
import type { Document, Entity, Ref, Sentence, Zone } from './document.ts'
import { Frames } from './frames.ts'
import { sentencesAt } from './lines.ts'
import { definite, prepositions } from './links/words.ts'
import type { Role } from './mention.ts'
import { roleWords } from './mentions/roles.ts'
import type { Span } from './reading.ts'

/** Who speaks, and by which sign it is known. */
export interface Told {
  readonly speaker: string
  readonly rule: string
}

/** Who has spoken so far: in this line, and anywhere. */
export interface Floor {
  readonly here: string | null
  readonly last: string | null
}

const ROLES = new Map(roleWords)
const PERSONS = /^(?:PLAYER|PERSON|JOURNALIST)$/
/** What follows a quotation without telling its speaker: « », puis … », « », alors que … ». Folded. */
const CONNECTS =
  /^(?:et|mais|ou|puis|qui|que|dont|comme|alors|avant|apres|tout|meme|ainsi|ce|cette|cela|le|la|les|un|une|l'|pour|afin|car|si|quand|tandis|tant|malgre)$/
/** Words of speech with which the verb table does not help: « se félicite », « tweete ». Folded. */
const SPEAKS =
  /^(?:lanc|souffl|tonn|ironis|tweet|savour|jubil|regrett|felicit|enthousiasm|pest|predit|predis|avou|lach|gliss|confi|racont|martel|promett|pos|insist|resum|sourit|souri|plaid|repond|repliqu|assen|s'amus|temoign|declar|dit|disait|expliqu|repet|concl|ajout|poursui|admet|reconnai|assur|jur|clam|ecri|rejoui|felicite|exclam|emport|etonn|agac|inquiet|justifi|defend|nuanc|developp|balanc|analys|detaill|reagi|enchain|rencher|assen|confess|temper|prevenu|previen|averti|deplor|appreci|soupir|murmur|rigol|plaisant|annonc|confirm|affirm|indiqu|precis|soulign|rappel|estim|juge|comment|decrypt|argument|encens|salu|vant|evoqu|critiqu|tacl|fulmin|grond|grinc|decret|avanc|rassur|certifi|pronostiqu|lament|dement|epilogu|s.enorgueill|savoir$|entendre$|comprendre$|dixit)/

/** The speaker of the quotation at `span`; null when the text does not tell, or when it is no person. */
export function speakerOf(
  document: Document,
  sentences: readonly Sentence[],
  zone: Zone,
  span: Span,
  floor: Floor,
): Told | null {
  const scene = new Speech(document, sentences, zone, floor, namedIn(document, sentences, span))
  const signed = scene.signature(span)
  if (signed) return { speaker: signed, rule: 'quote.signed' }
  const incise = scene.incise(span)
  if (incise !== undefined) return incise ? { speaker: incise, rule: 'quote.incise' } : null
  const announced = scene.announced(span)
  if (announced !== undefined) return announced ? { speaker: announced, rule: 'quote.announced' } : null
  if (!scene.opensLine(span)) {
    if (floor.here && scene.follows(span)) return { speaker: floor.here, rule: 'quote.same-speaker' }
    const subject = scene.isSentence(span) ? scene.subjectBefore(span.start - 2) : null
    return subject ? { speaker: subject, rule: 'quote.announced' } : null
  }
  const given = scene.givenTheFloor() ?? floor.last
  return given ? { speaker: given, rule: 'quote.announced' } : null
}

/** A line with the speech in it. */
class Speech {
  private readonly text: string

  constructor(
    private readonly document: Document,
    private readonly sentences: readonly Sentence[],
    private readonly zone: Zone,
    private readonly floor: Floor,
    /** Who is named inside the quotation: nobody speaks of himself by name. */
    private readonly named: ReadonlySet<string> = new Set(),
  ) {
    this.text = document.article.text
  }

  // « … » Prénom Nom – source : Zone mixte (12/03/2021)
  signature(span: Span): string | null {
    const after = this.text.slice(span.end, this.zone.end)
    const signed = /^\s*[»”"“]\s*[–—-]?\s*/.exec(after)
    if (!signed) return null
    for (const sentence of this.sentences)
      for (const ref of this.refs(sentence)) {
        const start = sentence.tokens[ref.first]!.start
        if (start < span.end || start > span.end + signed[0].length) continue
        const end = sentence.tokens[ref.last]!.end
        if (
          (this.opensLine(span) ? /^\s*(?:[–—(-]|source|$|,)/ : /^\s*(?:[–—(-]|source|$)/).test(
            this.text.slice(end, Math.min(this.zone.end, end + 12)),
          )
        )
          return this.personOf(ref, sentence)
      }
    return null
  }

  /** Undefined where no incise stands: « … », a expliqué le joueur · « …, a-t-il indiqué. … » */
  incise(span: Span): string | null | undefined {
    const after = this.text.slice(span.end, Math.min(this.zone.end, span.end + 12))
    const close = /^\s*[»”"“]?\s*[,!?…]?\s*[»”"“]?,?\s*/.exec(after)![0].length
    if (/^\s*[»”"“]\s*:\s/.test(after)) return this.behindColon(span)
    for (const sentence of this.sentences) {
      if (sentence.end <= span.start || sentence.start > span.end + close) continue
      const at = (token: number) => sentence.tokens[token]!.start
      for (const verb of sentence.verbs) {
        const behind = at(verb.first) >= span.end && at(verb.first) <= span.end + close + 14
        const inside =
          at(verb.first) > span.start && at(verb.first) < span.end && sentence.tokens[verb.first - 1]?.text === ','
        if (!(behind || inside)) continue
        const speaks = speechVerbs.has(verb.lemma) || SPEAKS.test(sentence.tokens[verb.last]!.fold)
        // « …, avait-il fini par lâcher », « …, a évacué Mourinho »: a verb right behind a quotation is one of speech
        if (!speaks && !(behind && (verb.inverted || this.beforeName(sentence, verb.last) !== null))) continue
        if (verb.inverted && /on$/.test(verb.inverted)) return null
        if (verb.inverted) return this.pronoun(span)
        const subject = this.subjectBehind(sentence, verb.last)
        if (subject !== undefined) return subject
        // « … », écrit sur son compte le joueur
        if (behind) return this.later(sentence, verb.last) ?? null
      }
      const inside = this.spokenInside(sentence, span)
      if (inside) return inside
      const spoken = this.spoken(sentence, span.end + close)
      if (spoken !== null) {
        const subject = this.subjectBehind(sentence, spoken)
        if (subject !== undefined) return subject
      }
      if (
        /^[\s,]*(?:peut-on|lit-on|a-t-on|pouvait-on)/.test(
          fold(this.text.slice(span.end + close, span.end + close + 20)),
        )
      )
        return null
    }
    return undefined
  }

  // « … » : Sampaoli n’a pas caché sa joie
  private behindColon(span: Span): string | null | undefined {
    for (const sentence of this.sentences) {
      const frames = new Frames(sentence, this.refs(sentence))
      const ref = this.refs(sentence).find(
        (other) => sentence.tokens[other.first]!.start > span.end && PERSONS.test(other.kind) && frames.isBare(other),
      )
      if (ref && sentence.tokens[ref.first]!.start - span.end < 40) return this.personOf(ref, sentence)
    }
    return undefined
  }

  // « …, cela ne veut rien dire, s’agace l’agent. Vous … »
  private spokenInside(sentence: Sentence, span: Span): string | null {
    const word = (i: number) => sentence.tokens[i]?.fold ?? ''
    for (const [i, token] of sentence.tokens.entries()) {
      if (token.start <= span.start || token.end >= span.end || !SPEAKS.test(token.fold)) continue
      const comma = /^(?:s'|se)$/.test(word(i - 1)) ? i - 2 : i - 1
      const subject = word(comma) === ',' ? this.subjectBehind(sentence, i) : null
      if (subject) return subject
    }
    return null
  }

  // « se félicite », « a ironisé »: the last word of the verb that opens the incise
  private spoken(sentence: Sentence, at: number): number | null {
    const first = sentence.tokens.findIndex(({ start }) => start >= at)
    if (first < 0 || sentence.tokens[first]!.start > at + 3) return null
    for (let i = first; i < first + 5 && i < sentence.tokens.length; i++) {
      if (SPEAKS.test(sentence.tokens[i]!.fold)) return i
      if (sentence.tokens[i]!.kind === 'MARK' || sentence.tokens[i]!.capital) break
    }
    // « », botte en touche le président Joan Laporta »: a verb that no table knows
    const { fold: word, kind, capital } = sentence.tokens[first]!
    const opensIncise = kind === 'WORD' && !capital && !prepositions.has(word) && !CONNECTS.test(word)
    return opensIncise ? this.beforeName(sentence, first) : null
  }

  // The subject that stands right behind an inverted verb; undefined when a preposition or a mark comes first.
  private subjectBehind(sentence: Sentence, verb: number): string | null | undefined {
    const refs = this.refs(sentence)
    for (let i = verb + 1; i < sentence.tokens.length && i - verb < 7; i++) {
      const { fold: word, kind } = sentence.tokens[i]!
      const ref = refs.find(({ first }) => first === i)
      const role = ref?.form !== 'NAME' && definite.has(word) ? this.roleNoun(sentence, i) : null
      if (role) return role
      if (ref) return this.personOf(ref, sentence)
      if (/^(?:celui-ci|dernier)$/.test(word)) return this.lastNamed(sentence, verb)
      if (/^(?:ancien|ancienne|ex|consultant|chroniqueur|journaliste|editorialiste)$/.test(word))
        return this.lastNamed(sentence, verb, true)
      if (kind === 'MARK' && word !== '-') return undefined
      if (definite.has(word) && !/^(?:du|au|aux|des)$/.test(word)) {
        // « a déclaré le Fennec »: a nickname that no register knows
        const next = sentence.tokens[i + 1]
        if (next?.capital && !refs.some(({ first }) => first === i + 1)) return this.inMind(sentence)
        continue
      }
      if (prepositions.has(word) && this.lower(sentence, i) !== 'a') return undefined
    }
    return undefined
  }

  // « a évacué José Mourinho », « botte en touche le président Joan Laporta »: the token before the name that follows
  private beforeName(sentence: Sentence, verb: number): number | null {
    const frames = new Frames(sentence, this.refs(sentence))
    const name = this.refs(sentence).find(
      (ref) =>
        ref.form === 'NAME' &&
        PERSONS.test(ref.kind) &&
        ref.first > verb &&
        ref.first - verb < 7 &&
        frames.preposition(ref) === '' &&
        !frames.tokens.slice(verb + 1, ref.first).some(({ kind, fold: word }) => kind === 'MARK' || word === 'qui'),
    )
    return name ? name.first - 1 : null
  }

  // « écrit dans un communiqué le président »: the first person behind, else nobody
  private later(sentence: Sentence, verb: number): string | null | undefined {
    const frames = new Frames(sentence, this.refs(sentence))
    const ref = this.refs(sentence).find(
      (other) =>
        other.first > verb &&
        other.first - verb < 14 &&
        frames.preposition(other) === '' &&
        (PERSONS.test(other.kind) || other.kind === 'OUTLET'),
    )
    return ref ? this.personOf(ref, sentence) : undefined
  }

  /** Undefined where nothing announces: « Longoria déclarait : « … » », « Selon lui, « … » ». */
  announced(span: Span): string | null | undefined {
    const sentence = this.sentences.find(({ start, end }) => start <= span.start && span.start < end)
    if (!sentence) return undefined
    const lead = withoutOpening(this.text.slice(sentence.start, Math.max(sentence.start, span.start)))
    if (lead === '') return this.beforeColon(sentence)
    return this.announcer(sentence, span.start, lead.endsWith(':'))
  }

  // A sentence of its own ends with the colon
  private beforeColon(sentence: Sentence): string | null | undefined {
    const previous = this.sentences[this.sentences.indexOf(sentence) - 1]
    return previous && this.text.slice(previous.start, previous.end).trimEnd().endsWith(':')
      ? this.announcer(previous, previous.end, true)
      : undefined
  }

  private announcer(sentence: Sentence, at: number, colon: boolean): string | null | undefined {
    const refs = this.refs(sentence)
    const frames = new Frames(sentence, refs)
    const before = sentence.verbs
      .map((verb, n) => ({ verb, n }))
      .filter(({ verb }) => sentence.tokens[verb.last]!.end < at)
    for (const { verb, n } of before.toReversed()) {
      if (!colon && !speechVerbs.has(verb.lemma)) continue
      const subject = frames.subject(n)
      const ref = subject && refs.includes(subject) ? subject : null
      if (ref && (PERSONS.test(ref.kind) || ref.kind === 'CLUB' || ref.kind === 'OUTLET')) {
        const person = this.personOf(ref, sentence)
        if (person) return person
        if (ref.kind === 'OUTLET') return null
      }
      const role = this.roleBefore(sentence, verb.first)
      if (role) return role
    }
    // « Selon Kamara, « … » »
    const near = refs
      .filter((ref) => PERSONS.test(ref.kind) && ref.form === 'NAME' && sentence.tokens[ref.last]!.end <= at)
      .at(-1)
    if (near && /^(?:selon|pour)$/.test(frames.preposition(near)) && at - sentence.tokens[near.last]!.end < 5)
      return near.entities[0]!
    if (!colon) return undefined
    // « Et le Portugais d’en remettre une couche : »
    const first = refs.find(
      (ref) => sentence.tokens[ref.last]!.end < at && PERSONS.test(ref.kind) && frames.isBare(ref),
    )
    return first ? this.personOf(first, sentence) : (this.floor.here ?? this.subjectBefore(sentence.start) ?? undefined)
  }

  private roleBefore(sentence: Sentence, verb: number): string | null {
    for (let i = verb - 1; i >= 0 && verb - i < 12; i--)
      if (definite.has(sentence.tokens[i]!.fold) && !prepositions.has(sentence.tokens[i - 1]?.fold ?? '')) {
        const role = this.roleNoun(sentence, i)
        if (role) return role
      }
    return null
  }

  // « le technicien », « son directeur général »: the one whom the article names with that role
  private roleNoun(sentence: Sentence, determiner: number): string | null {
    const word = (i: number) => sentence.tokens[i]?.fold ?? ''
    const role =
      ROLES.get(`${word(determiner + 1)} ${word(determiner + 2)}`) ??
      ROLES.get(word(determiner + 1)) ??
      ROLES.get(word(determiner + 2))
    return role ? this.withRole(role === 'EXECUTIVE' ? ['EXECUTIVE', 'PRESIDENT', 'SPORTING_DIRECTOR'] : [role]) : null
  }

  // The one who has the floor, else the one named last in this line, else the only one.
  private withRole(roles: readonly Role[]): string | null {
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
  private personOf(ref: Ref, sentence: Sentence): string | null {
    if (ref.kind === 'OUTLET') return null
    if (ref.form === 'PRONOUN') return this.subjectBefore(sentence.start) ?? ref.entities[0] ?? null
    const role = ref.form === 'NOUN' ? this.roleNoun(sentence, ref.first) : null
    if (role) return role
    const noun = sentence.tokens[ref.last]!
    if (ref.form === 'NOUN' && this.isNational(noun.start)) return this.demonym(ref, sentence)
    const meant = ref.entities.filter((id) => PERSONS.test(this.entity(id)?.kind ?? ''))
    if (ref.form === 'NAME') return meant[0] ?? null
    return meant.find((id) => !this.named.has(id)) ?? this.lastOf(sentence, sentence.tokens[ref.first]!.start)
  }

  // « a ironisé le milieu » of a quotation that names the player: whoever was named before it
  private lastOf(sentence: Sentence, at: number): string | null {
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
  private inMind(sentence: Sentence): string | null {
    const player = this.document.inMind.get(sentence) ?? null
    return player && !this.named.has(player) ? player : this.star()
  }

  private star(): string | null {
    const counts = new Map<string, number>()
    for (const refs of this.document.refs.values())
      for (const { kind, form, entities } of refs)
        if (kind === 'PLAYER' && form === 'NAME') counts.set(entities[0]!, (counts.get(entities[0]!) ?? 0) + 1)
    const [first, second] = [...counts].toSorted(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    return first && first[1] > (second?.[1] ?? 0) && !this.named.has(first[0]) ? first[0] : null
  }

  private isNational(start: number): boolean {
    return this.document.registered.some((form) => form.start === start && form.entry.kind === 'NATION')
  }

  // « L’Allemand a conclu »: who has spoken, unless the text says that the player is one
  private demonym(ref: Ref, sentence: Sentence): string | null {
    const { start } = sentence.tokens[ref.last]!
    const nation = this.document.registered.find((form) => form.start === start)?.entry
    const nationality = this.entity(ref.entities[0] ?? '')?.nationality
    const isHis = nation?.kind === 'NATION' && nationality && nation.countries.includes(nationality)
    return (
      this.floor.here ??
      this.lastPerson(sentence.tokens[ref.first]!.start) ??
      (isHis ? null : this.floor.last) ??
      ref.entities.find((id) => !this.named.has(id)) ??
      null
    )
  }

  private pronoun(span: Span): string | null {
    return this.subjectBefore(span.start - 2) ?? this.floor.here ?? this.floor.last
  }

  // The subject of the nearest sentence before that has one; what stands inside quotations does not count.
  subjectBefore(at: number): string | null {
    for (const sentence of this.sentences.toReversed()) {
      if (sentence.end > at || /\?\s*$/.test(this.text.slice(sentence.start, sentence.end))) continue
      if (/[«“]/.test(this.text.slice(sentence.start, sentence.start + 2)) && this.floor.here) return this.floor.here
      const frames = new Frames(sentence, this.refs(sentence))
      for (const n of sentence.verbs.keys()) {
        const subject = frames.subject(n)
        if (!subject || !PERSONS.test(subject.kind)) continue
        const id = subject.form === 'PRONOUN' ? null : this.personOf(subject, sentence)
        if (id) return id
      }
      const named = this.refs(sentence).find(
        (ref) => ref.form !== 'PRONOUN' && PERSONS.test(ref.kind) && frames.isBare(ref),
      )
      const id = named ? this.personOf(named, sentence) : this.roleNoun(sentence, 0)
      if (id) return id
    }
    return null
  }

  // « ce dernier », « l’ancien milieu »: the one named last outside the quotation, a pundit where one is meant
  private lastNamed(sentence: Sentence, verb: number, pundit = false): string | null {
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

  private lastPerson(at: number): string | null {
    for (const sentence of this.sentences.toReversed())
      for (const ref of this.refs(sentence).toReversed())
        if (ref.form === 'NAME' && ref.kind === 'PERSON' && sentence.tokens[ref.last]!.end <= at)
          return ref.entities[0]!
    return null
  }

  /** True for a quotation that is a sentence of its own, in a line with others. */
  isSentence({ start, end }: Span): boolean {
    const before = this.text.slice(Math.max(this.zone.start, start - 4), start)
    return /[.…!?]\s*[«“"]\s*$/.test(before) && /[.…!?]$/.test(this.text.slice(start, end))
  }

  opensLine({ start }: Span): boolean {
    return start - this.zone.start < 4
  }

  /** True where nothing but a sentence or two stands between this quotation and the one before. */
  follows({ start }: Span): boolean {
    const before = this.text.slice(Math.max(this.zone.start, start - 60), start)
    return /[»”"“][^«»“”"]{0,40}[«“"]\s*$/.test(before) || /[.…!?]\s*[«“"]\s*$/.test(before)
  }

  /** Who was announced at the end of the line before, or is asked in an interview. */
  givenTheFloor(): string | null {
    const { zones } = this.document
    // the zones are the lines, in order
    let i = this.zone.paragraph - 1
    while (i >= 0 && this.zone.paragraph - i < 6 && zones[i]!.kind !== 'BODY') i--
    const before = zones[i]
    if (before?.kind !== 'BODY') return null
    const lines = sentencesAt(this.document, before.paragraph)
    const last = lines.at(-1)
    if (!last) return null
    const scene = new Speech(this.document, lines, before, this.floor)
    const words = this.text.slice(before.start, before.end)
    if (/:\s*$/.test(words)) {
      const told = scene.announcer(last, last.end, true)
      if (told) return told
    }
    if (this.floor.last && /^[«“"]/.test(words)) return this.floor.last
    return scene.subjectBefore(before.end + 1)
  }

  private lower(sentence: Sentence, token: number): string {
    return sentence.tokens[token]!.lower
  }

  private refs(sentence: Sentence): readonly Ref[] {
    return this.document.refs.get(sentence) ?? []
  }

  private entity(id: string): Entity | undefined {
    return this.document.entities.find((entity) => entity.id === id)
  }
}

function namedIn(document: Document, sentences: readonly Sentence[], { start, end }: Span): ReadonlySet<string> {
  return new Set(
    sentences.flatMap((sentence) =>
      (document.refs.get(sentence) ?? [])
        .filter(
          ({ form, first, last }) =>
            form === 'NAME' && sentence.tokens[first]!.start >= start && sentence.tokens[last]!.end <= end,
        )
        .flatMap(({ entities }) => entities),
    ),
  )
}

/** « Il ajoute : « » → « Il ajoute : » */
function withoutOpening(text: string): string {
  let end = text.length
  while (end > 0 && /[«“"\s]/.test(text.charAt(end - 1))) end--
  return text.slice(0, end)
}
