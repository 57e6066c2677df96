import type { PartialDate } from '../../article/date.ts'
import type { Lang } from './lang.ts'

const LOCALE = { FR: 'fr-FR', EN: 'en-GB' } as const

/** A date for people: `2021-07` → « juillet 2021 », `2021-07-01` → « 1 juillet 2021 », `2022` → « 2022 ». */
export function dateWords(date: PartialDate, lang: Lang): string {
  const [year, month, day] = date.split('-')
  return new Intl.DateTimeFormat(LOCALE[lang], {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)))
}
