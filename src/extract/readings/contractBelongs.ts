import type { TimeExpression } from '../../french/dates.ts'
import type { Ref } from '../document.ts'
import type { Place } from '../rule.ts'
import type { Tie } from './contractSetting.ts'

const IS = /^(?:être|rester|demeurer|devenir)$/
const ADVERB =
  /^(?:desormais|officiellement|donc|bien|toujours|encore|ainsi|maintenant|un|une|le|joueur|homme|membre|pensionnaire|attaquant|defenseur|milieu|gardien|propriete|la|de|du|d'|des|l'|les|a)$/
/** What may stand between the club and the date. Folded. */
const UNTIL =
  /^(?:jusqu'|jusque|en|au|a|la|le|l'|mois|de|fin|pour|les|prochaines|prochains|moins|ete|et|ce|depuis|hier|aujourd'hui|,)$/

/**
 * The end told by whose man he is: « Maja est girondin jusqu’en 2023 », « Richardson est désormais rémois pour quatre saisons », « Clauss est un joueur
 * de Lens jusqu’en 2023 », « il est à nous jusqu’en 2024 ». Null where nothing says whose he is.
 */
export function belonging({ frames }: Place, folds: readonly string[], time: TimeExpression, at: number): Tie | null {
  const until = folds.slice(Math.max(0, at - 5), at).some((word) => word.startsWith('jusqu'))
  if (!until && !(time.months !== null && time.months >= 12 && /^(?:pour|les)$/.test(folds[at - 1] ?? ''))) return null
  // « 19 ans, à nous jusqu’en 2024 »
  const us = folds.slice(0, at).lastIndexOf('nous')
  if (us > 0 && at - us < 5 && folds[us - 1] === 'a' && /^[,–—]?$/.test(folds[us - 2] ?? ''))
    return { at: us, ends: time.date, signing: false }
  const verb = frames.verbs.findLast(({ last }) => last < at)
  if (!verb || at - verb.last > 12 || !IS.test(verb.lemma) || verb.negation) return null
  if (verb.mood !== 'INDICATIVE' && verb.mood !== 'PARTICIPLE') return null
  const owner = ownerBehind(frames, folds, verb.last, at)
  if (owner === null || !folds.slice(owner.last + 1, at).every((word) => UNTIL.test(word))) return null
  return { at: owner.first, ends: time.months === null ? time.date : time.date.slice(0, 4), signing: false }
}

function ownerBehind(
  { refs }: Place['frames'],
  folds: readonly string[],
  verb: number,
  at: number,
): Pick<Ref, 'first' | 'last'> | null {
  // « est à nous »
  const us = folds.indexOf('nous', verb)
  if (us > 0 && us < at && us - verb === 2 && folds[us - 1] === 'a') return { first: us, last: us }
  const club = refs.find(({ kind, first }) => kind === 'CLUB' && first > verb && first < at)
  if (!club || !folds.slice(verb + 1, club.first).every((word) => ADVERB.test(word))) return null
  // « est à Lens jusqu’en 2023 » may be on loan there
  const told = club.form === 'ADJECTIVE' || folds.slice(verb + 1, club.first).some((word) => WHO.test(word))
  return told ? club : null
}

const WHO = /^(?:joueur|homme|membre|pensionnaire|attaquant|defenseur|milieu|gardien|propriete)$/
