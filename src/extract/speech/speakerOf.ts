import type { Document, Sentence, Zone } from '../document.ts'
import { framesOf } from '../frames.ts'
import { isHearing } from '../hearing.ts'
import type { Span } from '../reading.ts'
import { speechVerbs } from '../sayingWords.ts'
import { announced, givenTheFloor } from './announced.ts'
import { incise } from './incise.ts'
import { type Floor, Scene } from './scene.ts'
import { PERSONS, sayings } from './speechWords.ts'

/** Who speaks, and by which sign it is known. */
export interface Told {
  readonly speaker: string
  readonly rule: string
}

/** The speaker of the quotation at `span`; null when the text does not tell, or when it is no person. */
export function speakerOf(
  document: Document,
  sentences: readonly Sentence[],
  zone: Zone,
  span: Span,
  floor: Floor,
): Told | null {
  const scene = new Scene(document, sentences, zone, floor, namedIn(document, sentences, span))
  const signed = signature(scene, span)
  if (signed) return { speaker: signed, rule: 'quote.signed' }
  const inside = incise(scene, span)
  if (inside !== undefined) return inside ? { speaker: inside, rule: 'quote.incise' } : null
  const before = announced(scene, span)
  if (before !== undefined) return before ? { speaker: before, rule: 'quote.announced' } : null
  if (!opensLine(scene, span)) {
    const subject = isSentence(scene, span) ? scene.subjectBefore(span.start) : null
    if (!subject && floor.here && follows(scene, span)) return { speaker: floor.here, rule: 'quote.same-speaker' }
    return subject ? { speaker: subject, rule: 'quote.announced' } : null
  }
  const behind = toldBehind(scene, span)
  if (behind) return { speaker: behind, rule: 'quote.announced' }
  const given = givenTheFloor(scene) ?? floor.last ?? (isOwnWord(scene, span) ? scene.star() : null)
  return given ? { speaker: given, rule: 'quote.announced' } : null
}

// « On a fait une offre. » Ces mots sont signés Giuntoli. · « … » Invité de RMC, Giuntoli n’a pas nié.
function toldBehind(scene: Scene, { end }: Span): string | null {
  const next = scene.sentences.find((sentence) => sentence.start >= end && /\p{L}/u.test(scene.text[sentence.start]!))
  if (!next || next.start > end + 5) return null
  const frames = framesOf(next, scene.refs(next))
  const words = next.tokens.slice(0, 12).map(({ fold }) => fold)
  const isHis = words.some((word) => sayings.has(word)) || words.slice(0, 3).some((word) => /^signee?s?$/.test(word))
  const signs = words.findIndex((word) => /^(?:de|d'|par|signee?s?|est|sont)$/.test(word))
  const named = frames.refs.find(({ kind, form }) => PERSONS.test(kind) && form === 'NAME')
  if (!named) return null
  // « … » Kombouaré n’a pas caché ses regrets
  const shows = next.verbs[0]
  if (
    !isHis &&
    named.first < 2 &&
    shows &&
    shows.first === named.last + 1 &&
    (SHOWS.test(shows.lemma) || speechVerbs.has(shows.lemma))
  )
    return scene.personOf(named, next)
  if (isHis)
    return signs >= 0 &&
      named.first > signs &&
      named.first - signs < 6 &&
      /^(?:|de|par)$/.test(frames.preposition(named))
      ? scene.personOf(named, next)
      : null
  const isHeard = frames.refs.some(
    (ref) => ref.kind === 'OUTLET' && ref.first < named.first && isHearing(scene.text, frames, ref),
  )
  return isHeard ? scene.personOf(named, next) : null
}

/** What he does behind his words, who does not say them with a verb of speech. By lemma. */
const SHOWS =
  /^(?:cacher|mâcher|montrer|réagir|savourer|regretter|botter|afficher|assumer|féliciter|réjouir|enthousiasmer|agacer)$/

// « J’ai décidé de partir. » The sentence made a stir: nobody is told before, and the article is about one man
function isOwnWord({ text }: Scene, { start, end }: Span): boolean {
  return /(?:^|[\s,.])(?:je |j['’]|mon |ma |mes |moi[ ,]|me |m['’])/i.test(text.slice(start, end))
}

// « … » Prénom Nom – source : Zone mixte (12/03/2021)
function signature(scene: Scene, span: Span): string | null {
  const after = scene.text.slice(span.end, scene.zone.end)
  const signed = /^\s*[»”"“]\s*[,–—(-]?\s*/.exec(after)
  if (!signed) return null
  for (const sentence of scene.sentences)
    for (const ref of scene.refs(sentence)) {
      const start = sentence.tokens[ref.first]!.start
      if (start < span.end || start > span.end + signed[0].length) continue
      const end = sentence.tokens[ref.last]!.end
      if (
        (opensLine(scene, span) ? /^\s*(?:[–—()-]|source|$|,)/ : /^\s*(?:[–—()-]|source|$)/).test(
          scene.text.slice(end, Math.min(scene.zone.end, end + 12)),
        )
      )
        return scene.personOf(ref, sentence)
    }
  return null
}

/** True for a quotation that is a sentence of its own, in a line with others. */
function isSentence(scene: Scene, { start, end }: Span): boolean {
  const before = scene.text.slice(Math.max(scene.zone.start, start - 4), start)
  return (
    /[.…!?]\s*[«“"]\s*$/.test(before) &&
    (/[.…!?]$/.test(scene.text.slice(start, end)) || /\p{Lu}/u.test(scene.text[start]!))
  )
}

function opensLine(scene: Scene, { start }: Span): boolean {
  return start - scene.zone.start < 4
}

/** True where nothing but a sentence or two stands between this quotation and the one before. */
function follows(scene: Scene, { start }: Span): boolean {
  const before = scene.text.slice(Math.max(scene.zone.start, start - 60), start)
  return /[»”"“][^«»“”"]{0,40}[«“"]\s*$/.test(before) || /[.…!?]\s*[«“"]\s*$/.test(before)
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
