/** A line of CSV (https://www.rfc-editor.org/rfc/rfc4180), without its line break: cells with quotes where they need them. */
export function csvLine(cells: readonly string[]): string {
  return cells.map((cell) => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')
}
