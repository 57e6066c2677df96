import type { ServerResponse } from 'node:http'

type Headers = Readonly<Record<string, string>>

/** Sends a whole answer. */
export function reply(response: ServerResponse, status: number, headers: Headers, body: string | Buffer): void {
  response.writeHead(status, {
    'x-content-type-options': 'nosniff',
    ...headers,
    'content-length': Buffer.byteLength(body),
  })
  response.end(response.req.method === 'HEAD' ? undefined : body)
}

/** Sends a JSON value. */
export function replyJson(response: ServerResponse, status: number, value: unknown, headers: Headers = {}): void {
  reply(response, status, { 'content-type': 'application/json; charset=utf-8', ...headers }, JSON.stringify(value))
}

/** Sends a refusal in the form of a GraphQL answer. */
export function replyError(
  response: ServerResponse,
  status: number,
  code: string,
  message: string,
  headers: Headers = {},
): void {
  replyJson(response, status, { errors: [{ message, extensions: { code } }] }, headers)
}
