import type { Document, Sentence } from './document.ts'
import { type Governed, governedIn } from './governed.ts'
import { sentencesAt } from './lines.ts'
import { quoteAt } from './quoteAt.ts'
import type { Credit, Span } from './reading.ts'
import { quotations } from './speech/quotations.ts'

/** Words in quotation marks that are a source’s own. */
interface PressSpeech extends Span {
  readonly credits: readonly Credit[]
}

/** What newspapers and journalists say in quotation marks: « « Milan suit Kamara. Une offre est partie », écrit L’Équipe ». Sorted. */
export function pressSpeech(document: Document): readonly PressSpeech[] {
  const journalists = new Set(document.entities.filter(({ kind }) => kind === 'JOURNALIST').map(({ id }) => id))
  const out: PressSpeech[] = []
  for (const [{ paragraph }, spans] of quotations(document.article.text, document.zones))
    for (const span of spans) {
      const quote = quoteAt(document.quotes, span.start)
      if (quote && !journalists.has(quote.speaker)) continue
      const credits: readonly Credit[] = quote
        ? [{ source: quote.speaker, role: 'ORIGIN' }, ...quote.sources]
        : creditsBeside(document, sentencesAt(document, paragraph), span)
      if (credits.length > 0) out.push({ ...span, credits })
    }
  return out
}

/** The stretch of a sentence that lies in a source’s own words; null where none does. */
export function spokenBy(speech: readonly PressSpeech[], { start, end }: Sentence): Governed | null {
  const around = speech.find((span) => span.start <= start + 2 && start < span.end)
  return around ? { start, end: Math.min(end, around.end), credits: around.credits, verbal: true, opens: false } : null
}

function creditsBeside(document: Document, line: readonly Sentence[], { start, end }: Span): readonly Credit[] {
  for (const sentence of line) {
    if (sentence.end <= start || sentence.start > end) continue
    const [governed] = governedIn(document, sentence, { credits: [], interview: false }, [])
    if (governed) return governed.credits
  }
  return []
}
