/** A date that may lack a day or a month: `2022`, `2022-06`, `2022-06-30`. */
export type PartialDate = string & { readonly __partialDate?: never }

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** The date when `text` is one that exists in the calendar, else null. `2021-02-30` → null. */
export function parsePartialDate(text: string): PartialDate | null {
  const parts = SHAPE.exec(text)
  if (!parts) return null
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)]
  if (year < 1850 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  return text
}

/** First day of the interval a partial date stands for. `2021-07` → `2021-07-01`. */
export function firstDay(date: PartialDate): string {
  return date.length === 10 ? date : date.length === 7 ? `${date}-01` : `${date}-01-01`
}

/** Last day of the interval a partial date stands for. `2021-07` → `2021-07-31`. */
export function lastDay(date: PartialDate): string {
  if (date.length === 10) return date
  if (date.length === 4) return `${date}-12-31`
  return `${date}-${String(daysIn(Number(date.slice(0, 4)), Number(date.slice(5, 7)))).padStart(2, '0')}`
}

/** The partial date of the interval `from`…`to`, the inverse of `firstDay` and `lastDay`. */
export function partialDate(from: string, to: string): PartialDate {
  if (from === to) return from
  return from.slice(0, 7) === to.slice(0, 7) ? from.slice(0, 7) : from.slice(0, 4)
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
