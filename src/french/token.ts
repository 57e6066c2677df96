import type { Word } from './word.ts'

/** A word, number or mark of a text, in UTF-16 code units of that text. */
export interface Token extends Omit<Word, 'hungAt' | 'forms' | 'marks' | 'memo'> {
  readonly start: number
  readonly end: number
  readonly word: Word
}
