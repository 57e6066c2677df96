import type { Cue } from '../cues.ts'
import { positiveUnderNot } from '../negationWords.ts'
import type { Place } from '../rule.ts'
import { turning } from '../wishWords.ts'
import { verbAt } from './wisher.ts'

/** « n’a pas repoussé », « ne veut plus partir »; the cue's own « pas » is no turn */
export function isTurned({ frames }: Place, { first, last }: Cue): boolean {
  const own = frames.tokens.slice(first, last + 1).some(({ fold }) => turning.has(fold) || /^(?:ne|n')$/.test(fold))
  if (own) return false
  const verb = frames.verbs.find((one) => one.first <= last && first <= one.last)
  if (verb?.negation) return verb.lemma !== 'jurer'
  // « n’a jamais caché sa préférence pour Arsenal »
  const governor = frames.verbs.findLast((one) => one.last < first && first - one.last <= 4)
  if (governor?.negation && positiveUnderNot.has(governor.lemma)) return false
  return (
    frames.tokens.slice(Math.max(0, first - 3), first).some(({ fold }) => turning.has(fold)) &&
    frames.tokens.slice(Math.max(0, first - 9), first).some(({ fold }) => /^(?:ne|n')$/.test(fold))
  )
}

/** « pourrait changer d’air », « n’est pas contre un nouveau challenge »: what may come is no wish */
export function isChance(place: Place, cue: Cue): boolean {
  const { frames } = place
  const at = verbAt(place, cue)
  const lead = frames.tokens.slice(Math.max(0, cue.first - 3), cue.first).map(({ fold }) => fold)
  if (lead.includes('contre')) return true
  if (at === null) return false
  return frames
    .chain(at)
    .slice(1)
    .some(({ lemma, last }) => last < cue.first && /^(?:pouvoir|devoir|risquer|aller|faillir)$/.test(lemma))
}
