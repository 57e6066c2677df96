import type { Sentence } from '../document.ts'

/** From offsets to the sentence and its tokens. */
export function locator(
  sentences: readonly Sentence[],
): (start: number, end: number) => { sentence: Sentence; first: number; last: number } | null {
  return (start, end) => {
    const sentence = sentences[lastBefore(sentences, start)]
    if (!sentence || sentence.end < end) return null
    const first = lastBefore(sentence.tokens, start)
    const last = lastBefore(sentence.tokens, end - 1)
    return first < 0 ? null : { sentence, first, last }
  }
}

function lastBefore(spans: readonly { readonly start: number }[], offset: number): number {
  let [low, high] = [0, spans.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start <= offset) low = middle + 1
    else high = middle - 1
  }
  return high
}
