import type { PartialDate } from '../article/date.ts'
import { dayMeant } from '../french/dates.ts'
import { fold } from '../french/fold.ts'
import { months } from '../french/numberWords.ts'

const ENGLISH = 'january|february|march|april|may|june|july|august|september|october|november|december'.split('|')
const MONTHS = Object.keys(months).join('|')
const DATE = new RegExp(
  `(?<![a-z0-9])(?:(?<d1>\\d{1,2})/(?<m1>\\d{1,2})/(?<y1>\\d{4})|(?<m2>${ENGLISH}) (?<d2>\\d{1,2}), (?<y2>\\d{4})|(?:(?<d3>\\d{1,2}|1er) )?(?<m3>${MONTHS})(?: (?<y3>(?:19|20)\\d\\d))?)(?![a-z0-9])`,
  'g',
)
/** What stands before a month in which something was said: « début décembre », « dès novembre », « en mai dernier ». */
const SPOKEN_IN =
  /(?:^|[\s,])(?:debut|fin|mi|mi-|en|des|depuis|des le|au mois de|des le mois de|mois de|courant|le|ce|du|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|\()\s?-?$/
/** What makes it another day: a contract's end, a coming window. */
const OTHER_DAY = /(?:jusqu(?:'|’)?(?:en|au|a)|contrat|fin de|apres|avant|d(?:'|’)ici|a partir de|expire)[^,;]{0,14}$/
const TODAY = /(?<![a-z])ce (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|matin|midi|soir)(?![a-z])/

/** The day or month in the past that words beside a quotation tell, as somebody reads them on the day `on`; null when they tell none. */
export function saidOn(words: string, on: PartialDate): PartialDate | null {
  const folded = fold(words)
  for (const match of folded.matchAll(DATE)) {
    const { d1, m1, y1, m2, d2, y2, d3, m3, y3 } = match.groups!
    if (y1) return valid(`${y1}-${two(m1)}-${two(d1)}`)
    if (y2) return valid(`${y2}-${two(ENGLISH.indexOf(m2!) + 1)}-${two(d2)}`)
    const lead = folded.slice(Math.max(0, match.index - 30), match.index)
    const behind = folded.slice(match.index + match[0].length, match.index + match[0].length + 10)
    if (OTHER_DAY.test(lead) || / prochaine?/.test(behind) || (!d3 && !SPOKEN_IN.test(lead))) continue
    const month = months[m3!]!
    return valid([y3 ?? latest(month, d3, on), two(month), ...(d3 ? [two(d3)] : [])].join('-'))
  }
  if (TODAY.test(folded)) return on.length === 10 ? on : null
  return dayMeant(words, on)
}

// « le 13 juillet » of an article of July 2021 is of 2021, « en novembre » of one of January 2024 of 2023
function latest(month: number, day: string | undefined, on: PartialDate): string {
  const year = Number(on.slice(0, 4))
  const now = on.length > 4 ? on : `${on}-12`
  const meant = [String(year), two(month), ...(day && now.length === 10 ? [two(day)] : [])].join('-')
  return String(meant > now.slice(0, meant.length) ? year - 1 : year)
}

function valid(date: string): PartialDate | null {
  const [, month, day] = date.split('-').map(Number)
  return month! >= 1 && month! <= 12 && (day === undefined || (day >= 1 && day <= 31)) ? date : null
}

function two(written: string | number | undefined): string {
  return String(written).replace('er', '').padStart(2, '0')
}
