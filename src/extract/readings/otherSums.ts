import type { Finder, Found } from '../rule.ts'
import { moneyOf } from './offer.ts'

const REPORTS = /^(?:parler|évoquer|avancer|annoncer|mentionner|chiffrer|tabler|citer|pencher)$/

/** Another source's figure for what was just told: « Lyon demande 25 M€. L’Équipe parle plutôt d’une vingtaine de millions. » */
export const otherSums: Finder = ({ frames, drafts }) => {
  const taken = new Set(
    drafts.flatMap(({ sentence, said }) =>
      sentence === frames.sentence && said.kind === 'OFFER' && said.club && said.money ? [said.money.amount] : [],
    ),
  )
  return frames.refs.flatMap((ref): Found[] => {
    const money = moneyOf(ref.money ?? null)
    if (!money || taken.has(money.amount)) return []
    const n = frames.verbs.findLastIndex(({ last }) => last < ref.first)
    const verb = frames.verbs[n]
    if (!verb || ref.first - verb.last > 6 || !REPORTS.test(verb.lemma) || verb.negation) return []
    const subject = frames.subject(n)
    if (subject?.kind !== 'OUTLET' && subject?.kind !== 'JOURNALIST') return []
    const before = drafts.findLast(
      ({ sentence, said, first }) =>
        said.kind === 'OFFER' &&
        said.money !== null &&
        said.club !== null &&
        (sentence === frames.sentence
          ? first < ref.first
          : frames.sentence.index - sentence.index <= 3 && sentence.index < frames.sentence.index),
    )?.said
    if (before?.kind !== 'OFFER') return []
    const status = before.status === 'REFUSED' ? 'MADE' : before.status
    return [{ said: { ...before, status, money }, first: ref.first, last: ref.last, verb: n }]
  })
}
