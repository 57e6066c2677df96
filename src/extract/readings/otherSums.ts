import type { Ref } from '../document.ts'
import type { Money } from '../reading.ts'
import type { Finder, Found, Place } from '../rule.ts'
import { around } from './aroundSum.ts'
import { gappedClub } from './gappedClub.ts'
import { moneyOf, offer } from './offer.ts'

const REPORTS = /^(?:parler|évoquer|avancer|annoncer|mentionner|chiffrer|tabler|citer|pencher|situer|donner|fixer)$/

const THEN = /^(?:puis|ensuite|enfin|finalement)$/

/**
 * Sums that share what was told before them: another source's figure (« Lyon demande 25 M€. L’Équipe parle plutôt d’une vingtaine »), or another
 * club's (« Newcastle proposait 28 M€, l’OM 25 », « Lyon en veut 20 M€, Naples n’en donne que 15, Leeds 12 »).
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
    return anotherSource(place, ref, money) ?? anotherClub(place, ref, money) ?? nextOfSame(place, ref, money) ?? []
  })
}

function anotherSource(place: Place, ref: Ref, money: Money): Found[] | null {
  const { frames, drafts } = place
  const n = frames.verbs.findLastIndex(({ last }) => last < ref.first)
  const verb = frames.verbs[n]
  if (!verb || ref.first - verb.last > 6 || !REPORTS.test(verb.lemma) || verb.negation) return null
  const subject = frames.subject(n)
  if (subject?.kind !== 'OUTLET' && subject?.kind !== 'JOURNALIST') return null
  if (around(place, ref).has('VALUE')) return null
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

function anotherClub(place: Place, ref: Ref, money: Money): Found[] | null {
  const { frames, drafts } = place
  const gapped = gappedClub(place, ref)
  const before = drafts.findLast(
    ({ sentence, said, first }) =>
      sentence === frames.sentence && said.kind === 'OFFER' && said.money !== null && first < ref.first,
  )?.said
  if (!gapped || before?.kind !== 'OFFER' || before.club === gapped.club) return null
  const { club, at } = gapped
  const { player } = before
  const seller = before.offerKind === 'ASKING_PRICE' ? before.club : before.other
  const verb = frames.verbs.findLastIndex(({ last }) => last < ref.first)
  const told: Found['said'][] =
    club === seller
      ? [offer({ offerKind: 'ASKING_PRICE', player, club, status: 'MADE', money })]
      : [
          before.offerKind === 'ASKING_PRICE'
            ? offer({ offerKind: 'TRANSFER', player, club, other: seller, status: 'MADE', money })
            : { ...before, club, money },
          { kind: 'INTEREST', club, player, stage: 'OFFER' },
        ]
  return told.map((said) => ({ said, first: at.first, last: ref.last, verb: verb < 0 ? null : verb }))
}

// « aurait proposé 3 millions, puis 6 »: the same club again
function nextOfSame({ frames, drafts }: Place, ref: Ref, money: Money): Found[] | null {
  const [one, other] = [frames.tokens[ref.first - 1]?.fold ?? '', frames.tokens[ref.first - 2]?.fold ?? '']
  if (!THEN.test(one) && !(/^(?:a|de|avec)$/.test(one) && THEN.test(other))) return null
  // « Leicester a attaqué à 20 M€. Puis à 25. »
  const opens = ref.first <= 2
  const before = drafts.findLast(
    ({ sentence, said, first }) =>
      (sentence === frames.sentence ? first < ref.first : opens && frames.sentence.index - sentence.index === 1) &&
      said.kind === 'OFFER' &&
      said.money !== null,
  )?.said
  if (before?.kind !== 'OFFER' || before.offerKind === 'ASKING_PRICE' || before.money!.amount >= money.amount)
    return null
  const verb = frames.verbs.findLastIndex(({ last }) => last < ref.first)
  const status = opens && before.status === 'REFUSED' ? 'MADE' : before.status
  return [{ said: { ...before, status, money }, first: ref.first, last: ref.last, verb: verb < 0 ? null : verb }]
}
