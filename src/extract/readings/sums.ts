import type { MoneyRef, Ref } from '../document.ts'
import { clubsOf } from '../match.ts'
import type { OfferStatus } from '../reading.ts'
import type { Finder, Found, Place } from '../rule.ts'
import { around, clubsIn, type Kind, playerAbout } from './aroundSum.ts'
import { isForLoan, moneyOf, offer } from './offer.ts'
import {
  agreed,
  asksForHimself,
  bidderOf,
  dealPartner,
  lastBidder,
  nearestClub,
  ownOf,
  sellerIn,
} from './sumParties.ts'
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
  const own = ownOf(place, player) ?? sellerIn(place, about)
  const far = new Map(STATUS_KINDS.map((kind) => [kind, about.distance(kind) ?? Number.POSITIVE_INFINITY]))
  const has = (kind: Kind) =>
    Number.isFinite(far.get(kind as (typeof STATUS_KINDS)[number]) ?? about.distance(kind) ?? Infinity)
  // « Sadio Mané, venu de Liverpool (32 M€) »: a fee
  const named = about.distance('PRICE', 8) !== null
  if (place.frames.tokens[ref.first - 1]?.text === '(' && !named) return []
  const asked = questionBefore(place)
  if (asked === 'PRICE' && own) return [price(place, ref, sum, player, own)]
  const [nearest] = [...far].sort((a, b) => a[1] - b[1])
  const [kind, gap] = nearest!
  if (isOfOption(place, ref) || hasCost(place, ref)) return []
  const isClause = kind === 'OPTION' && has('ASK') && place.frames.tokens[ref.first - 1]?.fold === 'soit'
  if (
    (!Number.isFinite(gap) && !asked && !named && about.distance('MUST', 6) === null) ||
    (kind === 'OPTION' && !isClause) ||
    (kind === 'PAST' && Number.isFinite(gap)) ||
    about.has('VALUE')
  )
    return []
  // « recruté en 2019 pour 12 M€ »: a fee of the past, unless a price or a deal stands right beside
  if (has('PAST') && !(gap <= 2)) return []
  const clubs = clubsIn(place, about)
  const partner = place.frames.tokens.slice(0, ref.first).some(({ fold }) => DEAL.test(fold))
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
    sellsFor(place, ref) ||
    (named && refusedFar) ||
    about.distance('MUST', 6) !== null ||
    (has('ASK') && refusedFar && kind !== 'MADE' && kind !== 'AGREED') ||
    (kind === 'ESTIMATE' && !has('AGREED') && !has('REFUSED') && !has('MADE') && !priced)
  if (isPrice) {
    const seller = own ?? clubs.find((club) => !isCharged(place, ref, club)) ?? null
    if (!seller || (own === null && clubs.length !== 1) || asksForHimself(place, ref, seller)) return []
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
      ? (givenBy(place, ref, bidders) ??
        besideIt(place, ref, bidders) ??
        bidderOf(place, ref, bidders) ??
        nearestClub(place, about, bidders))
      : lastBidder(place, player, own)
  // « un accord à 40 M€ avec l’Ajax »: whoever wants him, told elsewhere
  if (!by && (told === 'ACCEPTED' || told === 'REFUSED'))
    return [
      found(
        place,
        ref,
        offer({ offerKind: 'TRANSFER', player, club: null, other: own, status: told, money: moneyOf(sum) }),
      ),
    ]
  if (!by) return []
  // « Chelsea et Monaco ont trouvé un accord. Le montant de l’opération s’élève à 45 M€. »
  const closed = (told ?? 'MADE') === 'MADE' && (priced || asked === 'SUM') && agreed(place, player, by, asked ? 3 : 1)
  const status = closed ? 'ACCEPTED' : (told ?? 'MADE')
  const offerKind = isLoan(place, ref) ? 'LOAN' : 'TRANSFER'
  return [
    found(place, ref, offer({ offerKind, player, club: by, other: own, status, money: moneyOf(sum) })),
    found(place, ref, { kind: 'INTEREST', club: by, player, stage: status === 'ACCEPTED' ? 'AGREEMENT' : 'OFFER' }),
  ]
}

// « l’option d’achat, fixée à 10 M€ », « dont la clause s’élève à 58 M€ », « la location coûtera 3 M€ »; but « réclame la clause, soit 120 M€ »
function isOfOption({ frames: { tokens } }: Place, { first }: Ref): boolean {
  const before = tokens.slice(Math.max(0, first - 7), first).map(({ fold }) => fold)
  const at = before.findIndex((fold) => /^(?:option|obligation|clause|location)$/.test(fold))
  // « Une option d’achat complète le montage : les journaux la chiffrent à 48 M€ »
  if (at < 0) return tokens[0]?.fold === 'une' && tokens[1]?.fold === 'option' && first < 22
  return !tokens
    .slice(Math.max(0, first - 11), first)
    .some(({ fold }) => /^(?:reclam|exig|demand|entendre|regl|veut|attend)/.test(fold))
}

// « Djiku, qui a coûté 12 M€ », but « il coûterait 12 M€ »: a fee of the past
function hasCost({ frames: { verbs } }: Place, { first }: Ref): boolean {
  return verbs.some(
    ({ lemma, compound, mood, last }) =>
      lemma === 'coûter' && compound && mood === 'INDICATIVE' && last < first && first - last < 5,
  )
}

function price(place: Place, ref: Ref, sum: MoneyRef, player: string, club: string): Found {
  return found(place, ref, offer({ offerKind: 'ASKING_PRICE', player, club, status: 'MADE', money: moneyOf(sum) }))
}

function asksNothing({ frames: { tokens } }: Place, { first }: Ref): boolean {
  return !tokens
    .slice(Math.max(0, first - 12), first)
    .some(({ fold }) => /^(?:reclam|exig|demand|voul|veut|attend|esper|evalu)/.test(fold))
}

// « ils seraient disposés à laisser partir Gueye contre un chèque de 25 M€ »
function sellsFor({ frames: { tokens, verbs } }: Place, { first }: Ref): boolean {
  const n = verbs.findLastIndex(({ last }) => last < first)
  const verb = verbs[n]
  const lets = verb && /^(?:partir|filer)$/.test(verb.lemma) && verbs[n - 1]?.lemma === 'laisser'
  if (!verb || first - verb.last > 10 || verb.passive) return false
  if (!lets && !/^(?:céder|vendre|lâcher|séparer|brader)$/.test(verb.lemma)) return false
  const told = lets ? verbs[n - 1]! : verb
  if (told.compound || (told.mood !== 'INFINITIVE' && told.mood !== 'CONDITIONAL')) return false
  return tokens.slice(verb.last + 1, first).some(({ fold }) => /^(?:contre|pour|moyennant)$/.test(fold))
}

/** « Le tarif ? », « Le montant ? » in the sentence before: what the sum that answers it is. */
function questionBefore({ document, frames }: Place): 'PRICE' | 'SUM' | null {
  const before = document.sentences[frames.sentence.index - 1]
  if (!before || before.tokens.length > 6 || before.tokens.at(-1)?.text !== '?') return null
  if (before.tokens.some(({ fold }) => /^(?:prix|tarif|exigences?)$/.test(fold))) return 'PRICE'
  return before.tokens.some(({ fold }) => /^(?:montant|somme|cheque|offre)$/.test(fold)) ? 'SUM' : null
}

// « 25 millions d’euros de la part de Tottenham et 28 d’Everton »
function givenBy({ frames, entities }: Place, { last }: Ref, clubs: readonly string[]): string | null {
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

// « Newcastle avait posé 28 M€, l’OM 25 millions »
function besideIt({ frames, entities }: Place, { first }: Ref, clubs: readonly string[]): string | null {
  const ref = frames.refs.find(({ kind, form, last }) => kind === 'CLUB' && form !== 'ADJECTIVE' && last === first - 1)
  return (ref && clubsOf(ref, entities).find((id) => clubs.includes(id))) ?? null
}

// « il coûterait 30 M€ à Newcastle »: who pays
function isCharged({ frames, entities }: Place, { last }: Ref, club: string): boolean {
  const cost = frames.verbs.some(({ lemma, last: end }) => lemma === 'coûter' && end < last)
  return (
    cost &&
    frames.refs.some(
      (ref) => ref.first > last && frames.preposition(ref) === 'à' && clubsOf(ref, entities).includes(club),
    )
  )
}

// « un prêt payant à 2 M€ », but « prêt à mettre 20 M€ », « un prêt, une offre de 13 M€ »
function isLoan({ frames: { tokens } }: Place, { first, last }: Ref): boolean {
  for (let i = first - 1; i >= 0 && first - i < 6; i--) {
    if (/^[,;:]$/.test(tokens[i]!.text)) return false
    if (/^(?:prêts?|location)$/.test(tokens[i]!.lower) && !/^(?:a|à)$/.test(tokens[i + 1]!.fold)) return true
  }
  return isForLoan(tokens, last)
}

function found({ frames }: Place, ref: Ref, said: Found['said']): Found {
  // « qui réclameraient le double, soit 10 M€ »
  const verb = frames.verbs.findLastIndex(({ first }) => first < ref.first && frames.tokens[first]!.fold !== 'soit')
  // « n’entend pas le céder à moins de 25 M€ » asks for 25 M€ all the same
  const settled = said.kind === 'OFFER' && said.offerKind === 'ASKING_PRICE'
  return { said, first: ref.first, last: ref.last, verb: verb < 0 ? null : verb, settled }
}
