import type { Document, Sentence } from './document.ts'

const byParagraph = new WeakMap<readonly Sentence[], ReadonlyMap<number, readonly Sentence[]>>()

/** The sentences of a line. */
export function sentencesAt({ sentences }: Document, paragraph: number): readonly Sentence[] {
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
