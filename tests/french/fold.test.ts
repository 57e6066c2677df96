import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold, foldedBetween, foldWithOffsets } from '../../src/french/fold.ts'

test.each([
  ['L’Équipe', "l'equipe"],
  ['qu‘Arsenal', "qu'arsenal"],
  ['d\u02BCIl Romanista', "d'il romanista"],
  ['SAINT‑ÉTIENNE', 'saint-etienne'],
  ['12\u202Fmillions\u00A0d’euros', "12 millions d'euros"],
  ['Cœlacanthes', 'coelacanthes'],
  ['ÆSIR', 'aesir'],
  ['Großkreutz', 'grosskreutz'],
  ['İlkay Gündoğan', 'ilkay gundogan'],
  ['Łukasz Piszczek', 'lukasz piszczek'],
  ['Ødegaard', 'odegaard'],
  ['Pedulla\u0300', 'pedulla'],
  ['Mar\u00ADseille', 'marseille'],
  ['« 30 M€ » – juin 2022.\n', '« 30 m€ » – juin 2022.\n'],
])('%j folds to %j', (text, folded) => {
  expect(fold(text)).toBe(folded)
})

describe('foldWithOffsets', () => {
  test.each([
    ['Le cœur de Pedullà bat', 'coeur', 'cœur'],
    ['Le cœur de Pedullà bat', 'pedulla', 'Pedullà'],
    ['Selon Pedulla\u0300, oui', 'pedulla', 'Pedulla\u0300'],
    ['Großkreutz part', 'grosskreutz', 'Großkreutz'],
    ['Le cœu\u0302r', 'coeur', 'cœu\u0302r'],
    ['😀 Ø 😀 Zaïre', 'zaire', 'Zaïre'],
    ['à l’\u200BOM', 'om', 'OM'],
  ])('in %j, %j was %j', (original, needle, was) => {
    const { text, starts, ends } = foldWithOffsets(original)
    const from = text.indexOf(needle)
    expect(original.slice(starts[from], ends[from + needle.length - 1])).toBe(was)
  })

  test('both halves of « œ » stand for the whole letter, marks included', () => {
    const { text, starts, ends } = foldWithOffsets('œ\u0303!')
    expect(text).toBe('oe!')
    expect([...starts]).toEqual([0, 0, 2])
    expect([...ends]).toEqual([2, 2, 3])
  })

  test('any text: the folded text is that of fold, offsets rise and stay inside', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (original) => {
        const { text, starts, ends } = foldWithOffsets(original)
        expect(text).toBe(fold(original))
        expect([starts.length, ends.length]).toEqual([text.length, text.length])
        for (let i = 0; i < text.length; i++) {
          expect(starts[i]!).toBeLessThan(ends[i]!)
          expect(ends[i]!).toBeLessThanOrEqual(original.length)
          if (i > 0) expect(starts[i]!).toBeGreaterThanOrEqual(starts[i - 1]!)
        }
      }),
    )
  })

  test('any text: folding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (original) => {
        expect(fold(fold(original))).toBe(fold(original))
      }),
    )
  })
})

describe('foldedBetween', () => {
  test('is what folding the piece gives, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 5 }), (pieces) => {
        const text = pieces.join('')
        let from = 0
        for (const piece of pieces) {
          expect(foldedBetween(text, from, from + piece.length)).toBe(fold(piece))
          from += piece.length
        }
      }),
    )
  })

  test('takes a piece that ends behind the text', () => {
    expect(foldedBetween('un cœur d’été', 3, 99)).toBe("coeur d'ete")
    expect(foldedBetween('un été', 3, 99)).toBe('ete')
  })
})
