import { type PartialDate, parsePartialDate } from '../article/date.ts'
import { dayMeant, timesIn } from '../french/dates.ts'
import { fold } from '../french/fold.ts'
import { speechVerbs } from './attributionWords.ts'
import type { Document, Entity, Ref, Sentence, Zone } from './document.ts'
import { Frames } from './frames.ts'
import type { Credit, QuoteReading, Span } from './reading.ts'

/** Fewer words are emphasis, no speech. */
const FEWEST = 5
const PAIRS = /«([^«»]*)»|“([^“”]*)”|"([^"]*)"/g

/** Direct speech with its speaker, place and day. A quotation whose speaker the text does not tell is left out. */
export function quotes(document: Document): Document {
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]))
  const found: QuoteReading[] = []
  for (const zone of document.zones) {
    if (zone.kind !== 'BODY') continue
    let speaker: string | null = null
    for (const span of quotations(document.article.text, zone)) {
      const told: Told | null =
        speakerOf(document, zone, span, entities) ?? (speaker ? { speaker, rule: 'quote.same-speaker' } : null)
      if (!told) continue
      speaker = told.speaker
      found.push(quote(document, zone, span, told, entities))
    }
  }
  return { ...document, quotes: found }
}

const byParagraph = new WeakMap<readonly Sentence[], ReadonlyMap<number, readonly Sentence[]>>()

/** The sentences of a line. */
function sentencesAt({ sentences }: Document, paragraph: number): readonly Sentence[] {
  let index = byParagraph.get(sentences)
  if (!index) {
    const lines = new Map<number, Sentence[]>()
    for (const sentence of sentences) {
      const line = lines.get(sentence.zone.paragraph)
      if (line) line.push(sentence)
      else lines.set(sentence.zone.paragraph, [sentence])
    }
    index = lines
    byParagraph.set(sentences, index)
  }
  return index.get(paragraph) ?? []
}

function inZone(document: Document, zone: Zone): readonly Sentence[] {
  return sentencesAt(document, zone.paragraph)
}

interface Told {
  readonly speaker: string
  readonly rule: string
}

function quotations(text: string, zone: Zone): Span[] {
  const out: Span[] = []
  for (const match of text.slice(zone.start, zone.end).matchAll(PAIRS)) {
    const words = match[1] ?? match[2] ?? match[3]!
    if (
      words
        .trim()
        .split(/\s+/)
        .filter((word) => /\p{L}/u.test(word)).length < FEWEST
    )
      continue
    const start = zone.start + match.index + 1 + (words.length - words.trimStart().length)
    out.push({ start, end: start + words.trim().length })
  }
  return out
}

function speakerOf(document: Document, zone: Zone, span: Span, entities: ReadonlyMap<string, Entity>): Told | null {
  const { text } = document.article
  const people = peopleIn(document, zone, entities)
  const after = text.slice(span.end, Math.min(zone.end, span.end + 200))
  // « … » Prénom Nom – source : Zone mixte (12/03/2021)
  const signed = /^\s*[»”"]\s*[–—-]?\s*/.exec(after)
  const tail = people.find(({ start }) => signed && start >= span.end && start <= span.end + signed[0].length)
  if (tail && /^\s*(?:[–—(-]|source|$|,)/.test(text.slice(tail.end, Math.min(zone.end, tail.end + 12))))
    return { speaker: tail.id, rule: 'quote.signed' }
  const behind = incise(document, zone, span.end, people)
  if (behind === 'OUTLET') return null
  if (behind) return { speaker: behind, rule: 'quote.incise' }
  const inside = insideIncise(document, span, people)
  if (inside) return { speaker: inside, rule: 'quote.incise' }
  const before = announced(document, zone, span.start, people)
  return before ? { speaker: before, rule: 'quote.announced' } : null
}

interface Named extends Span {
  readonly id: string
  readonly ref: Ref
  readonly sentence: Sentence
}

function peopleIn(document: Document, zone: Zone, entities: ReadonlyMap<string, Entity>): Named[] {
  return inZone(document, zone)
    .filter((sentence) => sentence.zone === zone)
    .flatMap((sentence) =>
      (document.refs.get(sentence) ?? []).flatMap((ref): Named[] => {
        const id = ref.entities.find((entity) =>
          /^(?:PLAYER|PERSON|JOURNALIST|OUTLET)$/.test(entities.get(entity)?.kind ?? ''),
        )
        return id
          ? [{ id, ref, sentence, start: sentence.tokens[ref.first]!.start, end: sentence.tokens[ref.last]!.end }]
          : []
      }),
    )
}

// « … », a expliqué le joueur · « … », écrit L’Équipe
function incise(document: Document, zone: Zone, at: number, people: readonly Named[]): string | 'OUTLET' | null {
  const { text } = document.article
  const after = text.slice(at, Math.min(zone.end, at + 160))
  const close = /^\s*[»”"]?\s*[,!?]?\s*/.exec(after)![0].length
  const stop = after.slice(close).search(/[.:;«“]|\s[–—]\s/)
  const end = stop < 0 ? zone.end : at + close + stop
  for (const sentence of inZone(document, zone)) {
    if (sentence.zone !== zone || sentence.end <= at || sentence.start > at + close) continue
    for (const verb of sentence.verbs) {
      const { start } = sentence.tokens[verb.first]!
      if (start < at || start > at + close + 14 || start > end || !speechVerbs.has(verb.lemma)) continue
      const subject = people.find(
        (person) =>
          person.start >= sentence.tokens[verb.last]!.end &&
          person.start <= end &&
          person.start - sentence.tokens[verb.last]!.end < 60,
      )
      if (subject) return subject.ref.kind === 'OUTLET' ? 'OUTLET' : subject.id
      if (verb.inverted) return lastPerson(people, at)
    }
  }
  return null
}

// « …, a-t-il indiqué. … »
function insideIncise(document: Document, span: Span, people: readonly Named[]): string | null {
  const words = document.article.text.slice(span.start, span.end)
  const cut = /,\s(?:a|avait|aurait)?-?(?:t-)?(?:il|elle)?\s?\p{L}+(?:-t)?-?(?:il|elle)?\s?\p{L}*/u.exec(words)
  if (!cut || !/-(?:t-)?(?:il|elle)\b/.test(cut[0])) {
    const named = people.find(
      (person) => person.start > span.start && person.end < span.end && isIncise(document, person),
    )
    return named?.id ?? null
  }
  return lastPerson(people, span.start) ?? people.find(({ start }) => start >= span.end)?.id ?? null
}

function isIncise(document: Document, { sentence, ref }: Named): boolean {
  const verb = sentence.verbs.find(({ last }) => last === ref.first - 1)
  return (
    verb !== undefined &&
    speechVerbs.has(verb.lemma) &&
    document.article.text[sentence.tokens[verb.first - 1]?.start ?? -1] === ','
  )
}

// Longoria déclarait : « … »
function announced(document: Document, zone: Zone, at: number, people: readonly Named[]): string | null {
  const sentence = inZone(document, zone).find(
    (candidate) => candidate.zone === zone && candidate.start <= at && at < candidate.end,
  )
  if (!sentence) return null
  const frames = new Frames(sentence, document.refs.get(sentence) ?? [])
  const speech = sentence.verbs.flatMap((verb, n) =>
    sentence.tokens[verb.last]!.end < at && speechVerbs.has(verb.lemma) ? [frames.subject(n)] : [],
  )
  const subject = speech.filter((ref) => ref !== null).at(-1)
  const named = subject && people.find(({ ref, sentence: other }) => other === sentence && ref === subject)
  if (named) return named.ref.kind === 'OUTLET' ? null : named.id
  return lastPerson(people, at) ?? lastPersonBefore(document, zone)
}

function lastPerson(people: readonly Named[], at: number): string | null {
  return people.filter(({ end, ref }) => end <= at && ref.kind !== 'OUTLET').at(-1)?.id ?? null
}

function lastPersonBefore(document: Document, zone: Zone): string | null {
  const before = sentencesAt(document, zone.paragraph - 1).filter(({ zone: other }) => other.kind === 'BODY')
  const last = before
    .flatMap((sentence) => document.refs.get(sentence) ?? [])
    .filter(({ kind }) => kind === 'PLAYER' || kind === 'PERSON')
    .at(-1)
  return last?.entities[0] ?? null
}

function quote(
  document: Document,
  zone: Zone,
  span: Span,
  { speaker, rule }: Told,
  entities: ReadonlyMap<string, Entity>,
): QuoteReading {
  const { text, publishedOn } = document.article
  const before = text
    .slice(Math.max(zone.start, span.start - 180), span.start)
    .split(/[.!?»]\s/)
    .at(-1)!
  const after = text
    .slice(span.end, Math.min(zone.end, span.end + 160))
    .replace(/^\s*[»”"]\s*/, '')
    .split(/(?:[.!?]\s|«)/)[0]!
  const around = `${before} ¦ ${after}`
  const said = occasionOf(document, zone, span)
  const about = inZone(document, zone)
    .filter(({ start, end }) => start < span.end && span.start < end)
    .flatMap((sentence) =>
      (document.refs.get(sentence) ?? []).filter(
        (ref) =>
          ref.kind === 'PLAYER' &&
          ref.form === 'NAME' &&
          sentence.tokens[ref.first]!.start >= span.start &&
          sentence.tokens[ref.last]!.end <= span.end,
      ),
    )
    .flatMap(({ entities: ids }) => ids)
  return {
    ...span,
    speaker,
    about: [...new Set(about)].filter((id) => id !== speaker && entities.get(id)?.kind === 'PLAYER').sort(),
    sources: said.sources,
    occasion: said.occasion,
    saidOn: dateIn(around, publishedOn) ?? null,
    rule,
  }
}

function dateIn(words: string, on: PartialDate): PartialDate | null {
  const told = timesIn(words, on).find(
    ({ months, date }) => months === null && date.length >= 7 && date.slice(0, 7) <= on.slice(0, 7),
  )
  if (told) return told.date
  const past = timesIn(words, on).find(({ months, date }) => months === null && date.length === 10)
  if (past && past.date > on) return parsePartialDate(`${Number(past.date.slice(0, 4)) - 1}${past.date.slice(4)}`)
  return dayMeant(words, on)
}

const OCCASION =
  /en conférence de presse|conférence de presse|en zone mixte|sur (?:Twitter|Instagram|X|Facebook)|dans un communiqué|face aux journalistes|devant les médias|\(Twitter\)|dans les médias du club/i

/** Where it was said: an outlet beside the speech (« au micro de TMW », « dans L’Équipe ») or an occasion. */
function occasionOf(document: Document, zone: Zone, span: Span): { sources: Credit[]; occasion: string | null } {
  const { text } = document.article
  for (const sentence of inZone(document, zone)) {
    if (sentence.zone !== zone || sentence.start > span.end + 120 || sentence.end < span.start - 60) continue
    for (const ref of document.refs.get(sentence) ?? []) {
      if (ref.kind !== 'OUTLET') continue
      const { start } = sentence.tokens[ref.first]!
      if (start > span.start && start < span.end) continue
      const before = fold(text.slice(Math.max(zone.start, start - 40), start))
      if (
        /(?:micro|antenne|ondes|dans|sur|a|aupres|par|pour|de|du|chez|invite|source :?|l'antenne) (?:de |du |le |la |l'|les |d'|nos confreres de |nos colonnes de )*(?:quotidien |site |journal |emission |chaine )?$|\($/.test(
          before,
        )
      )
        return { sources: ref.entities.map((source) => ({ source, role: 'ORIGIN' })), occasion: null }
    }
  }
  // « … » Prénom Nom – source : Zone mixte (12/03/2021)
  const signed = /source\s?:\s*([^(\n]{3,60}?)\s*(?:\(|$)/u.exec(
    text.slice(span.end, Math.min(zone.end, span.end + 140)),
  )
  if (signed) return { sources: [], occasion: signed[1]! }
  const near =
    text.slice(Math.max(zone.start, span.start - 140), span.start) +
    text.slice(span.end, Math.min(zone.end, span.end + 140))
  const occasion =
    OCCASION.exec(near)?.[0]
      .replace(/^(?:en|sur|dans un|dans les|\()\s?/i, '')
      .replace(/\)$/, '') ?? null
  return { sources: [], occasion }
}
