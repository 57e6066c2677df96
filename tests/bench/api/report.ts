import { median } from '../measure.ts'
import type { Cost } from './costs.ts'
import { type Measured, percentile } from './load.ts'
import { LOADERS, NEO4J_GRAPHQL, OURS, THE_FLOOR } from './sides.ts'

/** One turn of a side: with one request at a time, with 16, and what a request cost then in CPU time of the side and the database. */
export interface Round {
  readonly one: Measured
  readonly many: Measured
  readonly cpuMs: number
}

/** What came of a question: rounds by side, and the sides that answered otherwise or not at all. */
export interface Asked {
  readonly question: string
  readonly rounds: ReadonlyMap<string, readonly Round[]>
  readonly differing: readonly string[]
  readonly failing: readonly string[]
}

type Costs = ReadonlyMap<string, ReadonlyMap<string, Cost>>
/** The second run of the floor. */
export const CONTROL = 'control'

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
const round = (value: number) => value.toLocaleString('en', { maximumSignificantDigits: value < 100 ? 2 : 3 })

/** Tables of figures: ratios are medians of what came round by round, the rest is of all rounds together. */
export function report(results: readonly Asked[], costs: Costs): string {
  return [
    table(
      [
        'question',
        'p50 / p95 / p99 ms',
        'floor',
        'of the floor',
        'floor against itself',
        'a second at 16',
        'of the floor’s',
        'CPU ms a request',
        'of the floor’s',
        'DataLoader',
        '@neo4j/graphql',
      ],
      results.map(({ question, rounds, differing, failing }) => {
        const of = (name: string) => rounds.get(name)
        const ours = of(OURS.name)!
        const floor = of(THE_FLOOR.name)
        const slower = (name: string) => {
          if (failing.includes(name)) return 'fails'
          const other = of(name)
          if (other === undefined) return ''
          return `${round(ratio(other, ours, middle))} × (CPU ${round(ratio(other, ours, ({ cpuMs }) => cpuMs))} ×)${differing.includes(name) ? ' (other answer)' : ''}`
        }
        return [
          question,
          percentiles(ours),
          floor === undefined ? '' : percentiles(floor),
          floor === undefined
            ? ''
            : `${round(ratio(ours, floor, middle))} ×${differing.includes(THE_FLOOR.name) ? ' (other answer)' : ''}`,
          floor === undefined ? '' : `${round(ratio(of(CONTROL)!, floor, middle))} ×`,
          round(median(ours.map(({ many }) => many.perSecond))),
          floor === undefined ? '' : `${round(ratio(ours, floor, ({ many }) => many.perSecond))} ×`,
          round(median(ours.map(({ cpuMs }) => cpuMs))),
          floor === undefined ? '' : `${round(ratio(ours, floor, ({ cpuMs }) => cpuMs))} ×`,
          slower(LOADERS.name),
          slower(NEO4J_GRAPHQL.name),
        ]
      }),
    ),
    '',
    table(
      [
        'question',
        'round trips',
        'dbHits',
        'floor',
        'DataLoader',
        '@neo4j/graphql',
        'memory KiB',
        'floor',
        '@neo4j/graphql',
      ],
      results.map(({ question }) => {
        const of = (name: string) => costs.get(name)?.get(question)
        const hits = (name: string) => of(name)?.dbHits.toLocaleString('en') ?? ''
        const memory = (name: string) => (of(name) === undefined ? '' : round(of(name)!.memory))
        const trips = [OURS, THE_FLOOR, LOADERS, NEO4J_GRAPHQL].map(({ name }) => of(name)?.flights ?? '–').join(' / ')
        return [
          question,
          trips,
          ...[OURS, THE_FLOOR, LOADERS, NEO4J_GRAPHQL].map(({ name }) => hits(name)),
          ...[OURS, THE_FLOOR, NEO4J_GRAPHQL].map(({ name }) => memory(name)),
        ]
      }),
    ),
  ].join('\n')
}

const middle = ({ one }: Round) => percentile(one.ms, 50)

function ratio(these: readonly Round[], those: readonly Round[], of: (round: Round) => number): number {
  return median(these.map((one, index) => of(one) / of(those[index]!)))
}

function percentiles(rounds: readonly Round[]): string {
  const all = rounds.flatMap(({ one }) => one.ms)
  return [50, 95, 99].map((percent) => round(percentile(all, percent))).join(' / ')
}
