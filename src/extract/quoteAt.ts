import type { QuoteReading } from './reading.ts'

/** The quotation that covers an offset of the text; undefined when none does. Quotes are sorted and do not overlap. */
export function quoteAt(quotes: readonly QuoteReading[], offset: number): QuoteReading | undefined {
  let [low, high] = [0, quotes.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (quotes[middle]!.end > offset) high = middle
    else low = middle + 1
  }
  const quote = quotes[low]
  return quote && quote.start <= offset ? quote : undefined
}
