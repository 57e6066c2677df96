import type { ArticleRows } from '../../src/graph/rows.ts'
import { story } from './story.ts'

type Told = Parameters<typeof story>[2][number]

const STATEMENTS: readonly (readonly [RegExp, (found: Record<string, string>) => object])[] = [
  // AC Milan at OFFER
  [/^(?<club>.+) at (?<stage>[A-Z]+)$/, ({ club, stage }) => ({ kind: 'INTEREST', club, stage })],
  // AC Milan bids 12 M€ · AC Milan bids 12–15 M€ REFUSED · AC Milan bids ? M€
  [
    /^(?<club>.+) bids (?<price>\S+ M\S+)(?: (?<status>[A-Z]+))?$/,
    ({ club, price = '', status = 'MADE' }) => ({
      kind: 'OFFER',
      offerKind: 'TRANSFER',
      club,
      other: 'Olympique de Marseille',
      status,
      money: money(price),
    }),
  ],
  // Olympique de Marseille asks at least 20 M€
  [
    /^(?<club>.+?) asks (?<least>at least )?(?<price>\S+ M\S+)$/,
    ({ club, price = '', least }) => ({
      kind: 'OFFER',
      offerKind: 'ASKING_PRICE',
      status: 'MADE',
      club,
      money: money(price, least === undefined ? 'EXACT' : 'AT_LEAST'),
    }),
  ],
  // Olympique de Marseille pays 300–350 k€ a month
  [
    /^(?<club>.+) pays (?<salary>\d+)(?:–(?<most>\d+))? k€ a (?<per>month|year)$/,
    ({ club, salary, most, per = '' }) => ({
      kind: 'OFFER',
      offerKind: 'CONTRACT',
      status: 'MADE',
      club,
      salary: {
        salary: Number(salary) * 1000,
        salaryMax: most === undefined ? null : Number(most) * 1000,
        currency: 'EUR',
        per: per.toUpperCase(),
      },
    }),
  ],
  // contract with AC Milan until 2022-06
  [/^contract with (?<club>.+) until (?<ends>\S+)$/, ({ club, ends }) => ({ kind: 'CONTRACT_END', club, ends })],
  // goes from AC Milan to AS Monaco on loan · goes to AS Monaco in 2021-06 · went to AS Monaco in 2019-01
  [
    /^(?<tense>goes|went)(?: from (?<club>.+?))? to (?<other>.+?)(?: (?<how>free|on loan|back))?(?: for (?<price>\S+ M\S+))?(?: in (?<movedOn>[\d-]+))?$/,
    ({ tense, club, other, how = '', price, movedOn = null }) => ({
      kind: 'TRANSFER',
      club,
      other,
      transferKind: { free: 'FREE', 'on loan': 'LOAN', back: 'RETURN' }[how] ?? 'PERMANENT',
      when: tense === 'went' ? 'PAST' : 'NOW',
      movedOn,
      money: price === undefined ? null : money(price),
    }),
  ],
  // refuses AC Milan « cet hiver »
  [
    /^(?<attitude>wants|is open to|refuses) (?<club>.+?)(?: « (?<scope>.+) »)?$/,
    ({ attitude = '', club, scope = null }) => ({
      kind: 'WISH',
      club,
      scope,
      attitude: { wants: 'WANTS', 'is open to': 'OPEN', refuses: 'REFUSES' }[attitude],
    }),
  ],
]

/**
 * Articles told in a line each, of one player:
 *
 *     2021-07 L’Équipe: AC Milan bids 12 M€ (hedged) / refuses AC Milan, says RMC Sport and the Italian press
 *
 * the day or month, the publisher or `nobody`, and statements between slashes. « says » credits sources; « the
 * Italian press » is one without a name. Each pattern above has its example.
 */
export function tale(player: string, lines: readonly string[]): ArticleRows[] {
  return lines.map((line, index) => {
    const { date = '', publisher = '', said = '' } = match(/^(?<date>\S+) (?<publisher>.+?): (?<said>.+)$/, line)
    const told = said.split(' / ').map((words) => ({ player, ...statement(words) }) as Told)
    return story(`${player} ${index}`, date, told, { publisher: publisher === 'nobody' ? null : publisher }).rows
  })
}

function statement(words: string): object {
  const {
    body = '',
    credits,
    mood,
  } = match(/^(?<body>.+?)(?:, says (?<credits>.+?))?(?: \((?<mood>hedged|denied)\))?$/, words)
  const names = credits?.split(' and ') ?? []
  for (const [pattern, reading] of STATEMENTS) {
    const found = pattern.exec(body)
    if (found === null) continue
    return {
      ...reading(found.groups ?? {}),
      modality: mood?.toUpperCase() ?? 'ASSERTED',
      by: names.filter((name) => !name.startsWith('the ')),
      vagueSource: names.find((name) => name.startsWith('the ')) ?? null,
    }
  }
  throw new Error(`no pattern reads « ${body} »`)
}

function money(price: string, bound = 'EXACT') {
  const { low, high, currency } = match(/^(?<low>[\d?]+)(?:–(?<high>\d+))? M(?<currency>\S)$/, price)
  if (low === '?') return null
  return {
    amount: Number(low) * 1_000_000,
    amountMax: high === undefined ? null : Number(high) * 1_000_000,
    currency: currency === '£' ? 'GBP' : 'EUR',
    bound,
  }
}

function match(pattern: RegExp, text: string): Record<string, string | undefined> {
  const groups = pattern.exec(text)?.groups
  if (groups === undefined) throw new Error(`expected ${pattern}, got « ${text} »`)
  return groups
}
