import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const SRC = resolve(import.meta.dirname, '../src')

/** What each folder may import besides itself: straight down, then straight up, no folder calls back. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  problem: [],
  article: ['problem'],
  french: ['article', 'problem'],
  register: ['french', 'article', 'problem'],
  extract: ['register', 'french', 'article', 'problem'],
  neo4j: ['problem'],
  graph: ['neo4j', 'extract', 'register', 'article', 'problem'],
  api: ['graph', 'neo4j', 'article', 'problem'],
  ingest: ['graph', 'neo4j', 'extract', 'register', 'french', 'article', 'problem'],
  cli: ['ingest', 'api', 'graph', 'neo4j', 'extract', 'register', 'french', 'article', 'problem'],
}

/** The graph knows what a reading looks like and what the register tells, and calls neither. */
const TYPES_ONLY: Readonly<Record<string, readonly string[]>> = { graph: ['extract', 'register'] }

/** Pure and synchronous: no files, network, clock, randomness. The register is the one that reads its tables. */
const PURE = ['article', 'french', 'extract']
const EFFECTS = /from 'node:(?!crypto')|\bDate\.now\(|new Date\(\)|Math\.random\(|\bfetch\(|\bprocess\./

interface Import {
  readonly from: string
  readonly to: string
  readonly isType: boolean
  readonly file: string
}

function files(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? files(path) : /\.tsx?$/.test(name) ? [path] : []
  })
}

const folderOf = (path: string) => relative(SRC, path).split(/[\\/]/)[0] ?? ''

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8')
  return [
    ...text.matchAll(/(?:^|\n)\s*(import|export)(\s+type)?\b[^'"]*?from\s+'(\.[^']+)'|import\('(\.[^']+)'\)/g),
  ].map((match) => ({
    from: folderOf(file),
    to: folderOf(resolve(dirname(file), match[3] ?? match[4] ?? '')),
    isType: match[2] !== undefined,
    file: relative(SRC, file),
  }))
}

function faults(imports: readonly Import[]): string[] {
  return imports
    .filter(({ from, to }) => from !== to)
    .flatMap(({ from, to, isType, file }) => {
      if (!MAY_IMPORT[from]?.includes(to)) return [`${file} imports ${to}: an arrow that points the wrong way`]
      if (TYPES_ONLY[from]?.includes(to) && !isType) return [`${file} imports more than types from ${to}`]
      return []
    })
}

describe('imports', () => {
  const all = files(SRC)

  test('every folder of src is known here', () => {
    expect(readdirSync(SRC).sort()).toEqual(Object.keys(MAY_IMPORT).sort())
  })

  test('go one way', () => {
    const imports = all.flatMap(importsOf)
    expect(imports.length).toBeGreaterThan(100)
    expect(faults(imports)).toEqual([])
  })

  test('a wrong arrow is seen', () => {
    expect(faults([{ from: 'extract', to: 'graph', isType: false, file: 'extract/x.ts' }])).toHaveLength(1)
    expect(faults([{ from: 'graph', to: 'extract', isType: false, file: 'graph/x.ts' }])).toHaveLength(1)
    expect(faults([{ from: 'graph', to: 'extract', isType: true, file: 'graph/x.ts' }])).toHaveLength(0)
  })

  test.each(PURE)('%s has no effects', (folder) => {
    const guilty = files(join(SRC, folder)).filter((file) => EFFECTS.test(readFileSync(file, 'utf8')))
    expect(guilty.map((file) => relative(SRC, file))).toEqual([])
  })

  const folders = [...new Set(all.map((file) => relative(SRC, dirname(file))))]
  test.each(folders)('%s has a README of at most 12 lines', (folder) => {
    const lines = readFileSync(join(SRC, folder, 'README.md'), 'utf8')
      .trimEnd()
      .split('\n')
    expect(lines.length).toBeLessThanOrEqual(12)
  })
})
