import { expect, it } from 'vitest'
import { tokens } from '../../src/french/tokens.ts'
import { perWord, wordsLike } from '../../src/french/wordClass.ts'

it('asks of a folded word once whether it has the shape', () => {
  const isMonth = wordsLike(/^(?:aout|decembre)$/)
  const words = tokens('Août, août et décembre, mai')
  expect(words.filter(isMonth).map(({ text }) => text)).toEqual(['Août', 'août', 'décembre'])
  expect(words.filter(isMonth)).toHaveLength(3)
  expect(isMonth(undefined)).toBe(false)
})

it('keeps many classes apart', () => {
  const classes = Array.from({ length: 40 }, (_, i) => wordsLike(new RegExp(`^mot${i}$`)))
  const [word] = tokens('mot33')
  for (let again = 0; again < 2; again++)
    expect(classes.flatMap((isOfClass, i) => (isOfClass(word) ? [i] : []))).toEqual([33])
})

it('answers a question about a word once, however often a text says it', () => {
  let asked = 0
  const lengthOf = perWord(({ text }) => {
    asked++
    return text.length
  })
  expect(tokens('bis repetita bis').map(({ word }) => lengthOf(word))).toEqual([3, 8, 3])
  expect(asked).toBe(2)
})
