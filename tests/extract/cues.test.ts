import { describe, expect, it } from 'vitest'
import { cueFinder } from '../../src/extract/cues.ts'
import { tokens } from '../../src/french/tokens.ts'

const wordsOf = (find: ReturnType<typeof cueFinder>, text: string) => {
  const words = tokens(text)
  return find(words).map(({ first, last }) => text.slice(words[first]!.start, words[last]!.end))
}

describe('cueFinder', () => {
  const find = cueFinder("suiv* de pres|l'oeil sur|a la lutte|a la lutte pour|veut rester")

  it.each([
    ['Milan le suivait de très près', ['suivait de très près'], 'stems, and up to three words between two'],
    ['Milan le suivait un peu de bien trop loin mais près', [], 'no more than three'],
    ['Ils suivent, de près', [], 'nothing over a mark'],
    ['Lyon garde l’œil sur lui', ['l’œil sur'], 'elided words'],
    ['Nice est à la lutte avec Lens pour lui', ['à la lutte avec Lens pour'], 'of two that begin alike the longer one'],
    ['Il veut rester ; il veut donc rester', ['veut rester', 'veut donc rester'], 'each place'],
    ['Les suivis de prestige', [], 'whole words where no star stands'],
  ])('%s → %j: %s', (text, cues) => {
    expect(wordsOf(find, text)).toEqual(cues)
  })

  it('keeps tables apart', () => {
    const other = cueFinder('a la lutte avec')
    const text = 'Nice est à la lutte avec Lens'
    expect(wordsOf(find, text)).toEqual(['à la lutte'])
    expect(wordsOf(other, text)).toEqual(['à la lutte avec'])
  })

  it('takes contractions for what they hold when told to', () => {
    expect(wordsOf(cueFinder('pense a|rejoindre', true), 'Il pense au Milan')).toEqual(['pense au'])
    expect(wordsOf(cueFinder('pense a|rejoindre'), 'Il pense au Milan')).toEqual([])
  })

  it('knows tables that come after a sentence was read', () => {
    const words = tokens('Milan surveille Kamara')
    expect(find(words)).toEqual([])
    expect(cueFinder('surveill*')(words)).toEqual([{ first: 1, last: 1 }])
  })
})
