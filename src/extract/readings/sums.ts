import type { MoneyRef, Ref } from '../document.ts'
import { clubsOf } from '../match.ts'
import type { OfferStatus } from '../reading.ts'
import type { Finder, Found, Place } from '../rule.ts'
import { around, clubsIn, type Kind, playerAbout } from './aroundSum.ts'
import { moneyOf, offer, salaryOf } from './offer.ts'
import {
  agreed,
  asksForHimself,
  bidderOf,
  destination,
  lastBidder,
  nearestClub,
  ownOf,
  sellerIn,
} from './sumParties.ts'

/** Sums of money that no pattern read, by the words around them: bids, agreed and refused sums, prices, salaries. */
export const sums: Finder = (place) => {
  const { frames, drafts } = place
  const here = drafts.filter(({ sentence }) => sentence === frames.sentence)
  return frames.refs.flatMap((ref) => {
    const sum = ref.money ?? null
    if (!sum || here.some(({ said }) => tells(said, sum))) return []
    return sum.per ? salary(place, ref, sum) : bidOrPrice(place, ref, sum)
  })
}

function tells(said: Found['said'], { amount }: MoneyRef): boolean {
  if (said.kind === 'TRANSFER') return said.money?.amount === amount
  if (said.kind !== 'OFFER' || said.club === null) return false
  return said.money?.amount === amount || said.salary?.salary === amount
}

const STATUS_KINDS = ['PAST', 'ASK', 'ESTIMATE', 'AGREED', 'REFUSED', 'PLANNED', 'MADE', 'OPTION'] as const

function bidOrPrice(place: Place, ref: Ref, sum: MoneyRef): Found[] {
  const about = around(place, ref)
  const player = playerAbout(place, ref)
  if (!player || sum.amount < 100_000) return []
  const own = ownOf(place, player) ?? sellerIn(place, about)
  const far = new Map(STATUS_KINDS.map((kind) => [kind, about.distance(kind) ?? Number.POSITIVE_INFINITY]))
  const has = (kind: Kind) =>
    Number.isFinite(far.get(kind as (typeof STATUS_KINDS)[number]) ?? about.distance(kind) ?? Infinity)
  const [nearest] = [...far].sort((a, b) => a[1] - b[1])
  const [kind, gap] = nearest!
  if (!Number.isFinite(gap) || kind === 'OPTION' || kind === 'PAST' || about.has('VALUE')) return []
  // « recruté en 2019 pour 12 M€ »: a fee of the past, unless a price or a deal stands right beside
  if (has('PAST') && !(gap <= 2)) return []
  const clubs = clubsIn(place, about)
  // « un prix de 4 M€, et … aurait repoussé une deuxième offre »: the nearer word tells what the sum is
  const refusedFar = far.get('REFUSED')! > far.get('ASK')! + 3
  // « il faudra débourser 20 M€ pour convaincre l’OM »
  const isPrice =
    about.distance('MUST', 6) !== null ||
    (has('ASK') && refusedFar && kind !== 'MADE' && kind !== 'AGREED') ||
    (kind === 'ESTIMATE' && !has('AGREED') && !has('REFUSED') && !has('MADE'))
  if (isPrice) {
    const seller = own ?? clubs[0] ?? null
    if (!seller || (own === null && clubs.length !== 1) || asksForHimself(place, ref, seller)) return []
    return [
      found(
        place,
        ref,
        offer({ offerKind: 'ASKING_PRICE', player, club: seller, status: 'MADE', money: moneyOf(sum) }),
      ),
    ]
  }
  const agreedSum = /^(?:montant|operation|somme)$/
  const told: OfferStatus | null = has('REFUSED')
    ? 'REFUSED'
    : has('AGREED')
      ? 'ACCEPTED'
      : has('PLANNED') && has('MADE')
        ? 'PLANNED'
        : has('MADE')
          ? 'MADE'
          : null
  if (!told) return []
  const bidders = clubs.filter((club) => club !== own)
  const by =
    bidders.length > 0
      ? (bidderOf(place, ref, bidders) ?? nearestClub(place, about, bidders))
      : lastBidder(place, player, own)
  if (!by) return []
  // « Chelsea et Monaco ont trouvé un accord. Le montant de l’opération s’élève à 45 M€. »
  const priced = place.frames.tokens.slice(0, ref.first).some(({ fold }) => agreedSum.test(fold))
  const status = told === 'MADE' && priced && agreed(place, player, by, 2) ? 'ACCEPTED' : told
  const offerKind = isLoan(place, ref) ? 'LOAN' : 'TRANSFER'
  return [
    found(place, ref, offer({ offerKind, player, club: by, other: own, status, money: moneyOf(sum) })),
    found(place, ref, { kind: 'INTEREST', club: by, player, stage: status === 'ACCEPTED' ? 'AGREEMENT' : 'OFFER' }),
  ]
}

// « un prêt payant à 2 M€ », but « prêt à mettre 20 M€ », « un prêt, une offre de 13 M€ »
function isLoan({ frames: { tokens } }: Place, { first }: Ref): boolean {
  for (let i = first - 1; i >= 0 && first - i < 6; i--) {
    if (/^[,;:]$/.test(tokens[i]!.text)) return false
    if (/^(?:prêts?|location)$/.test(tokens[i]!.lower) && !/^(?:a|à)$/.test(tokens[i + 1]!.fold)) return true
  }
  return false
}

function salary(place: Place, ref: Ref, sum: MoneyRef): Found[] {
  const about = around(place, ref)
  const present = about.distance('PRESENT_SALARY')
  const offered = about.distance('SALARY', 40)
  if (offered === null || (present !== null && present < offered)) return []
  const player = playerAbout(place, ref)
  if (!player) return []
  const own = ownOf(place, player)
  const clubs = clubsIn(place, about)
  const by =
    bidderOf(place, ref, clubs) ??
    clubs.find((club) => club !== own) ??
    destination(place, player) ??
    lastBidder(place, player, own) ??
    clubs[0] ??
    contractClub(place, player)
  if (!by || isDemand(place, ref)) return []
  const governor = place.frames.verbs.findLast(({ first }) => first < ref.first)
  // « n’aurait pas goûté la proposition d’Al-Shabab, à savoir un salaire de 4 M€ par an »
  const refused =
    about.has('REFUSED') ||
    (governor?.negation && /^(?:goûter|accepter|vouloir|suivre|retenir|apprécier)$/.test(governor.lemma))
  const status: OfferStatus = refused
    ? 'REFUSED'
    : about.distance('AGREED', 40) !== null || destination(place, player) === by || agreed(place, player, by)
      ? 'ACCEPTED'
      : about.has('PLANNED')
        ? 'PLANNED'
        : 'MADE'
  const said = offer({ offerKind: 'CONTRACT', player, club: by, status, salary: salaryOf(sum) })
  return [{ ...found(place, ref, said), settled: status === 'REFUSED' }]
}

// « Il a prolongé jusqu’en 2027. Il percevra 350 000 euros par mois »: of the club told last to bind him
function contractClub({ frames, drafts, entities }: Place, player: string): string | null {
  const own = entities.get(player)?.club ?? null
  const said = drafts.findLast(
    ({ sentence, said: one }) =>
      sentence.index <= frames.sentence.index &&
      one.player === player &&
      ((one.kind === 'CONTRACT_END' && one.club !== own) ||
        (one.kind === 'OFFER' && one.offerKind === 'CONTRACT' && (one.club !== own || one.status === 'ACCEPTED'))),
  )?.said
  return said && 'club' in said ? said.club : null
}

// « Kamara réclame 400 000 euros par mois », « il touche 200 000 euros »: what he wants or has is no offer
function isDemand({ frames, entities }: Place, ref: Ref): boolean {
  const n = frames.verbs.findLastIndex(({ last }) => last < ref.first)
  const verb = frames.verbs[n]
  if (!verb || ref.first - verb.last > 8) return false
  const subject = frames.subject(n)
  const byClub = subject !== null && clubsOf(subject, entities).length > 0
  if (/^(?:réclamer|demander|exiger|viser|vouloir|espérer)$/.test(verb.lemma)) return !byClub
  const has = frames.tokens
    .slice(Math.max(0, verb.first - 9), verb.first)
    .some(
      ({ fold }, i, near) =>
        /^(?:salaire|emoluments|remuneration)$/.test(fold) &&
        /^(?:son|sa|ses|le|la|les)$/.test(near[i - 1]?.fold ?? ''),
    )
  const present = verb.mood === 'INDICATIVE' && /^(?:PRESENT|IMPERFECT)$/.test(verb.tense) && !verb.compound
  return present && (has || /^(?:toucher|percevoir|gagner|émarger|palper)$/.test(verb.lemma))
}

function found({ frames }: Place, ref: Ref, said: Found['said']): Found {
  const verb = frames.verbs.findLastIndex(({ first }) => first < ref.first)
  // « n’entend pas le céder à moins de 25 M€ » asks for 25 M€ all the same
  const settled = said.kind === 'OFFER' && said.offerKind === 'ASKING_PRICE'
  return { said, first: ref.first, last: ref.last, verb: verb < 0 ? null : verb, settled }
}
