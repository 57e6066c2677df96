import { describe, expect, test } from 'vitest'
import { article } from '../../src/article/article.ts'
import { toFacts } from '../../src/extract/facts/toFacts.ts'
import { extract } from '../../src/extract/index.ts'
import { register } from './marks.ts'

/** Facts as `suitor > player`, read with what the register knows of careers in that month. */
function interests(month: string, text: string): string[] {
  const source = article({ name: 'told', title: null, publisher: null, url: null, publishedOn: month, text })
  return toFacts(source, extract(source, register)).interests.map(({ club, player }) => `${club} > ${player}`)
}

describe('what the register knows helps to tell whom words mean', () => {
  test.each([
    [
      'of whom « le Sénégalais » is said',
      '2022-07',
      'Marco Verratti part en vacances, Idrissa Gueye attend. Everton aimerait recruter le Sénégalais.',
      'Everton > Idrissa Gueye',
    ],
    [
      'for whom a coach speaks',
      '2019-07',
      "L'Atlético de Madrid cherche un milieu, le Betis Séville un gardien. Diego Simeone apprécie Marc Roca.",
      'Atlético de Madrid > Marc Roca',
    ],
  ])('%s', (_, month, text, expected) => {
    expect(interests(month, text)).toContain(expected)
  })

  test('but it states nothing: a club that is not named is nobody’s', () => {
    const text = 'Diego Simeone apprécie Marc Roca.'
    expect(interests('2019-07', text)).toEqual([])
  })
})
