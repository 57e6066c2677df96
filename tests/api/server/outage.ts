import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import type { LinkMode, TcpProxy } from '../../setup/proxy.ts'

export interface Cycle {
  /** Status of each answer while the database was away. */
  readonly statuses: readonly number[]
  /** Answers without Retry-After or code. */
  readonly illFormed: readonly string[]
  readonly slowestMs: number
  readonly readyz: number
  /** From its return to the first good answer. */
  readonly backMs: number
}

const QUERIES = [
  '{ stats { players } }',
  '{ players(first: 3) { nodes { name reports(first: 2) { nodes { id } } } } }',
  // A shape that nobody has asked for yet is given longer; not when the database is away.
  () => `{ players(first: 2) { nodes { a${Math.round(performance.now())}: name } } }`,
]

/** Takes the database away for `awayMs` while `clients` ask without pause, and gives it back. */
export async function outage(
  url: string,
  proxy: TcpProxy,
  mode: LinkMode,
  { awayMs, clients }: { readonly awayMs: number; readonly clients: number },
): Promise<Cycle> {
  const statuses: number[] = []
  const illFormed: string[] = []
  let slowestMs = 0
  proxy.set(mode)
  // What was sent just before may still be answered.
  await sleep(50)
  const end = performance.now() + awayMs
  const client = async (at: number) => {
    for (let n = at; performance.now() < end; n += 1) {
      const query = QUERIES[n % QUERIES.length]!
      const since = performance.now()
      const response = await ask(url, typeof query === 'string' ? query : query())
      slowestMs = Math.max(slowestMs, performance.now() - since)
      statuses.push(response.status)
      const text = await response.text()
      if (!response.headers.has('retry-after') || !/"code":"(SERVICE_UNAVAILABLE|OVERLOADED)"/.test(text)) {
        illFormed.push(text)
      }
      await sleep(20)
    }
  }
  await Promise.all(Array.from({ length: clients }, (_, at) => client(at)))
  const { status: readyz } = await fetch(`${url}/readyz`)
  proxy.set('PASS')
  const back = performance.now()
  while ((await ask(url, QUERIES[0] as string)).status !== 200) await sleep(50)
  return { statuses, illFormed, slowestMs, readyz, backMs: performance.now() - back }
}

function ask(url: string, query: string): Promise<Response> {
  return fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
}
