import type { Document, Sentence } from './document.ts'
import type { Frames } from './frames.ts'
import { matchVerb } from './match.ts'
import type { PatternIndex } from './patternIndex.ts'
import type { Unread } from './reading.ts'
import { givesOf } from './rule.ts'
import type { Context } from './slots.ts'

// A sentence with a club in the right place and nobody to connect it with.
export function unlinked(
  document: Document,
  sentence: Sentence,
  frames: Frames,
  patterns: PatternIndex,
  context: Context,
): Unread[] {
  for (const [n, verb] of sentence.verbs.entries()) {
    const subject = frames.subject(n)
    if (subject?.kind !== 'CLUB' || subject.form === 'PRONOUN') continue
    const wanted = patterns
      .ofVerb(verb.lemma, frames)
      .find(
        ({ rule, pattern }) =>
          pattern.elements.length === 1 &&
          givesOf(rule).some(({ kind }) => kind === 'INTEREST') &&
          'role' in pattern.elements[0]! &&
          pattern.elements[0].role === 'PLAYER',
      )
    if (wanted && !matchVerb(wanted.pattern, n, context) && !document.inMind.has(sentence))
      return [
        {
          start: sentence.start,
          end: sentence.end,
          why: `« ${verb.lemma} » tells an interest, but nobody it may be about is known here`,
        },
      ]
  }
  return []
}
