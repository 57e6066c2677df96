import { isLeft } from './contractLeft.ts'
import type { Setting, Tie } from './contractSetting.ts'
import { isMovedIn, isOnlyOffered, isSigning, toldAsDone } from './contractSigning.ts'
import { isPast, MOVING, RENEWAL, SIGNED } from './contractWords.ts'

/** The end told by a length: « il lui reste un an », « a signé pour quatre ans »; null where it is nobody's. */
export function tieOfLength(setting: Setting): Tie | null {
  const { place, folds, time, at, lead, tail, tie } = setting
  if (time.months! > 100) return null
  // « qui avait signé un contrat de six mois »: over, unless a year tells
  if (tie !== null && isBygone(setting, tie)) return null
  // « sortait d’une année de prêt »
  if (
    folds
      .slice(at + 1, at + 5)
      .some((word, i) => /^(?:pret|location)$/.test(word) && /^(?:de|en)$/.test(folds[at + i] ?? ''))
  )
    return null
  // « arrivé au terme de ses deux années de contrat »: those gone by
  if (
    /^(?:ses|leurs)$/.test(folds[at - 1] ?? '') &&
    folds.slice(at - 4, at - 1).some((word) => /^(?:terme|fin|bout|issue|apres)$/.test(word))
  )
    return null
  // « Durée du contrat : deux ans »
  if (
    folds[at - 1] === ':' &&
    folds.slice(Math.max(0, at - 6), at).includes('duree') &&
    /^(?:contrat|bail|engagement)$/.test(folds[at - 2] ?? '')
  )
    return { at: tie ?? at - 1, ends: time.date.slice(0, 4), signing: true }
  const ofContract = /^(?:\S+ ){1,4}(?:de|sur son) (?:contrat|bail|engagement)\b/.test(tail)
  if (isLeft(setting, ofContract)) return { at: tie ?? at, ends: time.date, signing: false }
  if (/^(?:\S+ )?contrat dans$/.test(lead)) return { at: tie ?? at, ends: time.date, signing: false }
  const tied = ofContract && tie === null ? at : tie
  if (tied === null || isOnlyOffered(setting, tied)) return null
  if (/\b(?:pres|depuis|dans|apres|avant|il y a|a)$/.test(lead)) return null
  // « il portera le maillot sang et or pendant cinq ans »
  if (/^(?:maillot|couleurs)$/.test(folds[tied]!) && /\b(?:pendant|durant|pour)(?: les)?$/.test(lead))
    return folds.slice(Math.max(0, tied - 4), tied).some((word) => /^(?:portera|defendra|endossera)$/.test(word))
      ? { at: tied, ends: endOf(setting), signing: true }
      : null
  const renewal = RENEWAL.test(folds[tied]!)
  const sum = renewal ? sumOf(setting) : null
  if (sum) return { at: tied, ends: sum, signing: false }
  if (!renewal && !isSigning(place, folds, tied, SIGNED) && !isMovedIn(place, tied)) return null
  const shape = MOVING.test(folds[tied]!)
    ? /,? pour$/
    : /\b(?:pour|de|d'|sur|durant|signe|paraphe)(?: les)?(?: prochaines?)?$|\bengage$/
  if (!shape.test(lead) && !ofContract) return null
  if (!toldAsDone(place, tied) || /\b(?:esperee?|attendue?|imminente)\b/.test(tail)) return null
  // « a prolongé d’un an »: from an end that is not told
  if (renewal && /\b(?:d'|de)$/.test(lead) && !ofContract) return null
  const more = /^(?:\S+ ){1,4}(?:de plus|supplementaires?|additionnelles?)\b/.test(tail)
  if (renewal && more) return null // « rempilé pour deux ans de plus »: from an end that is not told here
  return { at: tied, ends: endOf(setting), signing: !renewal }
}

// « prolongé de deux ans son bail, qui courait jusqu’en 2023 »: until 2025
function sumOf({ folds, at, time }: Setting): string | null {
  const ran = folds.findIndex((_, i) => i > at && i - at < 14 && isPast(folds, i))
  const year = ran < 0 ? undefined : folds.slice(ran, ran + 9).find((word) => /^20\d\d$/.test(word))
  return year ? String(Number(year) + Math.round(time.months! / 12)) : null
}

function isBygone({ place, folds, at }: Setting, tie: number): boolean {
  const verb = place.frames.verbs.findLast(({ first }) => first <= tie)
  if (verb?.tense !== 'IMPERFECT' || !verb.compound || verb.mood !== 'INDICATIVE') return false
  // « a fait savoir qu’il avait engagé Kamara »: as it was said
  const said = folds.slice(Math.max(0, verb.first - 5), verb.first).lastIndexOf("qu'")
  if (said >= 0 && place.frames.verbs.some(({ last }) => last < verb.first && verb.first - last < 8)) return false
  return SIGNED.test(folds[verb.last]!) && !folds.slice(at, at + 6).some((word) => /^20\d\d$/.test(word))
}

/** A year of a signing: counted from the day of the article, or from a year of the past told beside it. */
function endOf({ place, folds, time, at }: Setting): string {
  const year = folds.slice(at, at + 6).find((word, i, near) => /^20\d\d$/.test(word) && near[i - 1] === 'en')
  if (year && year < place.document.article.publishedOn.slice(0, 4))
    return String(Number(year) + Math.round(time.months! / 12))
  return time.date.slice(0, 4)
}
