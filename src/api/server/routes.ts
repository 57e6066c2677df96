import type { IncomingMessage, ServerResponse } from 'node:http'
import { serveBrowserFile } from '../../neo4j/browserFiles.ts'
import { printApiSchema } from '../schema.ts'
import { allowOrigin, type Origins, replyPreflight } from './cors.ts'
import { readExamples } from './examples.ts'
import type { Metrics } from './metrics.ts'
import { AWAY, RETRY_AFTER } from './problems.ts'
import { type Refusal, reply, replyError, replyJson } from './reply.ts'
import { serveFile } from './staticFiles.ts'

export type Handler = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>

export interface RouteOptions {
  readonly graphql: Handler
  readonly origins: Origins
  readonly metrics: Metrics
  readonly isReady: () => Promise<boolean>
  readonly graphiqlFolder: string
  readonly queries: string
}

const NO_ADDRESS: Refusal = {
  status: 400,
  code: 'BAD_REQUEST',
  message: 'Expected the address of a page, got something else. Mend it.',
}
const NOT_GET: Refusal = {
  status: 405,
  code: 'METHOD_NOT_ALLOWED',
  message: 'Expected GET. Send GraphQL to /graphql.',
  headers: { allow: 'GET, HEAD' },
}
const NOT_FOUND: Refusal = {
  status: 404,
  code: 'NOT_FOUND',
  message: 'Nothing is here. The API is at /graphql, its playground at /graphiql.',
}
const NOT_READY: Refusal = { status: 503, ...AWAY, headers: { 'retry-after': RETRY_AFTER } }

/** Everything that the server answers, by path. */
export function routes({ graphql, origins, metrics, isReady, graphiqlFolder, queries }: RouteOptions) {
  const pages: Readonly<Record<string, Handler>> = {
    '/': async (_, response) => redirect(response, '/graphiql/'),
    '/graphiql': async (_, response) => redirect(response, '/graphiql/'),
    '/graphiql/examples.json': async (_, response) => replyJson(response, 200, await readExamples(queries)),
    '/schema.graphql': (_, response) =>
      reply(response, 200, { 'content-type': 'text/plain; charset=utf-8' }, printApiSchema()),
    '/livez': (_, response) => replyJson(response, 200, { status: 'alive' }),
    '/readyz': async (_, response) =>
      (await isReady()) ? replyJson(response, 200, { status: 'ready' }) : replyError(response, NOT_READY),
    '/metrics': async (_, response) =>
      reply(response, 200, { 'content-type': metrics.contentType }, await metrics.text()),
  }
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = parseUrl(request)
    if (url === null) return replyError(response, NO_ADDRESS)
    const { pathname } = url
    if (pathname === '/graphql' || pathname === '/schema.graphql') {
      allowOrigin(request, response, origins)
      if (request.method === 'OPTIONS') return replyPreflight(response)
    }
    if (pathname === '/graphql') return graphql(request, response, url)
    if (pathname.startsWith('/browser/')) return serveBrowserFile(request, response)
    if (request.method !== 'GET' && request.method !== 'HEAD') return replyError(response, NOT_GET)
    if (Object.hasOwn(pages, pathname)) return pages[pathname]!(request, response, url)
    if (pathname.startsWith('/graphiql/')) {
      return serveFile(response, graphiqlFolder, pathname.slice('/graphiql'.length))
    }
    return replyError(response, NOT_FOUND)
  }
}

function parseUrl(request: IncomingMessage): URL | null {
  try {
    const url = new URL(request.url ?? '/', 'http://localhost')
    url.pathname = decodeURIComponent(url.pathname)
    return url
  } catch {
    return null
  }
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(302, { location, 'content-length': 0 }).end()
}
