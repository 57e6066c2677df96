import { type Half, halfOf } from '../extract/eval/half.ts'
import type { ArticleScore } from '../extract/eval/score.ts'
import { summary } from '../extract/eval/summary.ts'
import { Problem } from '../problem/problem.ts'
import type { Register } from '../register/register.ts'
import { scoreFolder } from './eval.ts'

/** F1 of each list, share of right details, and macro F1, rounded to three digits. */
export type Numbers = Readonly<Record<string, number>>

/** A number that went down, and the sentence that now reads otherwise, which also stands in CHANGELOG.md. */
export interface Fall {
  readonly half: Half
  readonly number: string
  readonly from: number
  readonly to: number
  readonly because: string
}

/** What tests/gold/scores.json records. */
export interface Scores {
  readonly halves: Readonly<Record<Half, { readonly articles: number; readonly numbers: Numbers }>>
  readonly falls: readonly Fall[]
}

/** The numbers of both halves of the annotated articles; throws the Problem of an article that cannot be scored. */
export async function scoreHalves(
  folder: string,
  texts: readonly string[],
  register: Register,
): Promise<Scores['halves']> {
  const halves: Record<Half, ArticleScore[]> = { READ: [], UNREAD: [] }
  for await (const score of scoreFolder(folder, texts, register)) {
    if (score instanceof Problem) throw score
    halves[halfOf(score.article)].push(score)
  }
  const numbers = (half: Half) => {
    const { articles, lists, details, macro } = summary(halves[half], { rounds: 0, seed: 1 })
    const all = [
      ...lists.map(({ list, f1 }) => [list, f1] as const),
      ['macro', macro] as const,
      ...Object.entries(details),
    ]
    return {
      articles,
      numbers: Object.fromEntries(all.map(([name, value]) => [name, Math.round(1000 * value) / 1000])),
    }
  }
  return { READ: numbers('READ'), UNREAD: numbers('UNREAD') }
}

/** The numbers of `now` that are lower than recorded. */
export function fallsSince(recorded: Scores['halves'], now: Scores['halves']): Omit<Fall, 'because'>[] {
  return (['READ', 'UNREAD'] as const).flatMap((half) =>
    Object.entries(recorded[half].numbers).flatMap(([number, from]) => {
      const to = now[half].numbers[number] ?? 0
      return to < from ? [{ half, number, from, to }] : []
    }),
  )
}
