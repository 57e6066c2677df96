import type { Ref } from '../document.ts'
import type { Place } from '../rule.ts'
import { clubsOf } from '../slots.ts'

/** Whether a sum is what the seller would let him go for: « ils seraient disposés à laisser partir Gueye contre un chèque de 25 M€ ». */
export function sellsFor({ frames: { tokens, verbs } }: Place, { first }: Ref): boolean {
  const n = verbs.findLastIndex(({ last }) => last < first)
  const verb = verbs[n]
  const lets = verb && /^(?:partir|filer)$/.test(verb.lemma) && verbs[n - 1]?.lemma === 'laisser'
  if (!verb || first - verb.last > 10 || verb.passive) return false
  if (!lets && !/^(?:céder|vendre|lâcher|séparer|brader)$/.test(verb.lemma)) return false
  const told = lets ? verbs[n - 1]! : verb
  if (told.compound || (told.mood !== 'INFINITIVE' && told.mood !== 'CONDITIONAL' && told.tense !== 'FUTURE'))
    return false
  return tokens.slice(verb.last + 1, first).some(({ fold }) => /^(?:contre|pour|moyennant)$/.test(fold))
}

/** To whom the seller has agreed to let him go for a sum: « Dijon a accepté de le lâcher à Saint-Étienne moyennant 800 000 euros ». */
export function soldTo({ frames, entities }: Place, { first }: Ref, clubs: readonly string[]): string | null {
  const n = frames.verbs.findLastIndex(({ last }) => last < first)
  const outer = frames.chain(n).find(({ lemma }) => lemma === 'accepter')
  if (!outer?.compound || outer.negation) return null
  const to = frames.refs.find((ref) => ref.first > outer.last && ref.first < first && frames.preposition(ref) === 'à')
  return (to && clubsOf(to, entities).find((club) => clubs.includes(club))) ?? null
}
