import { wordsLike } from '../../french/wordClass.ts'
import type { Document, Ref, Sentence } from '../document.ts'
import { quoteAt } from '../quoteAt.ts'

const SPEAKS_FOR = /^(?:PRESIDENT|EXECUTIVE|SPORTING_DIRECTOR|COACH)$/
const isFirstPerson = wordsLike(/^(?:je|j'|me|m'|nous|on)$/)

/**
 * What a sentence's words denote, the first person of a quotation included: « Je veux quitter le Bayern » of a player, « Nous avons refusé »
 * of a man who speaks for his club.
 */
export function withSpeaker(document: Document, sentence: Sentence): readonly Ref[] {
  const refs = document.refs.get(sentence) ?? []
  if (document.quotes.length === 0) return refs
  if (!sentence.tokens.some(isFirstPerson)) return refs
  const spoken = sentence.tokens.flatMap((token, i): Ref[] => {
    if (!isFirstPerson(token)) return []
    const speaker = quoteAt(document.quotes, token.start)?.speaker
    const entity = document.entities.find(({ id }) => id === speaker)
    if (!entity) return []
    const here = { first: i, last: i, form: 'PRONOUN' } as const
    const isMe = token.fold === 'me' || token.fold === "m'"
    if (entity.kind === 'PERSON' && !isMe && entity.club && SPEAKS_FOR.test(entity.role ?? ''))
      return [{ ...here, kind: 'CLUB', entities: [entity.club] }]
    const isI = isMe || token.fold === 'je' || token.fold === "j'"
    return entity.kind === 'PLAYER' && isI ? [{ ...here, kind: entity.kind, entities: [entity.id] }] : []
  })
  return spoken.length === 0 ? refs : [...refs, ...spoken].sort((a, b) => a.first - b.first)
}
