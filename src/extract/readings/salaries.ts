import type { MoneyRef, Ref } from '../document.ts'
import type { OfferStatus } from '../reading.ts'
import type { Finder, Found, Place } from '../rule.ts'
import { clubsOf } from '../slots.ts'
import { around, clubsIn, playerAbout } from './aroundSum.ts'
import { offer, salaryOf } from './offer.ts'
import { agreed, bidderOf, destination, lastBidder, ownOf } from './sumParties.ts'
import { untold } from './untold.ts'

/** What a club offers a player to earn: « il percevrait 4 M€ par an », with whoever bids for him or signs him. */
export const salaries: Finder = (place) =>
  untold(place).flatMap(([ref, sum]) => (sum.per ? salary(place, ref, sum) : []))

function salary(place: Place, ref: Ref, sum: MoneyRef): Found[] {
  const about = around(place, ref)
  const present = about.distance('PRESENT_SALARY')
  const offered = about.distance('SALARY', 40) ?? about.distance('AGREED', 40)
  if (offered === null || (present !== null && present < offered)) return []
  const player = playerAbout(place, ref)
  if (!player) return []
  const verb = place.frames.verbs.findLastIndex(({ first }) => first < ref.first)
  const beside = termsBeside(place, player)
  if (beside) {
    const said = { ...beside, salary: salaryOf(sum) }
    return [{ said, first: ref.first, last: ref.last, verb: verb < 0 ? null : verb }]
  }
  const own = ownOf(place, player)
  const clubs = clubsIn(place, about.before('PRESENT_SALARY'))
  const by =
    bidderOf(place, ref, clubs) ??
    clubs.find((club) => club !== own) ??
    destination(place, player) ??
    agreedClub(place, player) ??
    lastBidder(place, player, own) ??
    clubs[0] ??
    contractClub(place, player)
  if (!by || isDemand(place, ref)) return []
  const governor = place.frames.verbs.findLast(({ first, lemma }) => first < ref.first && lemma !== 'savoir')
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
  return [{ said, first: ref.first, last: ref.last, verb: verb < 0 ? null : verb, settled: status === 'REFUSED' }]
}

// « Il a dit oui à un contrat de quatre ans, assorti de 6 M€ par an »: one offer
function termsBeside({ frames, drafts }: Place, player: string) {
  const said = drafts.find(
    ({ sentence, said: one }) =>
      sentence === frames.sentence &&
      one.kind === 'OFFER' &&
      one.offerKind === 'CONTRACT' &&
      one.player === player &&
      !one.salary,
  )?.said
  return said?.kind === 'OFFER' ? said : null
}

/** The club with which he is told to have agreed. */
function agreedClub({ drafts, frames }: Place, player: string): string | null {
  const said = drafts.findLast(
    ({ said: one, sentence }) =>
      sentence.index <= frames.sentence.index &&
      one.kind === 'INTEREST' &&
      one.stage === 'AGREEMENT' &&
      one.player === player,
  )?.said
  return said?.kind === 'INTEREST' ? said.club : null
}

// « Il a prolongé jusqu’en 2027. Il percevra 350 000 euros par mois »: of the club told last to bind him
function contractClub({ frames, drafts, entities }: Place, player: string): string | null {
  const own = entities.get(player)?.club ?? null
  const said = drafts.findLast(
    ({ sentence, said: one }) =>
      sentence.index <= frames.sentence.index &&
      one.player === player &&
      ((one.kind === 'CONTRACT_END' && one.club !== own) ||
        (one.kind === 'OFFER' &&
          one.offerKind === 'CONTRACT' &&
          (one.club !== own || one.status === 'ACCEPTED' || frames.sentence.index - sentence.index <= 1))),
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
  return present && !byClub && (has || /^(?:toucher|percevoir|gagner|émarger|palper)$/.test(verb.lemma))
}
