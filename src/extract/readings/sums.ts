import { wordsLike } from '../../french/wordClass.ts'
import type { MoneyRef, Ref } from '../document.ts'
import type { OfferStatus } from '../reading.ts'
import type { Finder, Found, Place } from '../rule.ts'
import { around, clubsIn, type Kind, playerAbout } from './aroundSum.ts'
import { completedBid } from './completedBid.ts'
import { gappedClub } from './gappedClub.ts'
import { isForLoan, moneyOf, offer } from './offer.ts'
import { isClausePrice, isOfOption } from './ofOption.ts'
import { isOfOtherThing } from './otherThings.ts'
import { sellsFor, soldTo } from './sellsFor.ts'
import { type ByVerb, byItsVerb } from './sumByVerb.ts'
import {
  agreed,
  asksForHimself,
  bidderOf,
  dealPartner,
  gone,
  lastBidder,
  nearestClub,
  ownOf,
  sellerIn,
  suitorsOf,
} from './sumParties.ts'
import {
  asksNothing,
  givenBy,
  hasCost,
  isCharged,
  isOptionApart,
  isPaidPrice,
  isSeries,
  onlyClub,
  questionBefore,
} from './sumSetting.ts'
import { untold } from './untold.ts'

/** Sums of money that no pattern read, by the words around them: bids, agreed and refused sums, prices. */
export const sums: Finder = (place) =>
  untold(place).flatMap(([ref, sum]) => (sum.per ? [] : bidOrPrice(place, ref, sum)))

const STATUS_KINDS = ['PAST', 'ASK', 'ESTIMATE', 'AGREED', 'REFUSED', 'PLANNED', 'MADE', 'OPTION'] as const

/** « le transfert est estimé à 3,5 M€ », « le montant de l’opération »: a sum that is settled, no price. */
const DEAL = /^(?:montant|operation|somme|transfert|transaction)$/

function bidOrPrice(place: Place, ref: Ref, sum: MoneyRef): Found[] {
  const about = around(place, ref)
  const player = playerAbout(place, ref)
  if (!player || sum.amount < 100_000 || place.frames.tokens[ref.first - 1]?.text === '+') return []
  const completed = completedBid(place, ref, sum, player)
  if (completed) return [found(place, ref, completed)]
  const asked = questionBefore(place)
  const own = ownOf(place, player) ?? sellerIn(place, about) ?? (asked === 'PRICE' ? onlyClub(place, about) : null)
  const far = new Map(STATUS_KINDS.map((kind) => [kind, about.distance(kind) ?? Number.POSITIVE_INFINITY]))
  if (isOptionApart(place, about)) far.set('OPTION', Number.POSITIVE_INFINITY)
  const has = (kind: Kind) =>
    Number.isFinite(far.get(kind as (typeof STATUS_KINDS)[number]) ?? about.distance(kind) ?? Infinity)
  // « Sadio Mané, venu de Liverpool (32 M€) »: a fee
  const named = about.distance('PRICE', 8) !== null
  if (place.frames.tokens[ref.first - 1]?.text === '(' && !named && !isSeries(place, ref)) return []
  if (gappedClub(place, ref)) return [] // otherSums.ts
  if (asked === 'PRICE' && own) return [price(place, ref, sum, player, own)]
  const [nearest] = [...far].sort((a, b) => a[1] - b[1])
  const [kind, gap] = nearest!
  // « à un million d’euros près de s’entendre »
  if (isOfOption(place, ref) || place.frames.tokens[ref.last + 1]?.lower === 'près' || hasCost(place, ref)) return []
  if (isOfOtherThing(place.frames, ref)) return []
  const isClause = kind === 'OPTION' && isClausePrice(place, ref, has('ASK'))
  const byVerb = !asked && !about.has('PAST') && !about.has('VALUE') ? byItsVerb(place, about, player, own) : null
  if (byVerb) return toldByVerb(place, ref, sum, player, own, byVerb)
  const sells = own !== null && sellsFor(place, ref)
  if (!Number.isFinite(gap) && !asked && !named && !sells && about.distance('MUST', 6) === null) return []
  if ((kind === 'OPTION' && !isClause) || (kind === 'PAST' && Number.isFinite(gap) && !sells) || about.has('VALUE'))
    return []
  // « recruté en 2019 pour 12 M€ »: a fee of the past, unless a price or a deal stands right beside
  if (has('PAST') && !(gap <= 2) && !sells) return []
  const clubs = clubsIn(place, about)
  const buyer = sells ? soldTo(place, ref, clubs) : null
  if (buyer) {
    const said = offer({
      offerKind: 'TRANSFER',
      player,
      club: buyer,
      other: own,
      status: 'ACCEPTED',
      money: moneyOf(sum),
    })
    return [found(place, ref, said), found(place, ref, { kind: 'INTEREST', club: buyer, player, stage: 'AGREEMENT' })]
  }
  const partner =
    place.frames.tokens.slice(0, ref.first).some(({ fold }) => DEAL.test(fold)) || isPaidPrice(place, ref)
      ? dealPartner(place, player, own)
      : null
  // « Gueye est tout proche d’Everton. Le prix de l’opération avoisinerait les 8 M€ »
  if (partner && !has('REFUSED') && asksNothing(place, ref))
    return [
      found(
        place,
        ref,
        offer({
          offerKind: isLoan(place, ref) ? 'LOAN' : 'TRANSFER',
          player,
          club: partner,
          other: own,
          status: 'ACCEPTED',
          money: moneyOf(sum),
        }),
      ),
    ]
  // « un prix de 4 M€, et … aurait repoussé une deuxième offre »: the nearer word tells what the sum is
  const refusedFar = far.get('REFUSED')! > far.get('ASK')! + 3
  // « il faudra débourser 20 M€ pour convaincre l’OM »
  const priced = place.frames.tokens.slice(0, ref.first).some(({ fold }) => DEAL.test(fold))
  const isPrice =
    sells ||
    isClause ||
    (named && refusedFar) ||
    about.distance('MUST', 6) !== null ||
    (has('ASK') && refusedFar && kind !== 'MADE' && kind !== 'AGREED') ||
    (kind === 'ESTIMATE' && !has('AGREED') && !has('REFUSED') && !has('MADE') && !priced)
  if (isPrice) {
    const suitors = suitorsOf(place, player)
    const sellers = clubs.filter((club) => !suitors.has(club))
    const seller =
      (isClause ? bidderOf(place, ref, sellers) : null) ??
      own ??
      sellers.find((club) => !isCharged(place, ref, club)) ??
      null
    if (!seller || (own === null && sellers.length !== 1) || asksForHimself(place, ref, seller)) return []
    return [price(place, ref, sum, player, seller)]
  }
  const told: OfferStatus | null = has('REFUSED')
    ? 'REFUSED'
    : has('AGREED')
      ? 'ACCEPTED'
      : has('PLANNED') && has('MADE')
        ? 'PLANNED'
        : has('MADE')
          ? 'MADE'
          : null
  if (!told && asked !== 'SUM') return []
  const bidders = clubs.filter((club) => club !== own)
  const by =
    bidders.length > 0
      ? (givenBy(place, ref, bidders) ?? bidderOf(place, ref, bidders) ?? nearestClub(place, about, bidders))
      : lastBidder(place, player, own)
  // « un accord à 40 M€ avec l’Ajax »: whoever wants him, told elsewhere
  if (!by && gone(place, player)) return []
  if (!by)
    return [
      found(
        place,
        ref,
        offer({ offerKind: 'TRANSFER', player, club: null, other: own, status: told ?? 'MADE', money: moneyOf(sum) }),
      ),
    ]
  // « Chelsea et Monaco ont trouvé un accord. Le montant de l’opération s’élève à 45 M€. »
  const closed = (told ?? 'MADE') === 'MADE' && (priced || asked === 'SUM') && agreed(place, player, by, asked ? 3 : 1)
  const status = closed ? 'ACCEPTED' : (told ?? 'MADE')
  const offerKind = isLoan(place, ref) ? 'LOAN' : 'TRANSFER'
  return [
    found(place, ref, offer({ offerKind, player, club: by, other: own, status, money: moneyOf(sum) })),
    found(place, ref, { kind: 'INTEREST', club: by, player, stage: status === 'ACCEPTED' ? 'AGREEMENT' : 'OFFER' }),
  ]
}

// « Metz s’est arrêté à 5 », « l’OM ne bouge pas de ses 30 M€ »: no word of bids or prices
function toldByVerb(
  place: Place,
  ref: Ref,
  sum: MoneyRef,
  player: string,
  own: string | null,
  { club, isPrice, status }: ByVerb,
): Found[] {
  if (isPrice) return [price(place, ref, sum, player, club)]
  const offerKind = isLoan(place, ref) ? 'LOAN' : 'TRANSFER'
  const bid = found(place, ref, offer({ offerKind, player, club, other: own, status, money: moneyOf(sum) }))
  const interest = found(place, ref, { kind: 'INTEREST', club, player, stage: 'OFFER' })
  return [bid, interest].map((one) => ({ ...one, settled: true }))
}

function price(place: Place, ref: Ref, sum: MoneyRef, player: string, club: string): Found {
  return found(place, ref, offer({ offerKind: 'ASKING_PRICE', player, club, status: 'MADE', money: moneyOf(sum) }))
}

// « un prêt payant à 2 M€ », but « prêt à mettre 20 M€ », « un prêt, une offre de 13 M€ »
function isLoan({ frames: { tokens } }: Place, { first, last }: Ref): boolean {
  for (let i = first - 1; i >= 0 && first - i < 7; i--) {
    // « d’accord pour le prêt de Salah : un million »
    if (i === first - 1 && tokens[i]!.text === ':') continue
    if (/^[,;:]$/.test(tokens[i]!.text)) return false
    if (/^(?:prêts?|location)$/.test(tokens[i]!.lower) && !/^(?:a|à)$/.test(tokens[i + 1]!.fold)) return true
  }
  return isForLoan(tokens, last)
}

const isClaimed = wordsLike(/^(?:reclames|exiges|demandes|fixes|voulus|attendus|esperes)$/)

function found({ frames }: Place, ref: Ref, said: Found['said']): Found {
  // « qui réclameraient le double, soit 10 M€ »
  const verb = frames.verbs.findLastIndex(({ first }) => first < ref.first && frames.tokens[first]!.fold !== 'soit')
  // « n’entend pas le céder à moins de 25 M€ » asks for 25 M€ all the same
  const settled = said.kind === 'OFFER' && said.offerKind === 'ASKING_PRICE'
  // « si un club aligne les 15 M€ réclamés par Reims »: he asks for them whatever happens
  if (settled && isClaimed(frames.tokens[ref.last + 1])) {
    const claimed = frames.verb(ref.last + 1)
    if (claimed >= 0) return { said, first: ref.first, last: ref.last + 1, verb: claimed, settled }
  }
  return { said, first: ref.first, last: ref.last, verb: verb < 0 ? null : verb, settled }
}
