import { type Answer, ask, type Cell } from '../api/ask/ask.ts'
import type { Verb } from '../api/ask/question.ts'
import { lastDay, parsePartialDate } from '../article/date.ts'
import { type Context, withDatabase } from './context.ts'
import { csvLine } from './csv.ts'
import { wrong } from './options.ts'

export interface AskOptions {
  readonly on?: string
  readonly json?: boolean
  readonly csv?: boolean
}

/** `mercato ask VERB NAME`: a question of a journalist, answered by a table, `--json` (rows with the player) or `--csv`. */
export async function askCommand(
  context: Context,
  verb: Verb,
  name: readonly string[],
  options: AskOptions,
): Promise<void> {
  const { terminal } = context
  const asOf = options.on === undefined ? null : day(options.on)
  const answer = await withDatabase(context, 'read', (connection) => ask(connection, verb, name.join(' '), asOf))
  const { player, columns, rows } = answer
  if (options.json) terminal.out(JSON.stringify({ player: { id: player.id, name: player.name }, rows }))
  else if (options.csv) {
    for (const cells of [columns, ...rows.map((row) => columns.map((column) => show(row[column])))])
      terminal.out(csvLine(cells))
  } else print(context, answer, options.on)
}

function print({ terminal }: Context, { player, asks, explains, columns, rows }: Answer, on: string | undefined): void {
  const { style } = terminal
  terminal.note(`${style.bold(`${player.name}. ${asks}`)}${on === undefined ? '' : ` (${on})`}`)
  terminal.note(style.dim(explains))
  if (rows.length === 0) {
    terminal.note('Nothing in the articles tells of it')
    return
  }
  const width = terminal.isInteractive ? LONGEST_WORDS : Number.POSITIVE_INFINITY
  terminal.table(
    columns.map(spoken),
    rows.map((row) => columns.map((column) => shorten(show(row[column]), width))),
  )
}

/** So that a table stays on a screen; `--json` and `--csv` tell all. */
const LONGEST_WORDS = 60

/** `saidBy` → `said by` */
const spoken = (column: string): string => column.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)

function show(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no'
  return typeof cell === 'object' ? cell.join(', ') : String(cell)
}

function shorten(text: string, length: number): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= length ? line : `${line.slice(0, length - 1)}…`
}

/** A month means its end. */
function day(given: string): string {
  const date = parsePartialDate(given)
  if (date === null) throw wrong('--on', 'a day as YYYY-MM-DD, or a month as YYYY-MM', given)
  return lastDay(date)
}
