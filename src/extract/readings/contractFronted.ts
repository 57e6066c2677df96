import type { TimeExpression } from '../../french/dates.ts'
import type { Tie } from './contractSetting.ts'

/** What may stand before a date that opens its clause: « dans cinq mois », « le 30 juin ». Folded. */
const OPENS = /^(?:dans|d'ici|d'|ici|en|fin|des|le|la|l'|au|a|mois|de|et|mais|car)$/
const STATE = /^(?:sera|seront|serait|devient|deviendra|retrouvera|arrivera|arrive|est)$/
const ENDING = /^(?:expire|expirera|acheve|achevera|prend|prendra|termine|terminera|arrive|arrivera)$/
const PLAYER = /^(?:joueur|attaquant|gardien|milieu|defenseur|pensionnaire|membre)$/
const LEAVES = /^(?:perdra|perdront|partira|quittera|filera|ira|laissera|verra|vaudra|pourra|sera)$/
const CONTRACT = /^(?:contrat|bail|engagement)$/

/** The end told by a date that opens its clause: « Dans cinq mois, Matuidi sera libre », « Le 30 juin à minuit, Gomis ne sera plus un joueur de l’OL ». */
export function frontedEnd(folds: readonly string[], time: TimeExpression, at: number): Tie | null {
  if (time.months !== null && time.months > 24) return null
  if (time.months !== null && !/^(?:dans|d'ici|ici)$/.test(folds[at - 1] ?? '')) return null
  for (let i = at - 1; i >= 0; i--) {
    if (/^[,;:.«(]$/.test(folds[i]!)) break
    if (!OPENS.test(folds[i]!)) return null
  }
  for (let i = at + 1; i < folds.length && i - at < 18 && !/^[;.»]$/.test(folds[i]!); i++)
    if (endsAt(folds, i)) return { at: i, ends: time.date, signing: false }
  return null
}

function endsAt(folds: readonly string[], i: number): boolean {
  const word = folds[i]!
  const before = folds.slice(Math.max(0, i - 6), i)
  const near = before.slice(-3)
  // « sera libre comme l’air », but « sera libre de négocier »
  if (/^libres?$/.test(word))
    return near.some((one) => STATE.test(one)) && !/^(?:signer|negocier|discuter)$/.test(folds[i + 2] ?? '')
  // « Dans quatre mois, United perdra Fellaini pour zéro livre », « En juin, il partira pour rien »
  if (word === 'sans')
    return (
      /^(?:rapporter|indemnite|contrepartie|laisser)$/.test(folds[i + 1] ?? '') &&
      folds.slice(Math.max(0, i - 10), i).some((one) => LEAVES.test(one))
    )
  if (/^(?:rien|zero|gratis|gratuitement|librement|oeil)$/.test(word))
    return folds.slice(Math.max(0, i - 12), i).some((one) => LEAVES.test(one))
  if (CONTRACT.test(word))
    return (
      (near.some((one) => /^(?:fin|bout|terme|echeance)$/.test(one)) && before.some((one) => STATE.test(one))) ||
      folds.slice(i + 1, i + 7).some((one) => ENDING.test(one))
    )
  // « ne sera plus un joueur de l’Olympique Lyonnais »
  return PLAYER.test(word) && near.includes('plus') && before.includes('sera')
}
