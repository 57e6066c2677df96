import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { type ApolloServer, HeaderMap } from '@apollo/server'
import type { Run } from '../resolve.ts'
import type { ServerContext } from './plugins.ts'
import { BODY_LIMIT, readBody } from './readBody.ts'
import { reply, replyError } from './reply.ts'

/** Answers `POST` and `GET /graphql`: reads the body with a cap, lets Apollo do the rest, copies its answer. */
export function graphqlHandler(apollo: ApolloServer<ServerContext>, run: Run) {
  return async (request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> => {
    const requestId = randomUUID()
    response.setHeader('x-request-id', requestId)
    const body = await readBody(request)
    if (body === null) {
      const message = `Expected a body of at most ${BODY_LIMIT / 1024} KB, got more. Send the query without what it does not need.`
      replyError(response, 413, 'BODY_TOO_LARGE', message, { connection: 'close' })
      return
    }
    const json = parseBody(request, body)
    if (json === BROKEN) {
      replyError(
        response,
        400,
        'BAD_REQUEST',
        'Expected a JSON object such as {"query": "{ stats { players } }"}, got broken JSON. Mend it.',
      )
      return
    }
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method!.toUpperCase(),
        headers: headerMap(request),
        search: url.search,
        body: json,
      },
      context: async () => ({ requestId, plan: null, run }),
    })
    const text = answer.body.kind === 'complete' ? answer.body.string : ''
    reply(response, answer.status ?? 200, Object.fromEntries(answer.headers), text)
  }
}

const BROKEN = Symbol('broken')

function parseBody({ headers }: IncomingMessage, body: string): unknown {
  const [type = ''] = (headers['content-type'] ?? '').split(';')
  if (body === '' || type.trim().toLowerCase() !== 'application/json') return ''
  try {
    return JSON.parse(body)
  } catch {
    return BROKEN
  }
}

function headerMap({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap()
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return map
}
