import type { MoneyRef, Ref } from '../document.ts'
import { isClause } from '../frames.ts'
import type { Place, Said } from '../rule.ts'
import { moneyOf, offer } from './offer.ts'

type OfferSaid = Extract<Said, { kind: 'OFFER' }>

const LOANS = /^(?:prêt|prêts|location|prêté)$/

/**
 * The bid or deal to which a sum without a verb belongs: « Monaco a demandé son prêt. Location payante : 2 M€. », « Lyon et Nice sont d’accord.
 * Prêt de six mois, 1,4 M€ d’indemnité. » It is told in the sentence before and has no sum yet. Null where none is.
 */
export function completedBid(place: Place, ref: Ref, sum: MoneyRef, player: string): OfferSaid | null {
  const { frames, drafts, entities } = place
  const { tokens, sentence } = frames
  if (frames.verbs.some((verb) => isClause(verb) && verb.first < ref.first)) return null
  if (frames.verbs.some((verb) => isClause(verb) && verb.first > ref.last && verb.first - ref.last < 9)) return null
  const of = tokens.slice(Math.max(0, ref.first - 4), ref.first).map(({ fold }) => fold)
  if (of.some((word) => /^(?:option|achat|clause|revente|bonus|valeur)$/.test(word))) return null
  const before = drafts.findLast(
    ({ said, sentence: { index, zone } }) =>
      index < sentence.index &&
      sentence.index - index === 1 &&
      zone.paragraph === sentence.zone.paragraph &&
      said.player === player &&
      ((said.kind === 'OFFER' && /^(?:TRANSFER|LOAN)$/.test(said.offerKind)) ||
        (said.kind === 'INTEREST' && said.stage === 'AGREEMENT')),
  )?.said
  const isLoan = tokens.some(({ lower }) => LOANS.test(lower))
  if (before?.kind === 'OFFER')
    return before.money === null && before.status !== 'REFUSED'
      ? { ...before, offerKind: isLoan ? 'LOAN' : before.offerKind, money: moneyOf(sum) }
      : null
  if (before?.kind !== 'INTEREST') return null
  const other = entities.get(player)?.club ?? null
  if (other === before.club) return null
  return offer({
    offerKind: isLoan ? 'LOAN' : 'TRANSFER',
    player,
    club: before.club,
    other,
    status: 'ACCEPTED',
    money: moneyOf(sum),
  })
}
