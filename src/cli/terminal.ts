import Table from 'cli-table3'
import type { Progress } from '../neo4j/progress.ts'

/** Where a command prints. Answers go to `out`, everything else to `note`. */
export interface Terminal {
  /** A line of the answer, to standard output. */
  out(line: string): void
  /** A line for people, to standard error. */
  note(line: string): void
  /** A table on a terminal, tab-separated lines (head first) in a pipe. */
  table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): void
  /** The step of a long task: one changing line on a terminal, one line a step in a pipe. */
  progress: Progress
  /** Ends the changing line. */
  progressDone(): void
  readonly style: Style
  readonly isInteractive: boolean
}

/** Emphasis; plain text where colours are not wanted. */
export interface Style {
  bold(text: string): string
  dim(text: string): string
  red(text: string): string
  green(text: string): string
  yellow(text: string): string
  underline(text: string): string
}

interface Streams {
  readonly stdout: NodeJS.WriteStream
  readonly stderr: NodeJS.WriteStream
  readonly environment: Readonly<Record<string, string | undefined>>
}

/** A terminal over the given streams. Colours only on a terminal and without NO_COLOR (https://no-color.org). */
export function terminal({ stdout, stderr, environment }: Streams): Terminal {
  const isColoured = (stream: NodeJS.WriteStream) => Boolean(stream.isTTY) && !environment.NO_COLOR
  let step = ''
  const clear = () => {
    if (step === '' || !stderr.isTTY) return
    stderr.write('\r\u001b[2K')
    step = ''
  }
  return {
    isInteractive: Boolean(stdout.isTTY),
    style: style(isColoured(stdout)),
    out: (line) => {
      clear()
      stdout.write(`${line}\n`)
    },
    note: (line) => {
      clear()
      stderr.write(`${line}\n`)
    },
    table: (head, rows) => {
      clear()
      if (!stdout.isTTY) {
        for (const row of [head, ...rows])
          stdout.write(`${row.map((cell) => String(cell).replace(/[\t\n]/g, ' ')).join('\t')}\n`)
        return
      }
      const table = new Table({
        head: [...head],
        style: {
          compact: true,
          ...(isColoured(stdout) ? { head: ['bold'], border: ['gray'] } : { head: [], border: [] }),
        },
      })
      table.push(...rows.map((row) => [...row]))
      stdout.write(`${table.toString()}\n`)
    },
    progress: ({ label, done, of }) => {
      const line = done === undefined ? `${label} …` : `${label} ${done}${of === undefined ? '' : `/${of}`}`
      if (stderr.isTTY) stderr.write(`\r\u001b[2K${line.slice(0, (stderr.columns || 80) - 1)}`)
      else if (step !== label) stderr.write(`${label} …\n`)
      step = label
    },
    progressDone: () => {
      clear()
      step = ''
    },
  }
}

function style(isColoured: boolean): Style {
  const paint = (code: number) => (text: string) => (isColoured ? `\u001b[${code}m${text}\u001b[0m` : text)
  return { bold: paint(1), dim: paint(2), red: paint(31), green: paint(32), yellow: paint(33), underline: paint(4) }
}
