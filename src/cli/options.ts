import { parsePartialDate } from '../article/date.ts'
import type { Metadata } from '../article/readArticle.ts'
import { Problem } from '../problem/problem.ts'

export interface MetadataOptions {
  readonly title?: string
  readonly publisher?: string
  readonly url?: string
  readonly date?: string
}

/** The metadata that options give; @throws Problem OPTION_WRONG (exit 2). */
export function readMetadata({ title, publisher, url, date }: MetadataOptions): Metadata {
  if (date !== undefined && (parsePartialDate(date) === null || date.length < 7)) {
    throw wrong('--date', 'a date as YYYY-MM or YYYY-MM-DD', date)
  }
  if (url !== undefined && !URL.canParse(url))
    throw wrong('--url', 'an address such as https://example.org/article', url)
  return { title: title?.trim() || undefined, publisher: publisher?.trim() || undefined, url, date }
}

/** The Problem of an option with a wrong value. */
export function wrong(option: string, expected: string, got: string): Problem {
  return new Problem('OPTION_WRONG', {
    at: option,
    says: `expected ${expected}, got "${got}"`,
    fix: 'Correct it',
    exit: 2,
  })
}

/** A number of seconds that an option gives, in milliseconds; @throws Problem OPTION_WRONG (exit 2). */
export function readSeconds(option: string, text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw wrong(option, 'a number of seconds', text)
  return Number(text) * 1000
}
