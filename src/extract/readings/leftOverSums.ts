import { wordsLike } from '../../french/wordClass.ts'
import type { MoneyRef, Ref } from '../document.ts'
import { isClause } from '../frames.ts'
import type { OfferStatus } from '../reading.ts'
import type { Finder, Found, Place } from '../rule.ts'
import { clubsOf } from '../slots.ts'
import { type Around, around, clubsIn, playerAbout } from './aroundSum.ts'
import { isForLoan, moneyOf, offer } from './offer.ts'
import { gone, lastBidder, ownOf } from './sumParties.ts'
import { untold } from './untold.ts'

/** Below it a sum is a wage, a fine or a bonus. */
const LEAST = 100_000

/** What a sum of an article about a transfer is when it is neither bid nor price. */
const isOther = wordsLike(
  /^(?:salaires?|budget|droits|dettes?|valeur|valait|vaut|cotes?|montant|cout|coute|coutait|record|recettes?|benefices?|primes?|bonus|indemnites?|amende|commission|pourcentage|revente|clause|option|chiffre|affaires|plus-value|masse|salariale|abonnes|spectateurs|vues|operation|transaction|facture|facturee?s?|moyenne|deficit|perte|pertes|subvention|sponsor|contrat|bail|an|saison|annuels?|mensuels?|evalue|estime|estimee|chiffree?|investi|investis|depense|depenses|encaisse|touche|rapporte|location|pret)$/,
)

const PAYS_NOTHING =
  /^(?:vendre|céder|acheter|racheter|recruter|coûter|valoir|perdre|disposer|rembourser|toucher|gagner|encaisser|devoir|recevoir|engranger|récupérer|évaluer|estimer|chiffrer|valoriser|peser|compter|dépenser|investir|débourser|empocher|retirer|récolter|signer|gagner|percevoir|émarger|réaliser|enregistrer)$/
const SELLS =
  /^(?:demander|réclamer|exiger|attendre|espérer|vouloir|fixer|céder|vendre|lâcher|libérer|discuter|négocier|accrocher|camper|contenter|descendre|ouvrir|laisser|brader|rester|bouger|tenir|viser|afficher|mettre|écouter)$/

/**
 * Sums that nothing has told so far, by whose they are: « les 12 millions des Espagnols n’ont pas ému Nice », « Leicester a attaqué à 20 M€ » are bids of
 * who pays; « Chelsea n’en discute pas sous les 80 M€ » is the price of who sells.
 */
export const leftOverSums: Finder = (place) =>
  untold(place).flatMap(([ref, sum]) => (sum.per || sum.amount < LEAST ? [] : leftOver(place, ref, sum)))

function leftOver(place: Place, ref: Ref, sum: MoneyRef): Found[] {
  const { frames } = place
  if (frames.tokens[ref.first - 1]?.text === '+' || isInBrackets(place, ref)) return []
  const player = playerAbout(place, ref)
  if (!player || isTold(place, player, sum) || gone(place, player)) return []
  const own = ownOf(place, player)
  const about = around(place, ref)
  if (!own || isSomethingElse(place, about)) return []
  const verb = verbOf(place, ref)
  const subject = verb < 0 ? null : clubOf(place, frames.subject(verb))
  const lemma = verb < 0 ? '' : frames.verbs[verb]!.lemma
  const answer = answerBehind(place, ref) ?? (about.has('REFUSED') ? 'REFUSED' : null)
  const pays = subject !== null && subject !== own && !PAYS_NOTHING.test(lemma) && !SELLS.test(lemma)
  const payer = payerBehind(place, ref, own) ?? payerBefore(place, ref, own) ?? (pays ? subject : null)
  // « pour l’avoir, Nice devra s’acquitter de 6 M€ »
  const owes = verb >= 0 && /^(?:devoir|falloir)$/.test(frames.chain(verb)[1]?.lemma ?? '')
  if (payer && !owes) return bid(place, ref, sum, player, own, payer, answer ?? status(place, about, verb))
  if ((subject === own && SELLS.test(lemma) && isOpen(place, verb)) || owes || isFloor(place, ref)) {
    const said = offer({ offerKind: 'ASKING_PRICE', player, club: own, status: 'MADE', money: moneyOf(sum) })
    return [{ said, first: ref.first, last: ref.last, verb: verb < 0 ? null : verb, settled: true }]
  }
  if (!answer || verb < 0 || about.has('ASK')) return []
  const others = new Set(clubsIn(place, about).filter((club) => club !== own))
  const bidder = others.size === 1 ? [...others][0]! : lastBidder(place, player, own)
  return bidder ? bid(place, ref, sum, player, own, bidder, 'REFUSED') : []
}

function isTold({ drafts }: Place, player: string, { amount }: MoneyRef): boolean {
  return drafts.some(
    ({ said }) =>
      (said.kind === 'OFFER' || said.kind === 'TRANSFER') && said.player === player && said.money?.amount === amount,
  )
}

function isSomethingElse({ frames: { tokens } }: Place, about: Around): boolean {
  if (about.has('PAST') || about.has('VALUE') || about.has('OPTION')) return true
  const { first, last } = about.sum
  return tokens.some((token, i) => i >= about.from && i <= about.to && i > first - 9 && i < last + 6 && isOther(token))
}

function isInBrackets({ frames: { tokens } }: Place, { first }: Ref): boolean {
  const mark = tokens.slice(0, first).findLast(({ text }) => text === '(' || text === ')')
  return mark?.text === '('
}

// « il faudrait 120 M€ pour que Levy se résigne », « ne sortirait pas à moins de 45 », « n’en discute pas sous les 80 M€ »
function isFloor({ frames: { tokens, verbs } }: Place, { first, last }: Ref): boolean {
  const lead = tokens.slice(Math.max(0, first - 4), first).map(({ fold }) => fold)
  const isBelow = lead.includes('sous') || (lead.includes('moins') && lead.includes('a'))
  if (isBelow) return verbs.some((verb) => verb.negation && verb.last < first && first - verb.last < 12)
  const must = verbs.some((verb) => verb.lemma === 'falloir' && verb.last < first && first - verb.last < 5)
  return must && tokens[last + 1]?.fold === 'pour' && /^qu/.test(tokens[last + 2]?.fold ?? '')
}

// The verb whose sum it is: the last one before it
function verbOf({ frames: { verbs } }: Place, { first }: Ref): number {
  return verbs.findLastIndex((verb) => verb.last < first && verb.mood !== 'PARTICIPLE' && first - verb.last < 12)
}

function clubOf({ entities }: Place, ref: Ref | null): string | null {
  return ref ? (clubsOf(ref, entities)[0] ?? null) : null
}

// « les 12 millions d’euros des Espagnols », « 34 millions venus du Barça »
function payerBehind({ frames, entities }: Place, { last }: Ref, own: string): string | null {
  const ref = frames.refs.find(({ first }) => first > last)
  if (!ref || ref.first - last > 4 || frames.preposition(ref) !== 'de') return null
  const club = clubsOf(ref, entities)[0]
  return club && club !== own ? club : null
}

// « Metz s’est arrêté à 5, Benevento à 5 et demi », « Leeds : 20 millions »
function payerBefore({ frames, entities }: Place, { first }: Ref, own: string): string | null {
  const { tokens } = frames
  const ref = frames.refs.findLast(({ last }) => last < first)
  if (!ref || first - ref.last > 3 || !tokens.slice(ref.last + 1, first).every(({ fold }) => isLink(fold))) return null
  const lead = tokens[ref.first - 1]?.text
  const begins = lead === undefined || /^[,;:.(–—-]$/.test(lead) || /^(?:et|puis|mais|l['’]|le|la|les)$/i.test(lead)
  const club = clubsOf(ref, entities)[0]
  return begins && club && club !== own ? club : null
}

function isLink(fold: string): boolean {
  return /^(?:[,:–—-]|a|de|d'|jusqu'a|pour|avec|lui|eux)$/.test(fold)
}

const MOVES =
  /^(?:émouvoir|convaincre|suffire|séduire|ébranler|déboulonner|contenter|satisfaire|convenir|fléchir|tenter|troubler|impressionner|bouger|plaire)$/

// « les 12 millions de Newcastle n’ont ému personne », « les 3 M€ de Guingamp ont suffi »
function answerBehind({ frames: { verbs } }: Place, { last }: Ref): OfferStatus | null {
  const verb = verbs.find(({ first }) => first > last)
  if (!verb || verb.first - last > 9 || !MOVES.test(verb.lemma) || !isClause(verb)) return null
  return verb.negation ? 'REFUSED' : verb.mood === 'INDICATIVE' ? 'ACCEPTED' : null
}

function status({ frames: { verbs } }: Place, about: Around, n: number): OfferStatus {
  if (about.has('AGREED')) return 'ACCEPTED'
  const verb = verbs[n]
  return verb && (verb.tense === 'FUTURE' || about.has('PLANNED')) ? 'PLANNED' : 'MADE'
}

// « Nice en voudrait 20 M€ », but « Nice l’a laissé partir pour 20 M€ »
function isOpen({ frames: { verbs } }: Place, n: number): boolean {
  return isClause(verbs[n]!) && !verbs[n]!.compound
}

function bid(
  place: Place,
  ref: Ref,
  sum: MoneyRef,
  player: string,
  own: string,
  club: string,
  told: OfferStatus,
): Found[] {
  const offerKind = isForLoan(place.frames.tokens, ref.last) ? 'LOAN' : 'TRANSFER'
  const stage = told === 'ACCEPTED' ? 'AGREEMENT' : 'OFFER'
  const verb = verbOf(place, ref)
  const at = { first: ref.first, last: ref.last, verb: verb < 0 ? null : verb, settled: true }
  return [
    { said: offer({ offerKind, player, club, other: own, status: told, money: moneyOf(sum) }), ...at },
    { said: { kind: 'INTEREST', club, player, stage }, ...at },
  ]
}
