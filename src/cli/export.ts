import { once } from 'node:events'
import { createWriteStream, existsSync, renameSync, rmSync } from 'node:fs'
import { Readable, type Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { exportGraph } from '../ingest/exportGraph.ts'
import { Problem } from '../problem/problem.ts'
import { type Context, withDatabase } from './context.ts'

/** `mercato export`: everything stored as NDJSON, to a new file that appears whole or not at all, or to standard output. */
export async function exportCommand(context: Context, file: string | undefined): Promise<void> {
  const { terminal, signal } = context
  if (file !== undefined && existsSync(file)) throw fileExists(file)
  await withDatabase(context, 'read', async (connection) => {
    const lines = exportGraph(connection, (done) => terminal.progress({ label: 'Articles', done }))
    if (file === undefined) await print(lines, process.stdout)
    else await writeWhole(file, lines, signal)
  })
  terminal.progressDone()
  if (file !== undefined) terminal.out(`Wrote ${file}`)
}

async function print(lines: AsyncIterable<string>, out: Writable): Promise<void> {
  for await (const line of lines) if (!out.write(line)) await once(out, 'drain')
}

async function writeWhole(file: string, lines: AsyncIterable<string>, signal: AbortSignal): Promise<void> {
  const draft = `${file}.${process.pid}.part`
  try {
    await pipeline(Readable.from(lines), createWriteStream(draft, { mode: 0o600 }), { signal })
    renameSync(draft, file)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? ''
    throw /^(?:ENOENT|EACCES|EPERM|EROFS|ENOSPC|ENOTDIR)$/.test(code) ? notWritable(file, error) : error
  } finally {
    rmSync(draft, { force: true })
  }
}

function fileExists(file: string): Problem {
  return new Problem('EXPORT_FILE_EXISTS', {
    at: file,
    says: 'expected a new file, got one that exists',
    fix: 'Choose another name, or remove that file',
    exit: 2,
  })
}

function notWritable(file: string, cause: unknown): Problem {
  return new Problem('EXPORT_NOT_WRITABLE', {
    at: file,
    says: `expected to write this file, got ${(cause as NodeJS.ErrnoException).code}`,
    fix: 'Make its folder, or room on its disk, or name a file elsewhere',
    exit: 2,
    cause,
  })
}
