import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A query of the folder: its first line, without the `#`, says what it answers. */
export interface Example {
  readonly name: string
  readonly query: string
}

const BY_NUMBER = new Intl.Collator('en', { numeric: true })

/** The `*.graphql` files of a folder, by file name: `9-…` before `10-…`. */
export async function readExamples(folder: string): Promise<Example[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.graphql')).sort(BY_NUMBER.compare)
  return Promise.all(files.map(async (file) => example(await readFile(join(folder, file), 'utf8'))))
}

function example(query: string): Example {
  return { name: query.slice(0, query.indexOf('\n')).replace(/^#\s*/, ''), query }
}
