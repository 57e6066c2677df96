import { foldedBetween } from '../../french/fold.ts'
import type { Document, Ref, Sentence, Zone } from '../document.ts'
import { sentencesAt } from '../lines.ts'
import type { Credit, Span } from '../reading.ts'

const OCCASION =
  /en conférence de presse|conférence de presse|en zone mixte|sur (?:Twitter|Instagram|X|Facebook)|dans un communiqué|(?:face aux|devant (?:les|des)) (?:journalistes|médias|micros|caméras)|devant la presse|\(Twitter\)|dans les médias du club/i

/** What leads to the name of an outlet beside a speech. Folded. */
const LEADS =
  /(?:micro|antenne|ondes|dans|sur|a|aupres|par|pour|de|du|chez|invite|source :?|l'antenne) (?:de |du |le |la |l'|les |d'|nos confreres de |nos colonnes de )*(?:quotidien |site |journal |emission |chaine )?$|\($/
/** « …, a-t-il confié sur »: an incise inside the speech, up to the outlet. Folded. */
const INCISE = /, (?:l')?(?:a|avait|[a-z]+)(?:-t)?-(?:il|elle)\b[^,.;:!?]{0,40}$/

/** Another sentence, or another speech. */
const CROSSES = /[.!?…]\s+\S|[«»”“]\s*\p{L}/u

/** Where a speech was held: an outlet beside it (« au micro de TMW », « dans L’Équipe ») or an occasion (« en conférence de presse »). */
export function occasionOf(
  document: Document,
  zone: Zone,
  span: Span,
): { readonly sources: readonly Credit[]; readonly occasion: string | null } {
  const { text } = document.article
  for (const sentence of sentencesAt(document, zone.paragraph)) {
    if (sentence.zone !== zone || sentence.start > span.end + 120 || sentence.end < span.start - 120) continue
    for (const ref of document.refs.get(sentence) ?? [])
      if (ref.kind === 'OUTLET' && isBeside(text, zone, span, sentence, ref))
        return { sources: ref.entities.map((source) => ({ source, role: 'ORIGIN' })), occasion: null }
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

// In the sentence of the speech: before it, behind it, or in an incise; no stop and no other speech in between
function isBeside(text: string, zone: Zone, span: Span, sentence: Sentence, ref: Ref): boolean {
  const { start } = sentence.tokens[ref.first]!
  const { end } = sentence.tokens[ref.last]!
  const lead = foldedBetween(text, Math.max(zone.start, start - 40), start)
  if (!LEADS.test(lead)) return false
  if (start > span.start && start < span.end)
    return INCISE.test(foldedBetween(text, Math.max(span.start, start - 60), start))
  const between =
    start < span.start ? text.slice(end, span.start) : text.slice(span.end, start).replace(/^[\s»”"“.!?…]+/, '')
  return !CROSSES.test(between)
}
