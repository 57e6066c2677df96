import { quoteAt } from '../quoteAt.ts'
import type { Place } from '../rule.ts'

/** Who speaks at a place of the text, when it lies inside a quotation. */
export function speakerOf({ document: { quotes } }: Pick<Place, 'document'>, offset: number): string | null {
  return quoteAt(quotes, offset)?.speaker ?? null
}
