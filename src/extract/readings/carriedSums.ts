import { wordsLike } from '../../french/wordClass.ts'
import type { Ref } from '../document.ts'
import type { OfferStatus } from '../reading.ts'
import type { Finder, Found, Place } from '../rule.ts'
import { clubsOf } from '../slots.ts'
import { playerAbout } from './aroundSum.ts'
import { moneyOf, offer } from './offer.ts'
import { ownOf } from './sumParties.ts'

const OPENS = /^(?:c'|ce|voila|tel|telle|telles)$/
/** What the sum of the sentence before is: a price, or a bid. */
const isPriced = wordsLike(/^(?:tarif|prix|ticket|exig|reclam|demand|voul|veut|veulent|attend|esper|affich|fixe)/)
const isBid = wordsLike(/^(?:cheque|enveloppe|propos|offert|offr|mis$|mise$|pose|soumis|transmis|depose|avance|glisse)/)
const isNo = wordsLike(/^(?:refus|repouss|rejet|declin|recal|retoqu|ecart|balay|insuffisant)/)
const isYes = wordsLike(/^(?:accept|valid|accord$)/)
const NEAR = 16

/**
 * Sums that the sentence behind them explains: « 40 M€ ! C’est la somme exigée par Monaco pour Badiashile », « Brest n’a pas cédé à 8 M€. C’est ce
 * qu’avait proposé Nice ».
 */
export const carriedSums: Finder = (place) => {
  const { document, frames, drafts } = place
  const { tokens, refs, sentence } = frames
  if (!OPENS.test(tokens[0]?.fold ?? '') || refs.some(({ money, bid }) => money ?? bid?.money)) return []
  const before = document.sentences[sentence.index - 1]
  if (!before || before.zone.paragraph !== sentence.zone.paragraph) return []
  const sum = (document.refs.get(before) ?? []).findLast(({ money }) => money && !money.per)
  if (!sum?.money || sum.money.amount < 100_000) return []
  const at = tokens.findIndex((token, i) => i > 0 && i < NEAR && (isPriced(token) || isBid(token)))
  if (at < 0) return []
  const told = drafts.some(
    ({ sentence: one, said }) => one === before && said.kind === 'OFFER' && said.money?.amount === sum.money!.amount,
  )
  const player = playerAbout(place, { first: at, last: at })
  const club = actorOf(place, at)
  if (told || !player || !club) return []
  const own = ownOf(place, player)
  const money = moneyOf(sum.money)
  const verb = frames.verb(at) < 0 ? null : frames.verb(at)
  const place0 = { first: at, last: at, verb }
  // « la somme exigée »: the nearest word is the one that tells
  const tells = tokens.slice(at, at + 4).find((token) => isPriced(token) || isBid(token))!
  if (isPriced(tells) || isPriced(tokens[at]!))
    return own === null || own === club
      ? [{ said: offer({ offerKind: 'ASKING_PRICE', player, club, status: 'MADE', money }), ...place0 }]
      : []
  if (club === own) return []
  const said = offer({ offerKind: 'TRANSFER', player, club, other: own, status: answerTo(before, sum), money })
  return [said, { kind: 'INTEREST', club, player, stage: 'OFFER' } as const].map(
    (one): Found => ({ said: one, ...place0 }),
  )
}

// « exigée par Monaco », « ce qu’a proposé Nice »: who does it
function actorOf({ frames, entities }: Place, at: number): string | null {
  const n = frames.verb(at)
  const subject = n < 0 || frames.verbs[n]!.passive ? null : frames.subject(n)
  const by =
    (subject?.kind === 'CLUB' ? subject : undefined) ??
    frames.refs.find(
      (ref) =>
        ref.kind === 'CLUB' && ref.first > at && ref.first - at < 9 && /^(?:par|de|)$/.test(frames.preposition(ref)),
    )
  return by ? (clubsOf(by, entities)[0] ?? null) : null
}

// « n’a pas cédé à 8 M€ », « a refusé 8 M€ »
function answerTo({ tokens, verbs }: Place['frames']['sentence'], sum: Ref): OfferStatus {
  const verb = verbs.findLast(({ last }) => last < sum.first)
  if (tokens.some(isNo) || (verb?.negation && verb.compound)) return 'REFUSED'
  return tokens.some(isYes) ? 'ACCEPTED' : 'MADE'
}
