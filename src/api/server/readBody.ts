import type { IncomingMessage } from 'node:http'
import type { Refusal } from './reply.ts'

/** The most that a request may send. */
const BODY_LIMIT = 64 * 1024

const TOO_LARGE: Refusal = {
  status: 413,
  code: 'BODY_TOO_LARGE',
  message: `Expected a body of at most ${BODY_LIMIT / 1024} KB, got more. Send the query without what it does not need.`,
  headers: { connection: 'close' },
}
const BROKEN: Refusal = {
  status: 400,
  code: 'BAD_REQUEST',
  message: 'Expected a JSON object in UTF-8 such as {"query": "{ stats { players } }"}, got broken JSON. Mend it.',
}

/** The body of a request: the JSON value where it says that it is one, else an empty string; or why it is refused. */
export async function readBody(request: IncomingMessage): Promise<{ json: unknown } | { refusal: Refusal }> {
  const bytes = await readBytes(request)
  if (bytes === null) return { refusal: TOO_LARGE }
  const [type = ''] = (request.headers['content-type'] ?? '').split(';')
  if (bytes.length === 0 || type.trim().toLowerCase() !== 'application/json') return { json: '' }
  try {
    return { json: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) }
  } catch {
    return { refusal: BROKEN }
  }
}

/** Null as soon as there are more than the limit. */
async function readBytes(request: IncomingMessage): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > BODY_LIMIT) return null
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    if (length > BODY_LIMIT) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
