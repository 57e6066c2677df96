import { wordsLike } from '../french/wordClass.ts'
import type { Ref } from './document.ts'
import type { Frames } from './frames.ts'

const isPlace = wordsLike(
  /^(?:clubs?|championnats?|pays|endroits?|equipes?|formations?|destinations?|ligues?|maillots?|lieux?|ecuries?|jardins?|maisons?|seule?|seuls|premiere?|unique|ce|celui|celle|option|piste|choix|projet)$/,
)
const isThis = wordsLike(/^(?:c'|ce|cela|ca)$/)
const isBeing = /^(?:être|rester|demeurer|appeler|nommer)$/
const FAR = 14

/**
 * What a noun before a relative pronoun stands for, where a copula tells it: « La Liga est le championnat où il veut jouer », « Le club dont il
 * rêve, c’est Lyon », « Ce qu’il veut ? Lyon »; null where none does.
 * @param at the token of the pronoun
 */
export function identityOf(frames: Frames, at: number): Ref | null {
  const { tokens } = frames
  const before = tokens[at - 1]?.text === ',' ? at - 2 : at - 1
  if (!isPlace(tokens[before]) && !isPlace(tokens[before - 1])) return null
  return toldBefore(frames, before) ?? toldBehind(frames, at)
}

function toldBefore(frames: Frames, noun: number): Ref | null {
  const n = frames.verbs.findLastIndex(({ last }) => last < noun)
  const verb = frames.verbs[n]
  if (!verb || noun - verb.last > 5 || !isBeing.test(verb.lemma) || verb.negation) return null
  if (frames.tokens.slice(verb.last + 1, noun).some(({ kind }) => kind === 'MARK')) return null
  const subject = isThis(frames.tokens[verb.first]) ? null : frames.subject(n)
  return subject && isTarget(subject) ? subject : null
}

function toldBehind(frames: Frames, at: number): Ref | null {
  const { tokens, verbs, refs } = frames
  const mark = tokens.findIndex(({ text }, i) => i > at && i - at < FAR && /^[,:?]$/.test(text))
  if (mark < 0) return null
  const copula = verbs.find(({ first, lemma }) => lemma === 'être' && first > mark && first - mark <= 2)
  if (tokens[mark]!.text === ',' && (!copula || !isThis(tokens[mark + 1]))) return null
  if (copula?.negation) return null
  const from = copula?.last ?? mark
  const told = refs.find(({ first }) => first > from)
  return told && told.first - from <= 2 && isTarget(told) ? told : null
}

function isTarget({ kind, form }: Ref): boolean {
  return (kind === 'CLUB' || kind === 'LEAGUE') && form !== 'PRONOUN'
}
