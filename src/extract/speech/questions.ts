import type { Document, Zone } from '../document.ts'

/** A longer line is no question. */
const LONGEST = 240
/** How many questions back the first one may lie, which alone shows by a sign that the lines between are questions, too. */
const BACK = 12
const SPEECH = /^[«“"‟]/

/** True for a line that asks whoever answers in the next: « Et Ratão ? », « – On l’annonce à Bahia. », or that stands between two answers. */
export function isQuestion({ article, zones }: Document, line: number): boolean {
  const words = (zone: Zone) => article.text.slice(zone.start, Math.min(zone.end, zone.start + LONGEST))
  for (let n = line, back = 0; n >= 0 && back < BACK; n -= 2, back++) {
    const zone = zones[n]!
    const said = words(zone)
    if (zone.end - zone.start >= LONGEST || SPEECH.test(said) || /[»”"]$/.test(said)) return false
    if (/\?|(?:\.\.\.|…)$/.test(said) || /^[–—-] /.test(said)) return true
    const answer = zones[n - 1]
    if (!answer || !SPEECH.test(words(answer)) || n < 2) return false
  }
  return false
}
