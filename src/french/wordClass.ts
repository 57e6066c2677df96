import type { Token } from './token.ts'
import type { Word } from './word.ts'

let classes = 0
/** Two bits a class: whether it was asked of the word, and whether the word is of it. */
const PER_SLOT = 15

/** A class of words: true for tokens whose folded word has the shape. Each word is asked once, however often texts say it; no token is of no class. */
export function wordsLike(shape: RegExp): (token: Pick<Token, 'word'> | undefined) => boolean {
  const slot = Math.floor(classes / PER_SLOT)
  const shift = 2 * (classes % PER_SLOT)
  classes++
  return (token) => {
    if (token === undefined) return false
    const { marks, fold } = token.word
    const seen = ((marks[slot] ?? 0) >> shift) & 3
    if (seen !== 0) return seen === 3
    const is = shape.test(fold)
    while (marks.length <= slot) marks.push(0)
    marks[slot] = marks[slot]! | ((is ? 3 : 1) << shift)
    return is
  }
}

let memories = 0

/** Answers a question about words, each word once. */
export function perWord<T extends NonNullable<unknown>>(answer: (word: Word) => T): (word: Word) => T {
  const place = memories++
  return (word) => {
    const known = word.memo[place]
    if (known !== undefined) return known as T
    const found = answer(word)
    while (word.memo.length < place) word.memo.push(undefined)
    word.memo[place] = found
    return found
  }
}
