import type { Article } from '../../article/article.ts'
import type { Register } from '../../register/register.ts'
import { trace } from './trace.ts'

/** How often a rule read something, and how often a statement was left of it after the stages behind the rules. */
export interface Firings {
  readonly read: number
  readonly kept: number
}

/** Counts what each rule reads in an article; a rule that reads nothing is not in it. */
export function firings(article: Article, register: Register): Map<string, Firings> {
  const counts = new Map<string, Firings>()
  for (const story of trace(article, register).stories) {
    const { rule } = story[0].draft!
    const { read, kept } = counts.get(rule) ?? { read: 0, kept: 0 }
    counts.set(rule, { read: read + 1, kept: kept + (story.at(-1)!.draft ? 1 : 0) })
  }
  return counts
}
