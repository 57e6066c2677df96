import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Problem } from '../problem/problem.ts'

const texts = new Map<string, string>()

/** A line that stands for the text of another file: `//+ read/claim-state`. */
const INCLUDE = /^[ \t]*\/\/\+ (?<name>\S+)$/gm

/**
 * The statement of `cypher/<name>.cypher`, such as `write/reports`: one a file, all values by parameter. Read once. A line
 * `//+ read/claim-state` in it is replaced by that file, so that what several statements share is written once.
 */
export function cypher(name: string): string {
  let text = texts.get(name)
  if (text === undefined) {
    text = read(cypherPath(`${name}.cypher`))
      .trim()
      .replace(/;$/, '')
      .replace(INCLUDE, (_line, included: string) => cypher(included))
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
