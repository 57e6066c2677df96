import { describe, expect, it } from 'vitest'
import { nameOf, read } from './marks.ts'

describe('quotes', () => {
  it.each([
    ['« Je me sens bien dans ce vestiaire et je reste », a expliqué Boubacar Kamara.', 'Boubacar Kamara'],
    ['Boubacar Kamara a été clair : « Je me sens bien dans ce vestiaire. »', 'Boubacar Kamara'],
    ['Boubacar Kamara réfléchit. « Je me sens bien dans ce vestiaire », a-t-il glissé.', 'Boubacar Kamara'],
    [
      '« On verra bien en mai, a-t-il glissé. Je me sens bien dans ce vestiaire. » Boubacar Kamara – source : Zone mixte (12/03/2021)',
      'Boubacar Kamara',
    ],
    [
      "L'entraîneur olympien Jorge Sampaoli, au micro de RTL, sourit : « Kamara reste un joueur très important. »",
      'Jorge Sampaoli',
    ],
  ])('%s → %s', (text, speaker) => {
    const document = read(text)
    expect(document.quotes.map((quote) => nameOf(document, quote.speaker))).toEqual([speaker])
  })

  it('tells the place and the day of a signed quotation', () => {
    const text = '« Je me sens bien dans ce vestiaire et je reste. » Boubacar Kamara – source : Zone mixte (12/03/2021)'
    const document = read(text)
    expect(document.quotes).toMatchObject([{ saidOn: '2021-03-12', occasion: 'Zone mixte' }])
    expect(text.slice(document.quotes[0]!.start, document.quotes[0]!.end)).toBe(
      'Je me sens bien dans ce vestiaire et je reste.',
    )
  })

  it.each([
    'Boubacar Kamara est « intransférable » pour Marseille.',
    '« Cela n’a pas fait très plaisir aux dirigeants », écrit L’Équipe.',
  ])('is no speech of a person: %s', (text) => {
    expect(read(text).quotes).toEqual([])
  })
})
