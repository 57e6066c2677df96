import { firstDay, type PartialDate } from '../article/date.ts'

/**
 * The transfer window a date belongs to: 10 February to 9 September `YYYY-S`, the rest `YYYY-W`, named by the year in
 * which it ends. A month counts by its first day: `2021-07` → `2021-S`, `2021-09` → `2021-S`, `2021-10` → `2022-W`.
 */
export function transferWindow(date: PartialDate): string {
  const day = firstDay(date)
  const [year, monthDay] = [Number(day.slice(0, 4)), day.slice(5)]
  if (monthDay < '02-10') return `${year}-W`
  return monthDay <= '09-09' ? `${year}-S` : `${year + 1}-W`
}
