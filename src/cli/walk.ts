import type { Judged, Judging } from '../graph/judge.ts'
import type { Doubt } from '../ingest/doubts.ts'
import { Problem } from '../problem/problem.ts'

/** What a walk through doubts needs of the world. */
export interface Walker {
  show(doubt: Doubt, place: string): void
  note(line: string): void
  ask(question: string): Promise<string>
  judge(judging: Judging): Promise<Judged>
  /** Who judges; asked for when first needed. */
  readonly by: string | undefined
}

const VERDICTS: Readonly<Record<string, Judging['verdict']>> = { s: 'SAME', d: 'DIFFERENT' }

/**
 * Walks doubts one by one: `s` same, `d` different, Enter leaves it open, `q` ends. What a judgement before has decided
 * already is passed over.
 * @returns how many were judged
 */
export async function walk(doubts: readonly Doubt[], walker: Walker): Promise<number> {
  let { by } = walker
  let judged = 0
  for (const [i, doubt] of doubts.entries()) {
    walker.show(doubt, `${i + 1}/${doubts.length}`)
    const answer = await choose(walker)
    if (answer === 'q') break
    const verdict = VERDICTS[answer]
    if (verdict === undefined) continue
    by ??= await required(walker, 'Your name: ')
    const why = await required(walker, 'Why: ')
    try {
      const { id } = await walker.judge({ verdict, one: doubt.one.id, other: doubt.other.id, by, why })
      walker.note(`Taken back by: mercato judge undo ${id}`)
      judged++
    } catch (error) {
      if (!(error instanceof Problem) || !error.code.startsWith('JUDGED_')) throw error
      walker.note(error.message)
    }
  }
  return judged
}

async function choose({ ask }: Walker): Promise<string> {
  for (;;) {
    const answer = (await ask('[s]ame, [d]ifferent, Enter to leave it open, [q]uit: ')).trim().toLowerCase()
    if (/^[sdq]?$/.test(answer)) return answer
  }
}

async function required({ ask }: Walker, question: string): Promise<string> {
  for (;;) {
    const answer = (await ask(question)).trim()
    if (answer !== '') return answer
  }
}
