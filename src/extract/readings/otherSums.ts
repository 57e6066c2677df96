import type { Ref } from '../document.ts'
import { clubsOf } from '../match.ts'
import type { Money } from '../reading.ts'
import type { Finder, Found, Place } from '../rule.ts'
import { moneyOf } from './offer.ts'

const REPORTS = /^(?:parler|évoquer|avancer|annoncer|mentionner|chiffrer|tabler|citer|pencher)$/

/**
 * Sums that share what was told before them: another source's figure (« Lyon demande 25 M€. L’Équipe parle plutôt d’une vingtaine »), or another
 * club's (« Newcastle proposait 28 M€, l’OM 25 »).
 */
export const otherSums: Finder = (place) => {
  const { frames, drafts } = place
  if (!frames.refs.some(({ money }) => money)) return []
  const taken = new Set(
    drafts.flatMap(({ sentence, said }) =>
      sentence === frames.sentence && said.kind === 'OFFER' && said.club && said.money ? [said.money.amount] : [],
    ),
  )
  return frames.refs.flatMap((ref): Found[] => {
    const money = moneyOf(ref.money ?? null)
    if (!money || taken.has(money.amount)) return []
    return anotherSource(place, ref, money) ?? anotherClub(place, ref, money) ?? []
  })
}

function anotherSource({ frames, drafts }: Place, ref: Ref, money: Money): Found[] | null {
  const n = frames.verbs.findLastIndex(({ last }) => last < ref.first)
  const verb = frames.verbs[n]
  if (!verb || ref.first - verb.last > 6 || !REPORTS.test(verb.lemma) || verb.negation) return null
  const subject = frames.subject(n)
  if (subject?.kind !== 'OUTLET' && subject?.kind !== 'JOURNALIST') return null
  // « parle maintenant de 40 millions »: the bid has grown
  const grown = frames.tokens.slice(verb.last, ref.first).some(({ fold }) => /^(?:maintenant|desormais)$/.test(fold))
  const before = drafts.findLast(
    ({ sentence, said, first }) =>
      said.kind === 'OFFER' &&
      said.money !== null &&
      said.club !== null &&
      !(grown && said.offerKind === 'ASKING_PRICE') &&
      (sentence === frames.sentence
        ? first < ref.first
        : frames.sentence.index - sentence.index <= 3 && sentence.index < frames.sentence.index),
  )?.said
  if (before?.kind !== 'OFFER') return null
  const status = before.status === 'REFUSED' ? 'MADE' : before.status
  return [{ said: { ...before, status, money }, first: ref.first, last: ref.last, verb: n }]
}

function anotherClub({ frames, drafts, entities }: Place, ref: Ref, money: Money): Found[] | null {
  const beside = frames.refs.find(
    ({ kind, form, last }) => kind === 'CLUB' && form !== 'ADJECTIVE' && last === ref.first - 1,
  )
  if (!beside || frames.preposition(beside) !== '') return null
  const club = clubsOf(beside, entities)[0]
  const before = drafts.find(
    ({ sentence, said, first }) =>
      sentence === frames.sentence &&
      said.kind === 'OFFER' &&
      said.offerKind !== 'ASKING_PRICE' &&
      said.money !== null &&
      first < ref.first,
  )
  if (!club || before?.said.kind !== 'OFFER' || before.said.club === club) return null
  const interest: Found['said'] = { kind: 'INTEREST', club, player: before.said.player, stage: 'OFFER' }
  const verb = frames.verbs.findLastIndex(({ last }) => last < ref.first)
  return [{ ...before.said, club, money }, interest].map((said) => ({
    said,
    first: beside.first,
    last: ref.last,
    verb: verb < 0 ? null : verb,
  }))
}
