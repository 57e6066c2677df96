import type { PartialDate } from '../article/date.ts'
import { dayMeant } from '../french/dates.ts'
import type { Document, Entity, Sentence, Zone } from './document.ts'
import { framesOf } from './frames.ts'
import { isHearing } from './hearing.ts'
import { sentencesAt } from './lines.ts'
import type { Credit, QuoteReading, Span } from './reading.ts'
import { saidOn } from './saidOn.ts'
import { occasionOf } from './speech/occasion.ts'
import { quotations } from './speech/quotations.ts'
import { speakerOf, type Told } from './speech/speakerOf.ts'

/** Direct speech with its speaker, place and day. A quotation whose speaker the text does not tell is left out. */
export function quotes(document: Document): Document {
  const entities = new Map(document.entities.map((entity) => [entity.id, entity]))
  const people = new Set(
    document.entities.filter(({ kind }) => /^(?:PLAYER|PERSON|JOURNALIST)$/.test(kind)).map(({ id }) => id),
  )
  const found: QuoteReading[] = []
  let last: string | null = null
  const days = new Map<string, PartialDate>()
  const places = new Map<string, readonly Credit[]>()
  const spans = quotations(document.article.text, document.zones)
  for (const zone of document.zones) {
    const own = spans.get(zone)
    if (!own) continue
    const lines = inZone(document, zone)
    let here: string | null = null
    let low = 0
    let dayHere: PartialDate | null = null
    for (const span of own) {
      while (lines[low + 1] && lines[low]!.end < span.start - NEAR) low++
      let high = low
      while (lines[high] && lines[high]!.start < span.end + NEAR) high++
      const closing = span.end > zone.end ? document.zones.find(({ end }) => end >= span.end) : undefined
      const told: Told | null = closing
        ? speakerOf(
            document,
            [...lines.slice(low), ...inZone(document, closing)],
            { ...zone, end: closing.end },
            span,
            { here, last },
          )
        : speakerOf(document, lines.slice(low, high), zone, span, { here, last })
      if (!told || !people.has(told.speaker)) continue
      here = told.speaker
      last = told.speaker
      const read = quote(document, zone, span, told, entities)
      if (read.saidOn) days.set(told.speaker, read.saidOn)
      // One day for one conference: a line of its own, or the next words in the same line
      const known = span.start - zone.start < 4 && told.rule !== 'quote.incise' ? days.get(told.speaker) : dayHere
      if (read.saidOn) dayHere = read.saidOn
      // « … », a-t-il confié à L’Équipe. « … », ajoute-t-il: told there, too
      const near =
        read.sources.length > 0 || read.occasion ? read.sources : placeBefore(document, zone, span, told.speaker)
      if (near.length > 0) places.set(told.speaker, near)
      const sources = read.occasion ? [] : (places.get(told.speaker) ?? near)
      found.push({ ...read, sources, saidOn: read.saidOn ?? known ?? null })
    }
  }
  return { ...document, quotes: found }
}

function inZone(document: Document, zone: Zone): readonly Sentence[] {
  return sentencesAt(document, zone.paragraph)
}

/** How far from a quotation its speaker is looked for, in characters. */
const NEAR = 2000

function quote(
  document: Document,
  zone: Zone,
  span: Span,
  { speaker, rule }: Told,
  entities: ReadonlyMap<string, Entity>,
): QuoteReading {
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
    saidOn: dayOf(document, zone, span, speaker),
    rule,
  }
}

// « Féry a vidé son sac dans L’Équipe. « … » »: the outlet of the sentence that brings the speaker in
function placeBefore(document: Document, zone: Zone, span: Span, speaker: string): readonly Credit[] {
  for (const line of [zone.paragraph, zone.paragraph - 1, zone.paragraph - 2]) {
    let isNamed = false
    for (const sentence of sentencesAt(document, line).toReversed()) {
      if (sentence.end > span.start || sentence.zone.kind !== 'BODY') continue
      const refs = document.refs.get(sentence) ?? []
      if (!refs.some(({ form, entities }) => form !== 'PRONOUN' && entities.includes(speaker))) continue
      const outlet = refs.find(
        (ref) => ref.kind === 'OUTLET' && isHearing(document.article.text, framesOf(sentence, refs), ref),
      )
      if (outlet) return outlet.entities.map((source) => ({ source, role: 'ORIGIN' }))
      isNamed = true
    }
    if (isNamed) return []
  }
  return []
}

/** The day of a quotation: told beside it, else where the line, or the line before, brings its speaker in. */
function dayOf(document: Document, zone: Zone, span: Span, speaker: string): PartialDate | null {
  const { text, publishedOn } = document.article
  const before = text
    .slice(Math.max(zone.start, span.start - 180), span.start)
    .split(/[.!?»]\s/)
    .at(-1)!
  const after = text
    .slice(span.end, Math.min(zone.end, span.end + 160))
    .replace(/^\s*[»”"]\s*/, '')
    .split(/(?:[.!?]\s|«)/)[0]!
  const beside = saidOn(`${after} ¦ ${before}`, publishedOn)
  if (beside) return beside
  const opens = span.start - zone.start < 4
  const zones = opens ? [zone.paragraph - 3, zone.paragraph - 2, zone.paragraph - 1] : [zone.paragraph]
  for (const sentence of zones.flatMap((line) => sentencesAt(document, line)).toReversed()) {
    if (sentence.start >= span.start || sentence.zone.kind !== 'BODY') continue
    const refs = document.refs.get(sentence) ?? []
    const frames = framesOf(sentence, refs)
    const words = text.slice(sentence.start, Math.min(sentence.end, span.start))
    if (/[«“]/.test(words) || !refs.some((ref) => ref.entities.includes(speaker) && frames.isBare(ref))) continue
    const told = dayMeant(words, publishedOn)
    if (told) return told
  }
  return null
}
