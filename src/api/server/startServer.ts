import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Driver } from 'neo4j-driver'
import { serveBrowserFile } from '../../neo4j/browserFiles.ts'
import { Problem } from '../../problem/problem.ts'
import { runOn, SERVED } from '../run.ts'
import { apolloServer } from './apollo.ts'
import { readExamples } from './examples.ts'
import { graphqlHandler } from './graphqlHandler.ts'
import { planAhead } from './planAhead.ts'
import { readiness } from './readiness.ts'
import { replyError, replyJson } from './reply.ts'
import { serveFile } from './staticFiles.ts'

export interface ServerOptions {
  readonly driver: Driver
  readonly database: string
  readonly host: string
  /** 0 takes a free one. */
  readonly port: number
  /** Where GraphiQL was built to. */
  readonly graphiqlFolder: string
  /** The folder of example queries (`schema/queries`). */
  readonly queries: string
  /** Gets a JSON line for each error that clients are not told; stderr when left out. */
  readonly log?: (line: string) => void
}

export interface RunningServer {
  /** Such as `http://127.0.0.1:4000`. */
  readonly url: string
  /** Answers what is under way, for at most five seconds, then ends. The driver stays open. */
  close(): Promise<void>
}

type Handler = (request: IncomingMessage, response: ServerResponse, url: URL) => Promise<void>

const DRAIN_MS = 5_000

/** Serves the API, GraphiQL and the health checks. PORT_TAKEN, ADDRESS_NOT_OURS (Problem) when it cannot listen. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const apollo = apolloServer(options.log ?? toStderr)
  await apollo.start()
  const handle = routes(options, graphqlHandler(apollo, runOn(options.driver, options.database, SERVED)))
  const server = createServer(
    { requestTimeout: 15_000, headersTimeout: 10_000, keepAliveTimeout: 5_000 },
    (request, response) => {
      handle(request, response).catch(() => {
        if (response.headersSent) response.destroy()
        else replyError(response, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side. Try again.')
      })
    },
  )
  try {
    await listen(server, options)
  } catch (error) {
    await apollo.stop()
    throw error
  }
  let stopped = false
  const { driver, database, queries } = options
  const planned = readExamples(queries).then(
    (examples) => planAhead(driver, database, examples, () => stopped),
    () => {},
  )
  const { port } = server.address() as AddressInfo
  return {
    url: `http://${options.host.includes(':') ? `[${options.host}]` : options.host}:${port}`,
    close: async () => {
      stopped = true
      await planned
      await closeGently(server)
      await apollo.stop()
    },
  }
}

function toStderr(line: string): void {
  process.stderr.write(`${line}\n`)
}

function routes({ driver, database, graphiqlFolder, queries }: ServerOptions, graphql: Handler) {
  const isReady = readiness(driver, database)
  const table: Readonly<Record<string, Handler>> = {
    '/': async (_, response) => redirect(response, '/graphiql/'),
    '/graphiql': async (_, response) => redirect(response, '/graphiql/'),
    '/graphiql/examples.json': async (_, response) => replyJson(response, 200, await readExamples(queries)),
    '/livez': async (_, response) => replyJson(response, 200, { status: 'alive' }),
    '/readyz': async (_, response) => {
      if (await isReady()) replyJson(response, 200, { status: 'ready' })
      else
        replyError(
          response,
          503,
          'SERVICE_UNAVAILABLE',
          'Expected the database to answer, it is out of reach. Try again in a few seconds.',
          { 'retry-after': '5' },
        )
    },
  }
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = parseUrl(request)
    if (url === null)
      return replyError(response, 400, 'BAD_REQUEST', 'Expected the address of a page, got something else. Mend it.')
    if (url.pathname === '/graphql') return graphql(request, response, url)
    if (url.pathname.startsWith('/browser/')) return serveBrowserFile(request, response)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return replyError(response, 405, 'METHOD_NOT_ALLOWED', 'Expected GET. Send GraphQL to /graphql.', {
        allow: 'GET, HEAD',
      })
    }
    const handler = table[url.pathname]
    if (handler) return handler(request, response, url)
    if (url.pathname.startsWith('/graphiql/'))
      return serveFile(response, graphiqlFolder, url.pathname.slice('/graphiql'.length))
    replyError(response, 404, 'NOT_FOUND', 'Nothing is here. The API is at /graphql, its playground at /graphiql.')
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

function listen(server: Server, { host, port }: ServerOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenProblem(error, host, port)))
    server.listen(port, host, resolve)
  })
}

function listenProblem(error: NodeJS.ErrnoException, host: string, port: number): Error {
  const at = `${host}:${port}`
  if (error.code === 'EADDRINUSE') {
    return new Problem('PORT_TAKEN', {
      at,
      says: 'Expected a free port for the API, another program listens there',
      fix: 'Stop it, or choose another port with --port or MERCATO_PORT (0 takes a free one)',
      exit: 2,
      cause: error,
    })
  }
  return new Problem('ADDRESS_NOT_OURS', {
    at,
    says: `Expected an address that the API can listen on, got ${error.code ?? error.message}`,
    fix: 'Choose another one with --host and --port, such as 127.0.0.1 and 4000',
    exit: 2,
    cause: error,
  })
}

function closeGently(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), DRAIN_MS)
    server.close(() => {
      clearTimeout(force)
      resolve()
    })
    server.closeIdleConnections()
  })
}
