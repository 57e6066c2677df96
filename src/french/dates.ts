import { firstDay, lastDay, type PartialDate } from '../article/date.ts'
import { firstMatch } from './firstMatch.ts'
import { fold } from './fold.ts'
import { cardinals, months, numberOf, weekdays } from './numberWords.ts'
import { wordsLike } from './wordClass.ts'

/** A date or a stretch of time where it stands in the text, resolved against the day of the article. */
export interface TimeExpression {
  readonly start: number
  readonly end: number
  /** The day, month or year meant. */
  readonly date: PartialDate
  /** A stretch such as « un an et demi », in months; `date` is then the June nearest to its end. */
  readonly months: number | null
}

const MONTH = Object.keys(months)
  .map((name) => name.replace('fevrier', 'f[ée]vrier').replace('aout', 'ao[uû]t').replace('decembre', 'd[ée]cembre'))
  .join('|')
const COUNT = `\\d+(?:[.,]5)?|${Object.keys(cardinals).slice(0, 13).join('|')}|dix-huit`
const LAST = '(?: dernier| passé)'

/** A word that every date and stretch of time has one of. */
export const isOfTime = wordsLike(
  /\d|(?:^|[^a-z])(?:ans?|annees?|mois|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|ete|saisons?|exercice|intersaison|semaines?|jours?)(?![a-z])/,
)

type Resolve = (
  groups: Record<string, string | undefined>,
  on: PartialDate,
) => Omit<TimeExpression, 'start' | 'end'> | null

/** Shapes from the most to the least telling; at one place the first that fits wins. */
const shapes: readonly (readonly [string, Resolve])[] = [
  [
    '(?<day>\\d{1,2})/(?<number>\\d{1,2})/(?<year>\\d{4})',
    ({ day, number, year }) => at(`${year}-${two(number)}-${two(day)}`),
  ],
  [
    `(?<day>\\d{1,2}|1er) (?<month>${MONTH}) (?<year>(?:19|20)\\d{2})`,
    ({ day, month, year }) => at(`${year}-${two(monthOf(month))}-${two(day)}`),
  ],
  [`(?<month>${MONTH}) (?<year>(?:19|20)\\d{2})`, ({ month, year }) => at(`${year}-${two(monthOf(month))}`)],
  [
    `(?<day>\\d{1,2}|1er) (?<month>${MONTH})(?<last>${LAST})?`,
    ({ day, month, last }, on) =>
      at(`${yearOf(monthOf(month), on, last !== undefined)}-${two(monthOf(month))}-${two(day)}`),
  ],
  [
    `(?<month>${MONTH})(?<next> prochain)?(?<last>${LAST})?`,
    ({ month, next, last }, on) =>
      at(`${yearOf(monthOf(month), on, last !== undefined, next !== undefined)}-${two(monthOf(month))}`),
  ],
  ["(?:l[’']|cet )?été (?<year>(?:19|20)\\d{2})", ({ year }) => at(`${year}-06`)],
  ['(?<year>(?:19|20)\\d{2})', ({ year }) => at(year!)],
  [
    "fin (?:de|de la|de cette) saison|issue de (?:la|cette) saison|terme de (?:la|cette) saison|(?:fin|issue|terme) (?:de l[’']|d[’'])exercice",
    (_, on) => at(seasonEnd(on)),
  ],
  [
    "(?:l[’']été|intersaison) prochaine?",
    (_, on) => at(Number(on.slice(5, 7)) >= 6 ? `${Number(on.slice(0, 4)) + 1}-06` : `${on.slice(0, 4)}-06`),
  ],
  ['cet été', (_, on) => (Number(on.slice(5, 7)) < 9 ? at(`${on.slice(0, 4)}-06`) : null)],
  ['(?:le )?mois prochain', (_, on) => at(nextMonth(on))],
  ['(?:fin|terme) du mois(?! d)', (_, on) => at(on.slice(0, 7))],
  [
    `dans (?<count>${COUNT}) (?<unit>semaines?|jours?)`,
    ({ count, unit }, on) =>
      inDays(Number(numberOf(count!)) * (unit!.startsWith('s') ? 7 : 1), unit!.startsWith('j'), on),
  ],
  [`(?<count>${COUNT}) mois`, ({ count }, on) => duration(Number(numberOf(count!)), on)],
  [
    `(?<count>${COUNT}) (?:prochaine?s )?(?:ans?|saisons?|années?)(?<half> et demie?)?`,
    ({ count, half }, on) => duration(12 * Number(numberOf(count!)) + (half ? 6 : 0), on),
  ],
]

const ANY = new RegExp(
  shapes
    .map(
      ([shape], i) =>
        `(?<shape${i}>(?<![\\p{L}\\d/])(?:${shape.replace(/\(\?<(\w+)>/g, `(?<$1_${i}>`)})(?![\\p{L}\\d/]))`,
    )
    .join('|'),
  'giu',
)
const firstTime = firstMatch(ANY, '0123456789jfmasondlcituqh')

/** The names of the groups of each shape. */
const namesOf = shapes.map(([shape]) => [...shape.matchAll(/\(\?<(\w+)>/g)].map(([, name]) => name!))

/** Every date and stretch of time between `start` and `end`, in order, as somebody reads them on the day `on`. */
export function timesIn(text: string, on: PartialDate, start = 0, end = text.length): TimeExpression[] {
  const out: TimeExpression[] = []
  // What stands before a word counts, too; a number is kept beside its word by a space of its own: « 30\u00a0juin ».
  const from = Math.max(0, start - 1)
  const part = text.slice(from, end).replace(/[\u00a0\u202f]/g, ' ')
  for (let match = firstTime(part, start - from); match; match = firstTime(part, match.index + match[0].length)) {
    const found = match.groups!
    const i = shapes.findIndex((_, index) => found[`shape${index}`] !== undefined)
    const groups = Object.fromEntries(namesOf[i]!.map((name) => [name, found[`${name}_${i}`]]))
    const read = shapes[i]![1](groups, on)
    if (read) out.push({ start: from + match.index, end: from + match.index + match[0].length, ...read })
  }
  return out
}

/** The June in which the season of a day ends. 2021-10 → 2022-06, 2022-06 → 2022-06. */
export function seasonEnd(on: PartialDate): PartialDate {
  const [year, month] = [Number(on.slice(0, 4)), Number(on.slice(5, 7) || 1)]
  return `${month <= 6 ? year : year + 1}-06`
}

/** The June nearest to the day some months later, the earlier of two: contracts end in June. 2021-07 and 12 → 2022-06. */
export function juneNear(on: PartialDate, later: number): PartialDate {
  const month = Number(on.slice(0, 4)) * 12 + Number(on.slice(5, 7) || 1) - 1 + later
  const year = Math.floor((month - 5 + 5) / 12)
  return `${month - (year * 12 + 5) > 6 ? year + 1 : month - (year * 12 + 5) < -6 ? year - 1 : year}-06`
}

const DAY = new RegExp(
  `(?<![\\p{L}])(?:(?<weekday>${Object.keys(weekdays).join('|')})(?! prochain)|(?<yesterday>hier)|(?<before>avant-hier)|(?<today>aujourd['’]hui|ce (?:matin|soir|midi)))(?![\\p{L}])`,
  'iu',
)

/** The past day that words like « mardi soir » or « hier » mean, null when the article's own day is unknown or nothing is said. */
export function dayMeant(words: string, on: PartialDate): PartialDate | null {
  const groups = DAY.exec(words)?.groups
  if (!groups || on.length < 10) return null
  if (groups.today) return on
  if (groups.yesterday) return daysBefore(on, 1)
  if (groups.before) return daysBefore(on, 2)
  const today = new Date(`${on}T00:00:00Z`).getUTCDay() || 7
  const back = (today - weekdays[groups.weekday!.toLowerCase()]! + 7) % 7
  return daysBefore(on, back)
}

// « dans six semaines » tells the month, « dans neuf jours » the day, when the article's own is known.
function inDays(days: number, exact: boolean, on: PartialDate): Omit<TimeExpression, 'start' | 'end'> | null {
  const day = daysBefore(on.length === 10 ? on : firstDay(on), -days)
  return at(exact && on.length === 10 ? day : day.slice(0, 7))
}

function daysBefore(on: PartialDate, days: number): PartialDate {
  return new Date(Date.parse(`${on}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10)
}

function at(date: PartialDate): Omit<TimeExpression, 'start' | 'end'> | null {
  const month = Number(date.slice(5, 7) || 1)
  if (month < 1 || month > 12) return null
  return date.length === 10 && date > lastDay(date.slice(0, 7)) ? null : { date, months: null }
}

function duration(length: number, on: PartialDate): Omit<TimeExpression, 'start' | 'end'> {
  return { date: juneNear(on, length), months: length }
}

function monthOf(name: string | undefined): number {
  return months[fold(name!)]!
}

// « en juin » said in October is next year's; « en avril dernier » is the latest April.
function yearOf(month: number, on: PartialDate, past: boolean, next = false): number {
  const [year, now] = [Number(on.slice(0, 4)), Number(firstDay(on).slice(5, 7))]
  if (past) return month <= now ? year : year - 1
  return month < now || (next && month === now) ? year + 1 : year
}

function nextMonth(on: PartialDate): PartialDate {
  const [year, month] = [Number(on.slice(0, 4)), Number(on.slice(5, 7) || 1)]
  return month === 12 ? `${year + 1}-01` : `${year}-${two(month + 1)}`
}

function two(written: string | number | undefined): string {
  return String(written).replace('er', '').padStart(2, '0')
}
