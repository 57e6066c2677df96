/** A word, number or mark of a text, in UTF-16 code units of that text. */
export interface Token {
  readonly start: number
  readonly end: number
  /** As written. */
  readonly text: string
  /** Lower case, accents kept, apostrophes straight: « L’ » → `l'`. */
  readonly lower: string
  /** Lower case without accents: « Pedullà » → `pedulla`. */
  readonly fold: string
  readonly kind: 'WORD' | 'NUMBER' | 'MARK'
  /** Begins with a capital letter. */
  readonly capital: boolean
}
