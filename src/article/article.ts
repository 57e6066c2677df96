import type { PartialDate } from './date.ts'
import { hash } from './ids.ts'

/** A text with a date that may be only a month. */
export interface Article {
  /** `article:` and a hash of date, publisher and text: another publisher, another article. */
  readonly id: string
  /** What the reader was given, for people: the file's name without folder and ending, such as `kamara-2021-07-monaco`. */
  readonly name: string
  readonly title: string | null
  /** The outlet that publishes it, in any form a register knows, such as `La Provence`. */
  readonly publisher: string | null
  readonly url: string | null
  readonly publishedOn: PartialDate
  /** Everything after ` date X `, never rewritten; all offsets count its UTF-16 code units. */
  readonly text: string
}

export type ArticleParts = Omit<Article, 'id'>

/** The article with its id. */
export function article(parts: ArticleParts): Article {
  return { id: `article:${hash([parts.publishedOn, parts.publisher, parts.text])}`, ...parts }
}
