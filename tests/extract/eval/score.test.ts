import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, test } from 'vitest'
import { type Annotation, readAnnotation } from '../../../src/extract/eval/annotation.ts'
import { halfOf } from '../../../src/extract/eval/half.ts'
import { align, plain } from '../../../src/extract/eval/names.ts'
import { scoreArticle } from '../../../src/extract/eval/score.ts'
import { summary } from '../../../src/extract/eval/summary.ts'

const FIXTURES = 'tests/fixtures/eval'

const annotation = (path: string): Annotation =>
  existsSync(path) ? readAnnotation(readFileSync(path, 'utf8'), path) : {}

const scores = readdirSync(join(FIXTURES, 'gold'))
  .sort()
  .map((file) =>
    scoreArticle(
      file.replace('.json', ''),
      annotation(join(FIXTURES, 'gold', file)),
      annotation(join(FIXTURES, 'read', file)),
    ),
  )

describe('the scores of saved articles', () => {
  const saved = JSON.parse(readFileSync(join(FIXTURES, 'scores.json'), 'utf8'))
  const total = summary(scores)

  it('are those that another scorer gave', () => {
    expect(
      total.lists.map(({ list, right, extra, missed, precision, recall, f1 }) => ({
        type: list,
        tp: right,
        fp: extra,
        fn: missed,
        precision,
        recall,
        f1,
      })),
    ).toEqual(saved.rows)
    expect(total.details).toEqual(saved.details)
    expect(total.macro).toBeCloseTo(saved.macro, 12)
  })

  it('lie in their intervals, the same at every run', () => {
    for (const { f1, interval } of total.lists) {
      expect(interval.low).toBeLessThanOrEqual(f1)
      expect(interval.high).toBeGreaterThanOrEqual(f1)
    }
    expect(total.macroInterval.low).toBeLessThan(total.macroInterval.high)
    expect(summary(scores)).toEqual(total)
    expect(summary(scores, { rounds: 0, seed: 1 }).macroInterval).toEqual({ low: total.macro, high: total.macro })
  })

  it('tell every miss', () => {
    for (const { tallies, misses } of scores)
      for (const list of ['players', 'interests', 'wishes'] as const) {
        const told = misses.filter((miss) => miss.list === list)
        expect(told.filter(({ is }) => is === 'EXTRA')).toHaveLength(tallies[list].extra)
        expect(told.filter(({ is }) => is === 'MISSED')).toHaveLength(tallies[list].missed)
      }
  })
})

const GOLD: Annotation = {
  players: [{ name: 'Boubacar Kamara', aliases: ['Kamara'] }],
  clubs: [
    { name: 'AC Milan', aliases: ['Milan'] },
    { name: 'Olympique de Marseille', aliases: ['OM'] },
  ],
  sources: [{ name: 'L’Équipe' }],
  interests: [
    { club: 'AC Milan', player: 'Boubacar Kamara', stage: 'OFFER', modality: 'HEDGED', sources: ['L’Équipe'] },
  ],
  contracts: [{ player: 'Boubacar Kamara', club: 'Olympique de Marseille', ends: '2022-06', sources: [] }],
  wishes: [{ player: 'Boubacar Kamara', league: 'Premier League', attitude: 'WANTS', sources: [] }],
}

describe('a fact', () => {
  const count = (read: Annotation, list: 'interests' | 'contracts' | 'wishes' | 'attribution' | 'players') =>
    scoreArticle('x', GOLD, read).tallies[list]

  test('is found under another name of the same club and player', () => {
    const read = { interests: [{ club: 'Milan', player: 'Kamara', stage: 'OFFER', sources: ['L’EQUIPE'] }] }
    expect(count(read, 'interests')).toEqual({ right: 1, extra: 0, missed: 0 })
    expect(count(read, 'attribution')).toEqual({ right: 1, extra: 0, missed: 0 })
    expect(scoreArticle('x', GOLD, read).details).toEqual({
      'interests.stage': { right: 1, of: 1 },
      'interests.modality': { right: 0, of: 1 },
    })
  })

  test('with a wrong credit is a fact with a wrong credit', () => {
    const read = { interests: [{ club: 'Milan', player: 'Kamara', sources: ['RMC'] }] }
    expect(count(read, 'interests').right).toBe(1)
    expect(count(read, 'attribution')).toEqual({ right: 0, extra: 1, missed: 1 })
  })

  test.each(['2022', '2022-06', '2022-06-30'])('that ends %s agrees with 2022-06', (ends) => {
    const read = { contracts: [{ player: 'Kamara', club: 'OM', ends }] }
    expect(count(read, 'contracts')).toEqual({ right: 1, extra: 0, missed: 0 })
  })

  test('told twice counts once', () => {
    const wish = { player: 'Kamara', league: 'premier league', attitude: 'WANTS' }
    expect(count({ wishes: [wish, wish] }, 'wishes')).toEqual({ right: 1, extra: 1, missed: 0 })
  })

  test('nothing read misses everything', () => {
    expect(count({}, 'players')).toEqual({ right: 0, extra: 0, missed: 1 })
    expect(count({}, 'attribution')).toEqual({ right: 0, extra: 0, missed: 1 })
  })
})

describe('names', () => {
  test.each([
    ['L’Équipe', 'equipe'],
    ['le Parisien', 'parisien'],
    ['Saint-Étienne', 'saint etienne'],
    ['Bein\u00a0Sports', 'bein sports'],
    [null, ''],
  ])('%s is %s', (name, expected) => {
    expect(plain(name)).toBe(expected)
  })

  test('agree by name before they agree by form', () => {
    const milan = { name: 'AC Milan', aliases: ['Milan'] }
    const inter = { name: 'Milan', aliases: [] }
    expect(align([milan, inter], [{ name: 'Milan' }, { name: 'Milan AC', aliases: ['Milan'] }])).toEqual(
      new Map([
        ['milan', inter],
        ['milan ac', milan],
      ]),
    )
  })

  test('of one annotated entity agree once', () => {
    const pairs = align([{ name: 'AC Milan', aliases: ['Milan'] }], [{ name: 'AC Milan' }, { name: 'Milan' }])
    expect([...pairs.keys()]).toEqual(['ac milan'])
  })
})

describe('an annotation', () => {
  test.each([
    ['{', /JSON/],
    ['[]', /a list/],
    ['{"players": [1]}', /"players" is no list of objects/],
    ['{"clubs": [{}]}', /an item of "clubs" has no name/],
  ])('%s is refused', (json, words) => {
    expect(() => readAnnotation(json, 'gold/x.json')).toThrow(words)
    expect(() => readAnnotation(json, 'gold/x.json')).toThrow(/^gold\/x\.json: expected the annotation/)
  })
})

test('the half of an article follows from its name', () => {
  const names = readdirSync('tests/gold').flatMap((file) => (file.endsWith('.txt') ? [file.slice(0, -4)] : []))
  expect(names.filter((name) => halfOf(name) === 'UNREAD').length).toBeGreaterThan(4)
  expect([halfOf('unseen-osimhen-2024-08-naples'), halfOf('alaba-2020-11-salaires')]).toEqual(['UNREAD', 'READ'])
})
