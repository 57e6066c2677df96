import type { Document, Ref, Sentence } from './document.ts'
import { framesOf } from './frames.ts'
import { definite } from './links/words.ts'
import { roleWords } from './mentions/roles.ts'
import type { Draft } from './rule.ts'
import { speechVerbs } from './sayingWords.ts'

/** Somebody who speaks in a sentence, and the tokens that are his word. */
interface Voice {
  readonly words: string
  readonly first: number
  readonly last: number
}

const ROLES = new Map(roleWords)
const CAMP = /^(?:PLAYER|PERSON|CLUB)$/

/**
 * Whose word a statement is inside the camps of club and player, when the text tells: « Pablo Longoria a confirmé que … », « …, a annoncé le
 * club londonien », « son agent assure que … ». Outlets and journalists are sources, not voices.
 */
export function voice(document: Document): Document {
  const voices = new Map<Sentence, Voice[]>()
  const voiceOf = (draft: Draft): string | null => {
    const known = voices.get(draft.sentence) ?? voicesIn(document, draft.sentence)
    voices.set(draft.sentence, known)
    return known.findLast(({ first, last }) => first <= draft.first && draft.last <= last)?.words ?? null
  }
  return { ...document, drafts: document.drafts.map((draft) => ({ ...draft, voice: voiceOf(draft) })) }
}

function voicesIn(document: Document, sentence: Sentence): Voice[] {
  const frames = framesOf(sentence, document.refs.get(sentence) ?? [])
  const end = sentence.tokens.length - 1
  return frames.verbs.flatMap((verb, n): Voice[] => {
    if (!speechVerbs.has(verb.lemma) || verb.negation || verb.mood === 'CONDITIONAL') return []
    // « …, a annoncé le club londonien »
    const before = sentence.tokens[verb.first - 1]?.text ?? ''
    const behind = frames.refs.find((ref) => ref.first > verb.last && ref.first - verb.last <= 2)
    if (/^[,»”]$/.test(before) && behind && CAMP.test(behind.kind) && frames.preposition(behind) === '')
      return [{ words: wordsOf(document, sentence, behind), first: 0, last: verb.first }]
    // « Longoria a confirmé que », « a confirmé l’intérêt de »
    const subject = frames.subject(n)
    const words =
      subject && CAMP.test(subject.kind) && subject.form !== 'PRONOUN'
        ? wordsOf(document, sentence, subject)
        : subject
          ? null
          : roleBefore(document, sentence, verb.first)
    return words ? [{ words, first: verb.last + 1, last: end }] : []
  })
}

function wordsOf(document: Document, sentence: Sentence, ref: Ref): string {
  const entity = document.entities.find(({ id }) => id === ref.entities[0])
  if (ref.form === 'NAME' && entity) return entity.name
  return document.article.text.slice(sentence.tokens[ref.first]!.start, sentence.tokens[ref.last]!.end)
}

// « son agent assure que »
function roleBefore({ article }: Document, { tokens }: Sentence, verb: number): string | null {
  for (let i = verb - 1; i > 0 && verb - i < 6; i--)
    if (ROLES.has(tokens[i]!.fold) && definite.has(tokens[i - 1]!.fold))
      return article.text.slice(tokens[i - 1]!.start, tokens[i]!.end)
  return null
}
