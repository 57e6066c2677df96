import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseSync } from 'vite'

export interface Regex {
  readonly source: string
  readonly flags: string
  readonly file: string
}

/** Every regular expression literal below a folder, by parsing its files. */
export function literals(folder: string): Regex[] {
  return sources(folder).flatMap((file) => {
    const { program, errors } = parseSync(file, readFileSync(file, 'utf8'))
    if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]!.message}`)
    return [...within(program)].map(({ pattern, flags }) => ({ source: pattern, flags, file }))
  })
}

/** Those that modules below a folder compose from strings when they are loaded; `new RegExp` inside functions is not seen. */
export async function composed(folder: string): Promise<Regex[]> {
  const found: Regex[] = []
  const Native = globalThis.RegExp
  let loading = ''
  globalThis.RegExp = class extends Native {
    constructor(source: string | RegExp, flags?: string) {
      super(source, flags)
      if (typeof source === 'string') found.push({ source, flags: flags ?? '', file: loading })
    }
  } as RegExpConstructor
  try {
    for (const file of sources(folder)) {
      if (!/^(?:export )?const \w+ = new RegExp\(/m.test(readFileSync(file, 'utf8'))) continue
      loading = file
      await import(pathToFileURL(file).href)
    }
  } finally {
    globalThis.RegExp = Native
  }
  return found
}

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file))
    .sort()
}

function* within(node: unknown): Generator<{ pattern: string; flags: string }> {
  if (typeof node !== 'object' || node === null) return
  if ('regex' in node && node.regex) yield node.regex as { pattern: string; flags: string }
  else for (const value of Object.values(node)) yield* within(value)
}
