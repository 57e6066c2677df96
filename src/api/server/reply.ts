import type { ServerResponse } from 'node:http'
import { compress } from './compress.ts'

export type Headers = Readonly<Record<string, string>>

/** Sends a whole answer, compressed where that helps and the client can read it. */
export async function reply(
  response: ServerResponse,
  status: number,
  headers: Headers,
  body: string | Buffer,
): Promise<void> {
  const { content, encoding } = await compress(body, headers['content-type'], response.req.headers['accept-encoding'])
  response.appendHeader('vary', 'accept-encoding')
  response.writeHead(status, {
    'x-content-type-options': 'nosniff',
    ...headers,
    ...(encoding && { 'content-encoding': encoding }),
    'content-length': content.byteLength,
  })
  response.end(response.req.method === 'HEAD' ? undefined : content)
}

/** Sends a JSON value. */
export function replyJson(
  response: ServerResponse,
  status: number,
  value: unknown,
  headers: Headers = {},
): Promise<void> {
  const type = { 'content-type': 'application/json; charset=utf-8' }
  return reply(response, status, { ...type, ...headers }, JSON.stringify(value))
}

/** A refusal before GraphQL comes into play. */
export interface Refusal {
  readonly status: number
  readonly code: string
  /** What was expected, what came, what to do. */
  readonly message: string
  readonly headers?: Headers
}

/** Sends a refusal in the form of a GraphQL answer, with the request's id where it has one. */
export function replyError(response: ServerResponse, { status, code, message, headers }: Refusal): Promise<void> {
  const requestId = response.getHeader('x-request-id')
  const extensions = { code, ...(requestId !== undefined && { requestId }) }
  return replyJson(response, status, { errors: [{ message, extensions }] }, { 'cache-control': 'no-store', ...headers })
}
