import { readFileSync } from 'node:fs'
import { Problem } from '../problem/problem.ts'

const NONE: readonly string[] = []

/** One line of a table: its cells by column name, and where they stand. */
export class Row<Column extends string> {
  // Check, entries and forms all ask for the same lists.
  private readonly lists: (readonly string[] | undefined)[] = []

  constructor(
    private readonly path: string,
    private readonly line: number,
    private readonly columns: readonly string[],
    private readonly cells: readonly string[],
  ) {}

  /** The text of a cell, without the spaces around it. */
  cell(column: Column): string {
    return (this.cells[this.columns.indexOf(column)] ?? '').trim()
  }

  /** The items of a cell that lists several, such as `OM|Marseille`; none for an empty cell. */
  list(column: Column): readonly string[] {
    const index = this.columns.indexOf(column)
    const known = this.lists[index]
    if (known) return known
    const cell = this.cell(column)
    const items = cell === '' ? NONE : cell.includes('|') ? cell.split('|').map((item) => item.trim()) : [cell]
    this.lists[index] = items
    return items
  }

  /** `file:line:column` of a cell, the column counted in characters, as editors do. */
  at(column: Column): string {
    const before = this.cells.slice(0, this.columns.indexOf(column))
    return `${this.path}:${this.line}:${before.reduce((sum, cell) => sum + cell.length + 1, 1)}`
  }
}

/**
 * The rows of a tab-separated table without quoting, whose first line must name exactly these columns.
 * What is wrong goes to `problems`; rows with a wrong number of cells are left out.
 * Throws a `Problem` when the file cannot be read or its header is another one.
 */
export function readTable<Column extends string>(
  path: string,
  columns: readonly Column[],
  problems: Problem[],
): Row<Column>[] {
  const [header = '', ...lines] = read(path)
    .replace(/^\uFEFF/, '')
    .replace(/\n$/, '')
    .split('\n')
  checkHeader(path, withoutReturn(header).split('\t'), columns)
  const rows: Row<Column>[] = []
  lines.forEach((line, index) => {
    const cells = withoutReturn(line).split('\t')
    if (cells.length === columns.length) rows.push(new Row(path, index + 2, columns, cells))
    else problems.push(wrongCellCount(path, index + 2, cells.length, columns))
  })
  return rows
}

function withoutReturn(line: string): string {
  return line.endsWith('\r') ? line.slice(0, -1) : line
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new Problem('REGISTER_FILE', {
      at: path,
      says: `expected to read this table of the register, got ${(cause as NodeJS.ErrnoException).code ?? cause}`,
      fix: 'Put the file back, or point to the folder that holds the register',
      cause,
    })
  }
}

function checkHeader(path: string, found: readonly string[], columns: readonly string[]): void {
  if (found.join('\t') === columns.join('\t')) return
  const missing = columns.filter((column) => !found.includes(column))
  const unknown = found.filter((column) => !columns.includes(column))
  const difference = [
    missing.length > 0 && `without "${missing.join('", "')}"`,
    unknown.length > 0 && `with "${unknown.join('", "')}"`,
  ].filter(Boolean)
  throw new Problem('REGISTER_HEADER', {
    at: `${path}:1`,
    says: `expected the columns ${columns.join(', ')}, got them ${difference.join(' and ') || 'in another order'}`,
    fix: 'Correct the first line; columns are separated by one tab',
  })
}

function wrongCellCount(path: string, line: number, count: number, columns: readonly string[]): Problem {
  return new Problem('REGISTER_CELLS', {
    at: `${path}:${line}`,
    says: `expected ${columns.length} cells (${columns.join(', ')}), got ${count}`,
    fix:
      count === 1
        ? 'Remove the empty line, or separate the cells by tabs'
        : 'Keep one tab between cells, also around empty ones',
  })
}
