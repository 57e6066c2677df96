import { readFileSync, writeFileSync } from 'node:fs'

const FILE = 'docs/api.md'

/** Writes figures into the docs, between the marks of their name. */
export function record(name: string, rows: readonly (readonly [what: string, figure: string])[]): void {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const text = readFileSync(FILE, 'utf8')
  const [from, to] = [text.indexOf(open) + open.length, text.indexOf(close)]
  const table = ['| | |', '| --- | --- |', ...rows.map(([what, figure]) => `| ${what} | ${figure} |`)]
  writeFileSync(FILE, `${text.slice(0, from)}\n${table.join('\n')}\n${text.slice(to)}`)
}
