import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { Problem } from '../../../src/problem/problem.ts'

/** A folder for one test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'mercato-managed-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** A program of that name which runs this shell script; returns its folder, for a PATH. */
export function program(name: string, script: string): string {
  const folder = join(temporaryFolder(), 'bin')
  mkdirSync(folder)
  writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  return folder
}

/** A java that says it is of this version, and then does the rest of the script. */
export function javaOf(version: string, then = 'exit 0'): string {
  return program(
    'java',
    `case "$*" in *-XshowSettings*) echo "    java.specification.version = ${version}" >&2; exit 0;; esac\n${then}`,
  )
}

export function environment(...folders: string[]): NodeJS.ProcessEnv {
  return { PATH: folders.join(delimiter) }
}

/** The problem that the work ends in. */
export async function problemOf(work: () => unknown): Promise<Problem> {
  try {
    await work()
  } catch (error) {
    if (error instanceof Problem) return error
    throw error
  }
  throw new Error('no problem came of it')
}

/** Both other ways to a Neo4j, in whatever words. */
export const OTHER_WAYS = /docker compose.*NEO4J_URI/s
