import type { Place } from '../rule.ts'

/** Who speaks at a place of the text, when it lies inside a quotation. Quotes stand in order. */
export function speakerOf({ document: { quotes } }: Pick<Place, 'document'>, offset: number): string | null {
  let [low, high] = [0, quotes.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (quotes[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  const quote = quotes[low]
  return quote && quote.start <= offset ? quote.speaker : null
}
