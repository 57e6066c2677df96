import { wordsLike } from '../../french/wordClass.ts'
import type { Ref, Sentence } from '../document.ts'

const isThe = wordsLike(/^(?:les|ces|aux|des|leurs|ses)$/)
const isOf = wordsLike(/^(?:de|d'|du|des)$/)
const isBy = wordsLike(/^(?:par)$/)
/** What is done with a sum that is bid. Folded. */
const isGiven = wordsLike(
  /^(?:proposes|offerts|promis|poses|mis|deposes|avances|tendus|alignes|brandis|agites|glisses|consentis|sortis|degaines)$/,
)
const isArticle = wordsLike(/^(?:le|la|l'|les)$/)
/** What may stand between the sum and whose it is. Folded. */
const isExtra = wordsLike(
  /^(?:bonus|primes|variables|compris|inclus|inclues|fixes|sur|la|table|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\(|\))$/,
)
const isAbout = wordsLike(/^(?:pour|sur)$/)

/**
 * Sums told as the bid of a club: « les 12 M€ de Nice pour Medina », « les 20 M€ proposés par Leeds n’ont pas suffi ». They are bids like any other: what
 * is done with them a rule reads.
 */
export function sumBids({ tokens, verbs }: Sentence, refs: readonly Ref[], money: readonly Ref[]): Ref[] {
  return money.flatMap((sum): Ref[] => {
    if (!sum.money || sum.money.per || sum.money.amount < 100_000) return []
    const opens = isThe(tokens[sum.first - 1])
    if (!opens && sum.first > 0) return []
    let at = sum.last + 1
    let given = false
    while (at < tokens.length && at - sum.last < 7 && (isExtra(tokens[at]!) || isGiven(tokens[at]!))) {
      given ||= isGiven(tokens[at]!)
      at++
    }
    if (given ? !isBy(tokens[at]) : !isOf(tokens[at])) return []
    const first = isArticle(tokens[at + 1]) ? at + 2 : at + 1
    const club = refs.find(
      (ref) => ref.kind === 'CLUB' && ref.form !== 'ADJECTIVE' && ref.first >= at && ref.first <= first,
    )
    if (!club) return []
    const next = tokens[club.last + 1]
    const acts = verbs.some(({ first: start, mood }) => start === club.last + 1 && mood !== 'PARTICIPLE')
    if (!acts && !isAbout(next)) return []
    const bid = {
      kind: 'TRANSFER',
      club: club.entities[0]!,
      money: sum.money,
      renewal: false,
      years: null,
      isNew: false,
    } as const
    return [{ first: opens ? sum.first - 1 : sum.first, last: club.last, kind: 'BID', entities: [], form: 'NOUN', bid }]
  })
}
