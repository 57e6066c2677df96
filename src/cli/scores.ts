import { type Half, halfOf } from '../extract/eval/half.ts'
import type { ArticleScore, Scored } from '../extract/eval/score.ts'
import { type Interval, type Summary, summary } from '../extract/eval/summary.ts'
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

/** What both halves of the annotated articles score, with intervals; throws the Problem of an article that cannot be scored. */
export async function halfSummaries(
  folder: string,
  texts: readonly string[],
  register: Register,
): Promise<Readonly<Record<Half, Summary>>> {
  const halves: Record<Half, ArticleScore[]> = { READ: [], UNREAD: [] }
  for await (const score of scoreFolder(folder, texts, register)) {
    if (score instanceof Problem) throw score
    halves[halfOf(score.article)].push(score)
  }
  return { READ: summary(halves.READ), UNREAD: summary(halves.UNREAD) }
}

/** The numbers of both halves, as they are recorded. */
export function recordOf(halves: Readonly<Record<Half, Summary>>): Scores['halves'] {
  const numbers = ({ articles, lists, details, macro }: Summary) => {
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
  return { READ: numbers(halves.READ), UNREAD: numbers(halves.UNREAD) }
}

/** What is aimed at on articles that nobody who writes rules has looked at, as F1. */
const GOALS: Readonly<Record<Scored, number>> = {
  players: 0.97,
  clubs: 0.97,
  sources: 0.95,
  interests: 0.9,
  offers: 0.88,
  contracts: 0.95,
  quotes: 0.95,
  transfers: 0.88,
  wishes: 0.85,
  attribution: 0.9,
}
const MACRO_GOAL = 0.92
const DETAIL_GOAL = 0.9

/** The tables of docs/accuracy.md, in hundredths. */
export function accuracyTables({ READ, UNREAD }: Readonly<Record<Half, Summary>>): string {
  const rows = UNREAD.lists.map((unread, i) => {
    const read = READ.lists[i]!
    return [
      unread.list,
      ...[unread.f1, unread.precision, unread.recall].map(hundredths),
      span(unread.interval),
      hundredths(GOALS[unread.list]),
      ...[read.f1, read.precision, read.recall].map(hundredths),
    ]
  })
  const macro = ['all together', UNREAD.macro, '', '', span(UNREAD.macroInterval), MACRO_GOAL, READ.macro, '', '']
  const head = ['', 'F1', 'precision', 'recall', '95 %', 'goal', 'read: F1', 'precision', 'recall']
  const details = Object.entries(UNREAD.details).map(([name, value]) => [
    name,
    hundredths(value),
    hundredths(DETAIL_GOAL),
    hundredths(READ.details[name] ?? 0),
  ])
  return [
    `${UNREAD.articles} unread articles; ${READ.articles} read ones.`,
    table(head, [...rows, macro.map((cell) => (typeof cell === 'number' ? hundredths(cell) : cell))]),
    'Of the facts found, so many have the right detail:',
    table(['', 'unread', 'goal', 'read'], details),
  ].join('\n\n')
}

function hundredths(value: number): string {
  return (100 * value).toFixed(1)
}

function span({ low, high }: Interval): string {
  return `${hundredths(low)}–${hundredths(high)}`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
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
