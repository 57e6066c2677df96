import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentences } from '../../src/french/sentences.ts'

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  it.each([
    ['Un. Deux ! Trois ? Quatre…', ['Un.', 'Deux !', 'Trois ?', 'Quatre…']],
    ['en mai 2023.Une autre piste', ['en mai 2023.', 'Une autre piste']],
    ['M. Longoria attend. Il a le temps.', ['M. Longoria attend.', 'Il a le temps.']],
    ['St. Pauli et J.-M. Aulas.', ['St. Pauli et J.-M. Aulas.']],
    ['Une offre de 1.300 euros. Rien de plus.', ['Une offre de 1.300 euros.', 'Rien de plus.']],
    ['Une offre de 1,5 M€. Rien de plus.', ['Une offre de 1,5 M€.', 'Rien de plus.']],
    ['« Je pars ! », a-t-il dit. Fin.', ['« Je pars ! », a-t-il dit.', 'Fin.']],
    ['« Je pars. » Fin.', ['« Je pars. »', 'Fin.']],
    ['Le site foot.fr le dit.', ['Le site foot.fr le dit.']],
    ['Lille veut… 70 millions. Rien que ça.', ['Lille veut… 70 millions.', 'Rien que ça.']],
  ])('%s', (text, expected) => {
    expect(split(text)).toEqual(expected)
  })

  it('covers every visible character, in order, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'B', '1', ' ', '.', '!', '«', '»', '\n', '€', '-', ',') }),
        (text) => {
          let end = 0
          for (const sentence of sentences(text)) {
            expect(sentence.start).toBeGreaterThanOrEqual(end)
            expect(text.slice(end, sentence.start).trim()).toBe('')
            end = sentence.end
          }
          expect(text.slice(end).trim()).toBe('')
        },
      ),
    )
  })

  it('cuts a line without a stop', () => {
    expect(sentences('mot '.repeat(5_000)).length).toBeGreaterThan(1)
  })
})
