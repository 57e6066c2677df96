import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

const DOCS = resolve(import.meta.dirname, '../../docs')

/** Writes what was seen into its place of a page of docs/: `<!-- kills -->…<!-- /kills -->`. */
export function record(name: string, seen: string, page = 'reliability.md'): void {
  const path = resolve(DOCS, page)
  const text = readFileSync(path, 'utf8')
  const place = new RegExp(`(<!-- ${name} -->).*?(<!-- /${name} -->)`, 's')
  if (!place.test(text)) throw new Error(`${path}: expected a place for "${name}", got none`)
  writeFileSync(
    path,
    text.replace(place, (_, open, close) => `${open}${seen}${close}`),
  )
}

/** Figures as a table, to be recorded. */
export function tableOf(rows: readonly (readonly [what: string, figure: string])[]): string {
  return ['', '| | |', '| --- | --- |', ...rows.map(([what, figure]) => `| ${what} | ${figure} |`), ''].join('\n')
}
