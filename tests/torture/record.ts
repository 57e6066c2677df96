import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'

const PAGE = resolve(import.meta.dirname, '../../docs/reliability.md')

/** Writes what was seen into its place of docs/reliability.md: `<!-- kills -->…<!-- /kills -->`. */
export function record(name: string, seen: string): void {
  const page = readFileSync(PAGE, 'utf8')
  const place = new RegExp(`(<!-- ${name} -->).*?(<!-- /${name} -->)`, 's')
  if (!place.test(page)) throw new Error(`${PAGE}: expected a place for "${name}", got none`)
  writeFileSync(
    PAGE,
    page.replace(place, (_, open, close) => `${open}${seen}${close}`),
  )
}
