import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ApolloServer, HeaderMap } from '@apollo/server'
import type { GraphQLFormattedError } from 'graphql'
import type { Statement } from '../compile/print.ts'
import type { Run } from '../resolve.ts'
import type { Watcher } from '../run.ts'
import type { Notes, ServerContext } from './context.ts'
import { etag, holds } from './freshness.ts'
import type { Gate } from './gate.ts'
import { readBody } from './readBody.ts'
import { type Headers, type Refusal, reply, replyError } from './reply.ts'
import type { Observer } from './seen.ts'

export interface GraphqlOptions {
  readonly apollo: ApolloServer<ServerContext>
  readonly runFor: (watcher: Watcher) => Run
  readonly gate: Gate
  /** Seconds for which a cache may give an answer without asking again; 0: it asks each time. */
  readonly maxAge: number
  /** The version of the graph now. */
  readonly version: () => Promise<number>
  readonly observe: Observer
}

const NOT_ALLOWED: Refusal = {
  status: 405,
  code: 'METHOD_NOT_ALLOWED',
  message: 'Expected GET or POST. Send the query with one of them.',
  headers: { allow: 'GET, POST' },
}
const OVERLOADED: Refusal = {
  status: 503,
  code: 'OVERLOADED',
  message: 'Expected fewer requests at a time, too many are being answered. Try again in a second.',
  headers: { 'retry-after': '1' },
}

/** Answers `POST` and `GET /graphql`: reads the body with a cap, lets Apollo do the rest, copies its answer. */
export function graphqlHandler(options: GraphqlOptions) {
  const { gate, observe } = options
  return async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const since = performance.now()
    const requestId = requestIdOf(request)
    response.setHeader('x-request-id', requestId)
    response.appendHeader('vary', 'accept')
    const notes: Notes = { operation: null, cost: null, version: null, codes: [], databaseMs: 0 }
    let leave: (() => void) | null = null
    try {
      const body = await readBody(request)
      leave = gate.enter()
      const refusal = refusalOf(request, body, leave)
      if (refusal !== null) {
        notes.codes = [refusal.code]
        await replyError(response, refusal)
        return
      }
      const tag = await heldTag(request, options)
      if (tag !== null) {
        response.writeHead(304, caching(tag, options.maxAge)).end()
      } else {
        await answer(request, response, url, 'json' in body ? body.json : '', { requestId, notes }, options)
      }
    } finally {
      leave?.()
      const { databaseMs, ...noted } = notes
      const seconds = (performance.now() - since) / 1_000
      // 499: the client left before it was answered.
      const [method, status] = [request.method ?? '', response.headersSent ? response.statusCode : 499]
      observe({ requestId, method, status, seconds, databaseSeconds: databaseMs / 1_000, ...noted })
    }
  }
}

function refusalOf(
  { method }: IncomingMessage,
  body: Awaited<ReturnType<typeof readBody>>,
  leave: unknown,
): Refusal | null {
  if ('refusal' in body) return body.refusal
  if (method !== 'GET' && method !== 'POST') return NOT_ALLOWED
  return leave === null ? OVERLOADED : null
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  json: unknown,
  { requestId, notes }: Pick<ServerContext, 'requestId' | 'notes'>,
  { apollo, runFor, maxAge }: GraphqlOptions,
): Promise<void> {
  const onVersion = (version: number) => {
    notes.version = version
  }
  const run = timed(runFor({ signal: whenGone(response), onVersion }), notes)
  const {
    status = 200,
    headers,
    body,
  } = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method: request.method!.toUpperCase(),
      headers: headerMap(request),
      search: url.search,
      body: json,
    },
    context: async () => ({ requestId, notes, plan: null, run }),
  })
  const { version, codes } = notes
  const isWhole = request.method === 'GET' && status === 200 && codes.length === 0 && version !== null
  const freshness = isWhole ? caching(etag(version), maxAge) : { 'cache-control': 'no-store' }
  const said = body.kind === 'complete' ? body.string : ''
  const text = status >= 400 && codes.length === 0 ? named(said, requestId, notes) : said
  await reply(response, status, { ...Object.fromEntries(headers), ...freshness }, text)
}

/** Adds the request id where Apollo refused a request before it had a context to know it from. */
function named(text: string, requestId: string, notes: Notes): string {
  const { errors } = JSON.parse(text) as { errors: readonly GraphQLFormattedError[] }
  notes.codes = errors.map(({ extensions }) => String(extensions?.code))
  return JSON.stringify({
    errors: errors.map((error) => ({ ...error, extensions: { ...error.extensions, requestId } })),
  })
}

/** The tag of the answer that the client says it has, when that is still right; else null. */
async function heldTag({ method, headers }: IncomingMessage, { version }: GraphqlOptions): Promise<string | null> {
  const tags = headers['if-none-match']
  if (method !== 'GET' || tags === undefined) return null
  try {
    const tag = etag(await version())
    return holds(tags, tag) ? tag : null
  } catch {
    // A database that is away is told by the answer itself.
    return null
  }
}

/** The id that a proxy gave the request, where it is one, else a new one. */
function requestIdOf({ headers }: IncomingMessage): string {
  const given = headers['x-request-id']
  return typeof given === 'string' && /^[\w-]{8,64}$/.test(given) ? given : randomUUID()
}

/** Aborted when the client leaves before it has its answer. */
function whenGone(response: ServerResponse): AbortSignal {
  const leaving = new AbortController()
  response.on('close', () => response.writableFinished || leaving.abort())
  return leaving.signal
}

function timed(run: Run, notes: Notes): Run {
  return async (statement: Statement) => {
    const since = performance.now()
    try {
      return await run(statement)
    } finally {
      notes.databaseMs += performance.now() - since
    }
  }
}

function caching(tag: string, maxAge: number): Headers {
  return { etag: tag, 'cache-control': maxAge === 0 ? 'no-cache' : `public, max-age=${maxAge}` }
}

function headerMap({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap()
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return map
}
