import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readArticle } from '../article/readArticle.ts'
import type { Facts } from '../extract/facts/facts.ts'
import { toFacts } from '../extract/facts/toFacts.ts'
import { extract } from '../extract/index.ts'
import { readInputs } from '../ingest/inputs.ts'
import { Problem } from '../problem/problem.ts'
import type { Context } from './context.ts'
import { type MetadataOptions, readMetadata } from './options.ts'
import { register } from './register.ts'
import { keepHeapSmall } from './smallHeap.ts'

/** `mercato extract`: exit 1 when some articles could not be read. */
export async function extractCommand(
  { terminal, signal }: Context,
  paths: readonly string[],
  options: MetadataOptions & { readonly json?: boolean; readonly out?: string },
): Promise<void> {
  keepHeapSmall()
  const names = register()
  const { out } = options
  if (out !== undefined) {
    await mkdir(out, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
      throw new Problem('FOLDER_NOT_MADE', {
        at: out,
        says: `expected a folder to write to, got ${error.code === 'EEXIST' ? 'a file' : error.message}`,
        fix: 'Name another one with --out',
        exit: 2,
      })
    })
  }
  for await (const input of readInputs(paths, readMetadata(options), process.stdin)) {
    if (signal.aborted) return
    try {
      if ('problem' in input) throw input.problem
      const article = readArticle(input.bytes, input.path, input.metadata)
      const facts = toFacts(article, extract(article, names))
      if (options.out !== undefined) {
        await writeFile(join(options.out, `${article.name}.json`), `${JSON.stringify(facts, null, 2)}\n`)
      } else if (options.json || !terminal.isInteractive) {
        terminal.out(JSON.stringify(facts))
      } else {
        terminal.out(terminal.style.bold(article.name))
        terminal.table(['what', 'fact', 'sources', 'words'], factRows(facts))
      }
    } catch (error) {
      if (!(error instanceof Problem)) throw error
      terminal.note(terminal.style.red(error.message))
      process.exitCode ||= error.exit
    }
  }
}

const LISTS = ['interests', 'offers', 'contracts', 'transfers', 'wishes', 'quotes'] as const

interface FactOfAnyKind {
  readonly evidence: readonly { readonly text: string }[]
  readonly sources?: readonly string[]
}

function factRows(facts: Facts): string[][] {
  return LISTS.flatMap((list) =>
    (facts[list] as readonly FactOfAnyKind[]).map(({ evidence, sources = [], ...values }) => {
      const told = Object.values(values).filter((value) => value !== null && value !== undefined)
      return [list, wrap(told.join(' · '), 40), wrap(sources.join(', '), 24), wrap(evidence[0]?.text ?? '', 60)]
    }),
  )
}

/** Breaks a text into lines of at most `width` characters where it has spaces. */
function wrap(text: string, width: number): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(new RegExp(`(.{1,${width}})(?: |$)`, 'gu'), '$1\n')
    .trimEnd()
}
