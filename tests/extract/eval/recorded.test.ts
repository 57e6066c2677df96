import { readFileSync } from 'node:fs'
import { describe, expect, it, test } from 'vitest'
import { accuracyTables, fallsSince, halfSummaries, recordOf, type Scores } from '../../../src/cli/scores.ts'
import { register } from '../marks.ts'

const recorded: Scores = JSON.parse(readFileSync('tests/gold/scores.json', 'utf8'))

describe('tests/gold/scores.json', () => {
  it('has the scores of today; else run `npm run scores` and commit it with what changed them', async () => {
    const summaries = await halfSummaries('tests/gold', ['seeds/articles'], register)
    const now = recordOf(summaries)
    for (const half of ['READ', 'UNREAD'] as const) {
      expect(now[half].articles).toBe(recorded.halves[half].articles)
      expect(Object.keys(now[half].numbers)).toEqual(Object.keys(recorded.halves[half].numbers))
      for (const [number, value] of Object.entries(recorded.halves[half].numbers))
        expect(Math.abs(now[half].numbers[number]! - value), `${half} ${number}`).toBeLessThanOrEqual(0.001)
    }
    expect(readFileSync('docs/accuracy.md', 'utf8')).toContain(accuracyTables(summaries))
  })

  it('gives for every fall a reason that stands in CHANGELOG.md', () => {
    const changes = readFileSync('CHANGELOG.md', 'utf8')
    for (const { because } of recorded.falls) {
      expect(because.length).toBeGreaterThan(10)
      expect(changes).toContain(because)
    }
  })

  test('a fall is seen', () => {
    const halves = (macro: number): Scores['halves'] => ({
      READ: { articles: 1, numbers: { macro: 0.5 } },
      UNREAD: { articles: 1, numbers: { macro } },
    })
    expect(fallsSince(halves(0.5), halves(0.49))).toEqual([{ half: 'UNREAD', number: 'macro', from: 0.5, to: 0.49 }])
    expect(fallsSince(halves(0.5), halves(0.51))).toEqual([])
  })
})
