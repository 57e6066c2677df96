import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { hash } from '../article/ids.ts'

/** A hash of the tables of a register's folder: another one may read articles differently. */
export function fingerprint(folder: string): string {
  const tables = readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
  return hash(tables.map((name) => [name, readFileSync(join(folder, name), 'utf8')]))
}
