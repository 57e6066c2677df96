import type { IncomingMessage, ServerResponse } from 'node:http'

/** Pages of these origins may read answers; `*` for any. None: only pages of this server. */
export type Origins = readonly string[]

const READABLE = 'etag, retry-after, x-request-id'
const SENDABLE = 'accept, apollo-require-preflight, content-type, if-none-match, x-request-id'
const ASKED_ANEW_S = 86_400

/** Says to the browser whether a page of another origin may read the answer. */
export function allowOrigin({ headers }: IncomingMessage, response: ServerResponse, origins: Origins): void {
  if (origins.length === 0) return
  response.appendHeader('vary', 'origin')
  const { origin } = headers
  if (origin === undefined) return
  const any = origins.includes('*')
  if (!any && !origins.includes(origin)) return
  response.setHeader('access-control-allow-origin', any ? '*' : origin)
  response.setHeader('access-control-expose-headers', READABLE)
}

/** Answers the browser's question, before it sends a request, whether it may. */
export function replyPreflight(response: ServerResponse): void {
  if (response.hasHeader('access-control-allow-origin')) {
    response.setHeader('access-control-allow-methods', 'GET, POST')
    response.setHeader('access-control-allow-headers', SENDABLE)
    response.setHeader('access-control-max-age', ASKED_ANEW_S)
  }
  response.writeHead(204, { allow: 'GET, POST, OPTIONS' }).end()
}
