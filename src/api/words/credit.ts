import type { PartialDate } from '../../article/date.ts'
import { dateWords } from './dateWords.ts'
import type { Lang } from './lang.ts'

export interface CreditParts {
  readonly sources: readonly string[]
  readonly vagueSource: string | null
  readonly reportedOn: PartialDate
}

/**
 * Who is credited, ready to show: « La Marseillaise », « La Provence, RMC », « la presse italienne », and
 * « l’article (juillet 2021) » when nobody is.
 */
export function credit({ sources, vagueSource, reportedOn }: CreditParts, lang: Lang): string {
  if (sources.length > 0) return sources.join(', ')
  if (vagueSource !== null) return vagueSource
  const date = dateWords(reportedOn, lang)
  return lang === 'FR' ? `l’article (${date})` : `the article (${date})`
}
