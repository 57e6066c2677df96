import type { Ref } from '../document.ts'
import type { Tail } from './tail.ts'

/** A noun group by its tokens and words: « l’ancien milieu de l’OM » with the refs found before. */
export interface NounGroup {
  /** Of the determiner. */
  readonly first: number
  readonly noun: number
  /** The noun, folded. */
  readonly word: string
  readonly tail: Tail
  readonly refs: readonly Ref[]
}
