import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { namesakes, resolve } from '../../../src/graph/identity/resolve.ts'
import type { Judgement } from '../../../src/graph/identity/verdicts.ts'
import { sightings } from './sightings.ts'

const nobody = () => false

/** Judgements in one line each: `a#kamara = player:boubacar-kamara`, `a#luis-suarez ≠ b#luis-suarez`. */
function judgements(lines: readonly string[]): Judgement[] {
  const side = (word: string) => (word.includes('#') ? `article:${word}` : word)
  return lines.map((line, i) => {
    const [one, sign, other] = line.split(' ') as [string, string, string]
    return { id: `${i}`, verdict: sign === '=' ? 'SAME' : 'DIFFERENT', one: side(one), other: side(other) }
  })
}

/** Who is who as letters of articles: `a b | c`. */
function groups(lines: readonly string[], judged: readonly string[] = []): string {
  const { denotes } = resolve(sightings(lines), judgements(judged), nobody)
  const byEntity = new Map<string, string[]>()
  for (const { id, article } of sightings(lines)) {
    const entity = denotes.get(id)?.id as string
    byEntity.set(entity, [...(byEntity.get(entity) ?? []), article])
  }
  return [...byEntity.values()]
    .map((articles) => articles.sort().join(' '))
    .sort()
    .join(' | ')
}

const BOUBACAR = 'a: Boubacar Kamara, 2021-06, club OM, with OM & AC Milan & Newcastle & Longoria'

describe('one word', () => {
  test.each<[string, string[], string]>([
    [
      'who wants him, and some company',
      [
        'a: Boubacar Kamara, 2021-06, wanted Milan & Newcastle, with Milan & Newcastle & OM',
        'b: Kamara, 2021-10, wanted Milan & Newcastle, with Milan & OM',
      ],
      'a b',
    ],
    [
      'one who wants him, and some company',
      [
        'a: Boubacar Kamara, 2021-06, wanted Milan, with Milan & OM',
        'b: Kamara, 2021-10, wanted Milan, with Milan & OM',
      ],
      'a | b',
    ],
    ['his club at the time', [BOUBACAR, 'b: Kamara, 2021-10, club OM'], 'a b'],
    ['nothing but the word', [BOUBACAR, 'b: Kamara, 2021-06'], 'a | b'],
    ['his club, but two years later', [BOUBACAR, 'b: Kamara, 2023-10, club OM'], 'a | b'],
    [
      'much company is not enough',
      [BOUBACAR, 'b: Kamara, 2021-06, with OM & AC Milan & Newcastle & Longoria'],
      'a | b',
    ],
    [
      'most company is',
      [
        'a: Boubacar Kamara, 2021-06, with OM & AC Milan & Newcastle & Longoria & Monaco & Roma',
        'b: Kamara, 2021-07, with OM & AC Milan & Newcastle & Longoria & Monaco & Roma',
      ],
      'a b',
    ],
    [
      'the same company two years later is not',
      [
        'a: Boubacar Kamara, 2021-06, with OM & AC Milan & Newcastle & Longoria & Monaco & Roma',
        'b: Kamara, 2023-06, with OM & AC Milan & Newcastle & Longoria & Monaco & Roma',
      ],
      'a | b',
    ],
    [
      'much company and one nationality',
      [`${BOUBACAR}, from FRA`, 'b: Kamara, 2021-06, from FRA, with OM & AC Milan & Newcastle & Longoria'],
      'a b',
    ],
    ['his club, another nationality', [`${BOUBACAR}, from FRA`, 'b: Kamara, 2021-10, club OM, from FIN'], 'a | b'],
    ['two could be meant', [BOUBACAR, 'b: Glen Kamara, 2021-06, club OM', 'c: Kamara, 2021-07, club OM'], 'a | b | c'],
    [
      'of two, one plays where he plays',
      [
        BOUBACAR,
        'b: Glen Kamara, 2021-06, club Rangers',
        'c: Kamara, 2021-07, club OM',
        'd: Kamara, 2021-07, club Rangers',
      ],
      'a c | b d',
    ],
    ['one article tells two apart', [BOUBACAR, 'a: Kamara, 2021-06, club OM'], 'a | a'],
    ['a player, and a coach', [BOUBACAR, 'b: Kamara, 2021-07, as COACH, club OM'], 'a | b'],
    ['nobody knows the first name, one club', ['a: Neymar, 2018-01, club PSG', 'b: Neymar, 2018-06, club PSG'], 'a b'],
    ['nobody knows the first name, no club', ['a: Neymar, 2018-01', 'b: Neymar, 2018-01'], 'a | b'],
    [
      'month after month in one club',
      ['a: Neymar, 2018-01, club PSG', 'b: Neymar, 2018-12, club PSG', 'c: Neymar, 2019-11, club PSG'],
      'a b c',
    ],
    ['years apart', ['a: Silva, 2015-01, club PSG', 'b: Silva, 2019-11, club PSG'], 'a | b'],
    ['two parts are one word', ['a: Caleta-Car, 2020-01', 'b: Caleta-Car, 2020-01'], 'a | b'],
  ])('%s', (_, lines, expected) => expect(groups(lines)).toBe(expected))
})

describe('more than one word', () => {
  test.each<[string, string[], string]>([
    ['one full name', ['a: Luis Suárez, 2014-07, club Liverpool', 'b: Luis Suarez, 2022-07, club Granada'], 'a b'],
    [
      'a surname of two words',
      ['a: Wissam Ben Yedder, 2016-07, club TFC', 'b: Ben Yedder, 2016-08, club TFC', 'c: Ben Yedder, 2016-09'],
      'a b c',
    ],
    ['names between', ['a: Mohamed El Amine Amoura, 2024-07, club USG', 'b: Mohamed Amoura, 2024-07, club USG'], 'a b'],
    ['names between, and nothing else', ['a: Mohamed El Amine Amoura, 2024-07', 'b: Mohamed Amoura, 2024-07'], 'a | b'],
    ['a short name', [BOUBACAR, 'b: Bouba Kamara, 2021-08, club OM'], 'a b'],
    ['an initial', [BOUBACAR, 'b: B. Kamara, 2021-08, club OM'], 'a b'],
    ['another initial', [BOUBACAR, 'b: G. Kamara, 2021-08, club OM'], 'a | b'],
    [
      'brothers in one club',
      ['a: Lucas Hernandez, 2022-07, club Bayern', 'b: Theo Hernandez, 2022-07, club Bayern'],
      'a | b',
    ],
    [
      'a letter more',
      ['a: Mohamed Salah, 2024-07, club Roma, with A & B', 'b: Mohammed Salah, 2024-07, club Roma, with A & B'],
      'a b',
    ],
    [
      'a player, later a coach',
      ['a: Thiago Motta, 2015-07, club PSG', 'b: Thiago Motta, 2022-07, as COACH, club Spezia'],
      'a | b',
    ],
    ['junior', ['a: Neymar Jr, 2018-01, club PSG', 'b: Neymar, 2018-02, club PSG'], 'a b'],
  ])('%s', (_, lines, expected) => expect(groups(lines)).toBe(expected))
})

describe('judgements', () => {
  const KAMARAS = [
    BOUBACAR,
    'b: Kamara, 2021-06',
    'c: Kamara, 2021-10, club OM',
    'd: Glen Kamara, 2021-06, club Rangers',
  ]
  const SUAREZ = [
    'a: Luis Suarez, 2014-07, club Liverpool, from URY',
    'b: Luis Suarez, 2014-08, club Granada, from COL',
    'c: Luis Suarez, 2014-09, club Granada',
    'd: Luis Suarez, 2014-09',
    'e: Luis Suarez, 2014-10, club Liverpool',
  ]
  test.each<[string, string[], string[], string]>([
    ['none', KAMARAS, [], 'a c | b | d'],
    ['the same', KAMARAS, ['b#kamara = player:boubacar-kamara'], 'a b c | d'],
    [
      'two names for one man',
      ['a: Chicharito, 2015-07', 'b: Javier Hernandez, 2015-07'],
      ['a#chicharito = player:javier-hernandez'],
      'a b',
    ],
    ['a chain', KAMARAS, ['b#kamara = player:boubacar-kamara', 'b#kamara = player:glen-kamara'], 'a b c d'],
    ['another than it seemed', KAMARAS, ['c#kamara ≠ player:boubacar-kamara'], 'a | b | c | d'],
    [
      'another, and whose',
      KAMARAS,
      ['c#kamara ≠ player:boubacar-kamara', 'c#kamara = player:glen-kamara'],
      'a | b | c d',
    ],
    [
      'a chain of which one end is another',
      KAMARAS,
      ['b#kamara = player:glen-kamara', 'b#kamara ≠ c#kamara'],
      'a c | b d',
    ],
    ['two men of one name: each takes what is clearly his', SUAREZ, ['a#luis-suarez ≠ b#luis-suarez'], 'a d e | b c'],
    [
      'the name goes to whom it is judged to belong',
      SUAREZ,
      ['b#luis-suarez = player:luis-suarez', 'a#luis-suarez ≠ player:luis-suarez'],
      'a e | b c d',
    ],
    [
      'clubs nobody registered',
      ['a: FC Phare, 2020-01, CLUB', 'b: Le Phare, 2020-01, CLUB'],
      ['club:fc-phare = club:le-phare'],
      'a b',
    ],
    [
      'two outlets of one name',
      ['a: Le Phare, 2020-01, OUTLET', 'b: Le Phare, 2020-01, OUTLET'],
      ['a#le-phare ≠ b#le-phare'],
      'a | b',
    ],
  ])('%s', (_, lines, judged, expected) => expect(groups(lines, judged)).toBe(expected))

  test('ids: the fullest name, or the name with a hash of the smallest ref', () => {
    const ids = (judged: readonly string[], lines = KAMARAS) =>
      [
        ...new Set([...resolve(sightings(lines), judgements(judged), nobody).denotes.values()].map(({ id }) => id)),
      ].sort()
    expect(ids([])).toEqual([
      'player:boubacar-kamara',
      'player:glen-kamara',
      expect.stringMatching(/^player:kamara-[0-9a-f]{24}$/),
    ])
    expect(ids(['player:glen-kamara = player:boubacar-kamara'])).toContain('player:boubacar-kamara')
    expect(ids(['a#luis-suarez ≠ b#luis-suarez'], SUAREZ)).toEqual([
      'player:luis-suarez',
      expect.stringMatching(/^player:luis-suarez-[0-9a-f]{24}$/),
    ])
  })
})

test('neither the order of articles nor of judgements counts', () => {
  const lines = [
    BOUBACAR,
    'b: Kamara, 2021-10, club OM',
    'c: Kamara, 2021-06',
    'd: Glen Kamara, 2021-06, club Rangers',
    'e: Kamara, 2021-07, club Rangers',
    'f: Bouba Kamara, 2021-08, club OM',
    'g: Kamara, 2022-09, club OM',
    'h: B. Kamara, 2021-09',
  ]
  const judged = ['c#kamara = player:glen-kamara', 'b#kamara ≠ e#kamara', 'h#b-kamara = f#bouba-kamara']
  const expected = groups(lines, judged)
  fc.assert(
    fc.property(
      fc.shuffledSubarray(lines, { minLength: lines.length }),
      fc.shuffledSubarray(judged, { minLength: judged.length }),
      (some, said) => {
        expect(groups(some, said)).toBe(expected)
      },
    ),
    { seed: 1, numRuns: 50 },
  )
})

describe('why', () => {
  const compared = (lines: readonly string[]) =>
    resolve(sightings(lines), [], nobody).comparisons.map(({ verdict, score, features, rival }) => ({
      verdict,
      score,
      why: features.map(({ name, weight, found }) => `${name} ${weight > 0 ? '+' : ''}${weight}: ${found.join(', ')}`),
      rival,
    }))

  test('every feature with its weight and what was found', () => {
    expect(
      compared([
        'a: Boubacar Kamara, 2021-06, club OM, plays milieu défensif, called Bouba, with OM & Milan',
        'b: Kamara, 2021-07, club OM, plays sentinelle, called Bouba, with OM & Milan',
      ]),
    ).toEqual([
      {
        verdict: 'SAME',
        score: 8,
        why: [
          'name ending +2: boubacar kamara, kamara',
          'alias +1: bouba',
          'club same +3: club:om',
          'position same +1: midfield',
          'company some +1: club:milan, club:om',
        ],
        rival: null,
      },
    ])
  })

  test('who else could be meant', () => {
    expect(
      compared([BOUBACAR, 'b: Glen Kamara, 2021-06, club OM', 'c: Kamara, 2021-07, club OM']).map(
        ({ verdict, rival }) => [verdict, rival],
      ),
    ).toEqual([
      ['UNSURE', 'player:glen-kamara'],
      ['UNSURE', 'player:boubacar-kamara'],
    ])
  })

  test('two nationalities under one name are a doubt', () => {
    const { groups: all } = resolve(
      sightings(['a: Luis Suarez, 2014-07, from URY', 'b: Luis Suarez, 2014-08, from COL', 'c: Luis Suarez, 2014-08']),
      [],
      nobody,
    )
    expect(namesakes(all.flat()).map(({ features, score }) => [features.map(({ name }) => name), score])).toEqual([
      [['name equal', 'nationality other'], 3],
    ])
  })
})
