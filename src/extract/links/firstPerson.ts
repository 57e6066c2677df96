import type { Document, Ref, Sentence } from '../document.ts'
import { quoteAt } from '../quoteAt.ts'

/** What a sentence's words denote, « je » of a player's quotation included: « Je veux quitter le Bayern ». */
export function withSpeaker(document: Document, sentence: Sentence): readonly Ref[] {
  const refs = document.refs.get(sentence) ?? []
  if (document.quotes.length === 0) return refs
  if (!sentence.tokens.some(({ fold }) => fold === 'je' || fold === "j'")) return refs
  const spoken = sentence.tokens.flatMap(({ fold, start }, i): Ref[] => {
    if (fold !== 'je' && fold !== "j'") return []
    const speaker = quoteAt(document.quotes, start)?.speaker
    const entity = document.entities.find(({ id }) => id === speaker)
    if (entity?.kind !== 'PLAYER') return []
    return [{ first: i, last: i, kind: entity.kind, entities: [entity.id], form: 'PRONOUN' }]
  })
  return spoken.length === 0 ? refs : [...refs, ...spoken].sort((a, b) => a.first - b.first)
}
