import type { TimeExpression } from '../../french/dates.ts'
import type { Tie } from './contractSetting.ts'

/** What may stand before a date that opens its clause: « dans cinq mois », « le 30 juin ». Folded. */
const OPENS = /^(?:dans|d'ici|d'|ici|en|fin|des|le|la|l'|au|a|mois|de|et|mais|car)$/
/** What ends behind it; the words joined by spaces. Folded. */
const ENDS =
  /\b(?:(?:sera|seront|serait|devient|deviendra|deviendrait|retrouvera)(?: [a-z']+){0,2} libres?\b(?! de (?:signer|negocier|discuter))|(?:sera|seront|arrivera|arrive|se retrouvera) (?:en fin|au bout|au terme|a l'echeance) de (?:son |leur )?(?:contrat|bail|engagement)|(?:contrat|bail|engagement)(?: [a-z']+){0,5} (?:expire|expirera|s'achev|prendra fin|prend fin|arrive|se termine)|ne sera(?: [a-z]+)? plus (?:un |le )?(?:joueur|attaquant|gardien|milieu|defenseur|pensionnaire|membre))/

/** The end told by a date that opens its clause: « Dans cinq mois, Matuidi sera libre », « Le 30 juin à minuit, Gomis ne sera plus un joueur de l’OL ». */
export function frontedEnd(folds: readonly string[], time: TimeExpression, at: number): Tie | null {
  if (time.months !== null && time.months > 24) return null
  if (time.months !== null && !/^(?:dans|d'ici|ici)$/.test(folds[at - 1] ?? '')) return null
  for (let i = at - 1; i >= 0; i--) {
    if (/^[,;:.«(]$/.test(folds[i]!)) break
    if (!OPENS.test(folds[i]!)) return null
  }
  const end = folds.findIndex((word, i) => i > at && /^[;.»]$/.test(word))
  const behind = folds
    .slice(at, Math.min(end < 0 ? folds.length : end, at + 18))
    .join(' ')
    .replace(/([a-z])' /g, "$1'")
  const found = ENDS.exec(behind)
  if (!found) return null
  const words = behind.slice(0, found.index).split(/[ ']/).length - 1
  return { at: Math.min(at + words, folds.length - 1), ends: time.date, signing: false }
}
