import { expect, test } from 'vitest'
import { walk } from '../../src/cli/walk.ts'
import type { Judging } from '../../src/graph/judge.ts'
import type { Doubt } from '../../src/ingest/doubts.ts'
import { Problem } from '../../src/problem/problem.ts'

const side = (id: string) => ({ id, name: id, kind: 'PLAYER', articles: 1, sentences: [] })
const doubt = (one: string, other: string): Doubt => ({
  score: 2,
  features: [],
  rival: null,
  joined: false,
  one: side(one),
  other: side(other),
})

/** Walks `a b`, `c d`, `e f` with the answers typed one after the other. */
async function typing(answers: readonly string[], { by = undefined as string | undefined, refuse = '' } = {}) {
  const typed = [...answers]
  const [judgings, asked, notes]: [Judging[], string[], string[]] = [[], [], []]
  const count = await walk([doubt('a', 'b'), doubt('c', 'd'), doubt('e', 'f')], {
    show: () => {},
    note: (line) => notes.push(line),
    ask: async (question) => {
      asked.push(question)
      return typed.shift() ?? 'q'
    },
    judge: async (judging) => {
      if (judging.one === refuse) throw new Problem('JUDGED_ALREADY', { says: 'it follows', fix: 'Nothing' })
      judgings.push(judging)
      return { id: `judgement:${judging.one}`, articles: 1 }
    },
    by,
  })
  return {
    count,
    judged: judgings.map(({ verdict, one, other, by, why }) => [verdict, one, other, by, why]),
    asked,
    notes,
    typed,
  }
}

test('same, left open, different; the name is asked for once', async () => {
  const { count, judged, asked } = await typing(['s', 'Camille', 'the same goal', '', 'D', 'other clubs'])
  expect(judged).toEqual([
    ['SAME', 'a', 'b', 'Camille', 'the same goal'],
    ['DIFFERENT', 'e', 'f', 'Camille', 'other clubs'],
  ])
  expect(count).toBe(2)
  expect(asked.filter((question) => question.startsWith('Your name'))).toHaveLength(1)
})

test('q ends', async () => expect(await typing(['q', 's'])).toMatchObject({ count: 0, typed: ['s'] }))

test('what is no answer is asked again, and so is a missing reason', async () =>
  expect(await typing(['maybe', 's', '', '', 'why not'], { by: 'Camille' })).toMatchObject({
    judged: [['SAME', 'a', 'b', 'Camille', 'why not']],
  }))

test('what follows from judgements already is said and passed over', async () => {
  const { judged, notes } = await typing(['s', 'why', 's', 'why', 'q'], { by: 'Camille', refuse: 'a' })
  expect(judged).toEqual([['SAME', 'c', 'd', 'Camille', 'why']])
  expect(notes[0]).toContain('it follows')
})
