import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Problem } from '../problem/problem.ts'

const texts = new Map<string, string>()

/** The statement of `cypher/<name>.cypher`, such as `write/article`: one a file, all values by parameter. Read once. */
export function cypher(name: string): string {
  let text = texts.get(name)
  if (text === undefined) {
    text = read(cypherPath(`${name}.cypher`))
      .trim()
      .replace(/;$/, '')
    texts.set(name, text)
  }
  return text
}

/** A path inside the folder `cypher/` of this package, the same from `src/neo4j/` and from `dist/neo4j/`. */
export function cypherPath(path: string): string {
  return fileURLToPath(new URL(`../../cypher/${path}`, import.meta.url))
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new Problem('CYPHER_FILE', {
      at: path,
      says: `expected to read this statement, got ${(cause as NodeJS.ErrnoException).code ?? cause}`,
      fix: 'Install the package again: it is not complete',
      cause,
    })
  }
}
