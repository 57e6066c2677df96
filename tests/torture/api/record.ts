import { record as recordIn, tableOf } from '../record.ts'

/** Writes figures into their place of docs/api.md, as a table. */
export function record(name: string, rows: readonly (readonly [what: string, figure: string])[]): void {
  recordIn(name, tableOf(rows), 'api.md')
}
