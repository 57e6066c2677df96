import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { query as answer } from '../api/query.ts'
import { Problem } from '../problem/problem.ts'
import { type Context, withDatabase } from './context.ts'
import { wrong } from './options.ts'

/** `mercato query`: prints the GraphQL answer; exit 2 when it holds errors and no data, 1 when it holds both. */
export async function queryCommand(
  context: Context,
  given: string,
  { variables, json }: { readonly variables?: string; readonly json?: boolean },
): Promise<void> {
  const document = await readQuery(given)
  const values = readVariables(variables)
  const result = await withDatabase(context, 'read', ({ driver, database }) =>
    answer({ driver, database, text: document, variables: values }),
  )
  context.terminal.out(JSON.stringify(result, null, json ? undefined : 2))
  if (result.errors !== undefined) process.exitCode = result.data == null ? 2 : 1
}

async function readQuery(given: string): Promise<string> {
  if (given === '-') return text(process.stdin)
  if (given.includes('{')) return given
  return readFile(given, 'utf8').catch((error: NodeJS.ErrnoException) => {
    throw new Problem('QUERY_UNREADABLE', {
      at: given,
      says: `expected a query or a file that holds one, got ${error.code === 'ENOENT' ? 'no such file' : error.message}`,
      fix: 'Check the path, or pass the query itself in quotes',
      exit: 2,
    })
  })
}

function readVariables(given: string | undefined): Record<string, unknown> {
  if (given === undefined) return {}
  try {
    const values: unknown = JSON.parse(given)
    if (values !== null && typeof values === 'object' && !Array.isArray(values))
      return values as Record<string, unknown>
  } catch {
    // Said below, with what is a JSON value and no object.
  }
  throw wrong('--variables', 'a JSON object such as {"name": "Boubacar Kamara"}', given)
}
