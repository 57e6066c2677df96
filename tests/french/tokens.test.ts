import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokens } from '../../src/french/tokens.ts'

describe('tokens', () => {
  it.each([
    ["L'OM suit Kamara.", ["L'", 'OM', 'suit', 'Kamara', '.']],
    ['qu’il vienne', ['qu’', 'il', 'vienne']],
    ["M'Vila, N’Golo et aujourd'hui", ["M'Vila", ',', 'N’Golo', 'et', "aujourd'hui"]],
    ['Caleta-Car a-t-il signé ?', ['Caleta-Car', 'a', '-t-il', 'signé', '?']],
    ['explique-t-on, dit-il', ['explique', '-t-on', ',', 'dit', '-il']],
    ['juin 2022.La première', ['juin', '2022', '.', 'La', 'première']],
    ['300 000 euros, 1,5 M€', ['300 000', 'euros', ',', '1,5', 'M', '€']],
    ['Canal+ et @BoubaKamara_4', ['Canal+', 'et', '@BoubaKamara_4']],
  ])('%s', (text, words) => {
    expect(tokens(text).map((token) => token.text)).toEqual(words)
  })

  it('loses nothing a reader sees and never overlaps, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        let end = 0
        for (const token of tokens(text)) {
          expect(text.slice(token.start, token.end)).toBe(token.text)
          expect(text.slice(end, token.start).trim()).toBe('')
          end = token.end
        }
        expect(text.slice(end).trim()).toBe('')
      }),
    )
  })
})
