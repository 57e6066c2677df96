import type { QuoteReading, Span } from './reading.ts'

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

/** Asked for stretches in order: the last of the sorted spans that overlaps one. */
export function overlapping<S extends Span>(spans: readonly S[]): (stretch: Span) => S | undefined {
  let at = 0
  return ({ start, end }) => {
    while (spans[at + 1] && spans[at + 1]!.start < end) at++
    const span = spans[at]
    return span && span.start < end && start < span.end ? span : undefined
  }
}
