import type { Ref } from '../document.ts'
import type { Place } from '../rule.ts'
import { clubsOf } from '../slots.ts'
import { type Around, clubsIn } from './aroundSum.ts'

/** « Combien pour Osimhen ? 70 millions, répond Lille » */
export function onlyClub(place: Place, about: Around): string | null {
  const clubs = new Set(clubsIn(place, about))
  return clubs.size === 1 ? [...clubs][0]! : null
}

/** « un million tout de suite, option d’achat à 20 »: another sum's */
export function isOptionApart({ frames: { tokens } }: Place, about: Around): boolean {
  const { first, last } = about.sum
  if (about.within('OPTION', about.from, first - 1)) return false
  return tokens
    .slice(last + 1, last + 8)
    .some(
      ({ fold }, i, near) => /^(?:option|obligation)$/.test(fold) && near.slice(0, i).some(({ text }) => text === ','),
    )
}

/** « remettait au pot (15 M€, ensuite 18, puis 20) » */
export function isSeries({ frames: { tokens, refs } }: Place, { last }: Ref): boolean {
  const close = tokens.findIndex(({ text }, i) => i > last && text === ')')
  return refs.some(
    ({ money, first }) =>
      money && first > last && first < close && /^(?:puis|ensuite|enfin)$/.test(tokens[first - 1]!.fold),
  )
}

/** « Djiku, qui a coûté 12 M€ », but « il coûterait 12 M€ »: a fee of the past */
export function hasCost({ frames: { verbs } }: Place, { first }: Ref): boolean {
  return verbs.some(
    ({ lemma, compound, mood, last }) =>
      lemma === 'coûter' && compound && mood === 'INDICATIVE' && last < first && first - last < 5,
  )
}

/** « Sky Italia donne le prix : 32 M€ », « Coût de l’avant-centre : une vingtaine de millions »: of a deal told before */
export function isPaidPrice({ frames }: Place, { first }: Ref): boolean {
  const at = frames.tokens
    .slice(0, first)
    .findLastIndex(({ fold }) => /^(?:prix|cout|tarif|ardoise|facture)$/.test(fold))
  if (at < 0 || first - at > 7) return false
  const n = frames.verbs.findLastIndex(({ last }) => last < first)
  if (n < 0) return at === 0
  const subject = frames.subject(n)
  return subject?.kind === 'OUTLET' || subject?.kind === 'JOURNALIST'
}

/** No word of a price stands before the sum. */
export function asksNothing({ frames: { tokens } }: Place, { first }: Ref): boolean {
  return !tokens
    .slice(Math.max(0, first - 12), first)
    .some(({ fold }) => /^(?:reclam|exig|demand|voul|veut|attend|esper|evalu)/.test(fold))
}

/** « Le tarif ? », « Le montant ? » in the sentence before: what the sum that answers it is. */
export function questionBefore({ document, frames }: Place): 'PRICE' | 'SUM' | null {
  const before = document.sentences[frames.sentence.index - 1]
  if (!before || before.tokens.length > 6 || before.tokens.at(-1)?.text !== '?') return null
  if (before.tokens.some(({ fold }) => /^(?:prix|tarif|exigences?)$/.test(fold))) return 'PRICE'
  if (before.tokens[0]?.fold === 'combien' && before.tokens[1]?.fold === 'pour') return 'PRICE'
  return before.tokens.some(({ fold }) => /^(?:montant|somme|cheque|offre)$/.test(fold)) ? 'SUM' : null
}

/** « 25 millions d’euros de la part de Tottenham et 28 d’Everton » */
export function givenBy({ frames, entities }: Place, { last }: Ref, clubs: readonly string[]): string | null {
  const ref = frames.refs.find(
    (one) =>
      one.kind === 'CLUB' &&
      one.first > last &&
      one.first - last < 6 &&
      /^(?:de|par)$/.test(frames.preposition(one)) &&
      !frames.tokens.slice(last + 1, one.first).some(({ kind }) => kind === 'MARK'),
  )
  return (ref && clubsOf(ref, entities).find((id) => clubs.includes(id))) ?? null
}

/** « il coûterait 30 M€ à Newcastle »: who pays */
export function isCharged({ frames, entities }: Place, { last }: Ref, club: string): boolean {
  const cost = frames.verbs.some(({ lemma, last: end }) => lemma === 'coûter' && end < last)
  return (
    cost &&
    frames.refs.some(
      (ref) => ref.first > last && frames.preposition(ref) === 'à' && clubsOf(ref, entities).includes(club),
    )
  )
}
