import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { Problem } from '../problem/problem.ts'
import { type Statement, statements } from './statements.ts'

/** A file of migrations: `V001__constraints.cypher`. It never changes once it has been applied somewhere. */
export interface MigrationFile {
  /** `001` */
  readonly version: string
  /** `constraints`; underscores of the name are spaces here. */
  readonly description: string
  /** `V001__constraints.cypher` */
  readonly source: string
  readonly path: string
  readonly checksum: string
  readonly statements: readonly Statement[]
}

// The names that neo4j-migrations understands, without its dotted versions, repeatable files and underscored versions.
// https://michael-simons.github.io/neo4j-migrations/current/#concepts_naming-conventions
const NAME = /^V(?<version>\d+)__(?<description>\w+)\.cypher$/

/** The migrations of a folder, by version. Throws a `Problem` for a file with another name, and for two of one version. */
export function readMigrationFiles(folder: string): MigrationFile[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.cypher'))
    .map((name) => readMigrationFile(folder, name))
    .sort((a, b) => Number(a.version) - Number(b.version))
  files.forEach((file, index) => {
    const before = files[index - 1]
    if (before && Number(before.version) === Number(file.version)) throw sameVersion(before, file)
  })
  return files
}

function readMigrationFile(folder: string, source: string): MigrationFile {
  const path = join(folder, source)
  const { version, description } = NAME.exec(source)?.groups ?? {}
  if (version === undefined || description === undefined) {
    throw new Problem('MIGRATION_NAME', {
      at: path,
      says: 'expected a name such as V001__what_it_does.cypher, got another',
      fix: 'Rename the file: V, a number, two underscores, words of letters, digits and underscores',
    })
  }
  const text = readFileSync(path, 'utf8')
  return {
    version,
    description: description.replaceAll('_', ' '),
    source,
    path,
    checksum: checksum(text),
    statements: statements(text),
  }
}

/**
 * The checksum of neo4j-migrations: CRC-32 over its statements, which it parts at every `;` before a line break.
 * https://github.com/michael-simons/neo4j-migrations/blob/main/neo4j-migrations-core/src/main/java/ac/simons/neo4j/migrations/core/DefaultCypherResource.java
 */
export function checksum(text: string): string {
  const parts = text
    .replace(/\r\n/g, '\n')
    .split(/;[\n\r]/)
    .map((part) => part.trim().replace(/;$/, '').trim())
  return String(crc32(parts.join('')))
}

function sameVersion(a: MigrationFile, b: MigrationFile): Problem {
  return new Problem('MIGRATION_DUPLICATE', {
    at: b.path,
    says: `expected one migration a version, got ${a.source} and ${b.source}`,
    fix: 'Give the newer one the next free number',
  })
}
