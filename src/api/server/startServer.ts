import { createServer, type Server } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { getOperationAST, parse } from 'graphql'
import type { Driver } from 'neo4j-driver'
import { runOn, servedIn } from '../run.ts'
import { readVersion } from '../version.ts'
import { apolloServer } from './apollo.ts'
import { type Example, readExamples } from './examples.ts'
import { gate } from './gate.ts'
import { graphqlHandler } from './graphqlHandler.ts'
import { link } from './link.ts'
import { listen } from './listen.ts'
import { serverLog } from './logger.ts'
import { metrics } from './metrics.ts'
import { planAhead } from './planAhead.ts'
import { replyError } from './reply.ts'
import { routes } from './routes.ts'
import { DEFAULTS, type ServerSettings } from './settings.ts'

export interface ServerOptions extends Partial<ServerSettings> {
  readonly driver: Driver
  /** Makes another driver like it, to be used when the database has fallen silent. */
  readonly reopen?: (() => Driver) | undefined
  readonly database: string
  readonly host: string
  /** 0 takes a free one. */
  readonly port: number
  /** Where GraphiQL was built to. */
  readonly graphiqlFolder: string
  /** The folder of example queries (`schema/queries`). */
  readonly queries: string
  /** Gets the lines of the log; stderr when left out. */
  readonly log?: (line: string) => void
}

export interface RunningServer {
  /** Such as `http://127.0.0.1:4000`. */
  readonly url: string
  /** Says that it is not ready, answers what is under way, for at most five seconds, then ends. The driver stays open. */
  close(): Promise<void>
}

/** A client has so long to send its headers, and its whole request; both were seen to hold without load. */
const SLOW_CLIENTS = { headersTimeout: 5_000, requestTimeout: 15_000, connectionsCheckingInterval: 1_000 }
const LIMITS = { ...SLOW_CLIENTS, keepAliveTimeout: 5_000, maxHeaderSize: 16 * 1_024 }
const MOST_CONNECTIONS = 2_000
const FINISH_MS = 5_000

/** Serves the API, GraphiQL, health and metrics. PORT_TAKEN, ADDRESS_NOT_OURS (Problem) when it cannot listen. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { database, queries, host, port, graphiqlFolder } = options
  const settings = { ...DEFAULTS, ...options }
  const log = serverLog(settings.logLevel, options.log ?? toStderr)
  const way = link(options.driver, database, settings.timeoutMs, options.reopen)
  const source = { driver: way.driver, database, health: way }
  const examples = await readExamples(queries)
  const doors = gate(settings.inFlight)
  const measures = metrics(operationNames(examples), doors.inside)
  const apollo = apolloServer(log, settings.introspection)
  await apollo.start()

  const runs = runOn(source, servedIn(settings.timeoutMs))
  let isOpen = true
  const handle = routes({
    graphql: graphqlHandler({
      apollo,
      runFor: runs,
      gate: doors,
      maxAge: settings.maxAge,
      version: () => readVersion(way.driver(), database, settings.timeoutMs),
      observe: (seen) => {
        log.request(seen)
        measures.observe(seen)
      },
    }),
    origins: settings.origins,
    metrics: measures,
    isReady: async () => isOpen && (await way.isAnswering()),
    graphiqlFolder,
    queries,
  })
  const server = createServer(LIMITS, (request, response) => {
    if (!isOpen) response.setHeader('connection', 'close')
    handle(request, response).catch((error) => {
      if (response.headersSent || response.destroyed) return response.destroy()
      log.hidden(String(response.getHeader('x-request-id') ?? ''), error)
      replyError(response, FAILED).catch(() => response.destroy())
    })
  })
  server.maxConnections = MOST_CONNECTIONS
  try {
    const url = await listen(server, host, port)
    // Nobody waits for it, above all not the end: a silent database would hold both.
    planAhead(source, examples, () => !isOpen)
    const close = async () => {
      isOpen = false
      await sleep(settings.drainMs)
      await closeGently(server)
      await Promise.all([apollo.stop(), way.close()])
    }
    return { url, close }
  } catch (error) {
    await apollo.stop()
    throw error
  }
}

const FAILED = {
  status: 500,
  code: 'INTERNAL_SERVER_ERROR',
  message: 'Something went wrong on our side. Tell us the request id.',
}

function toStderr(line: string): void {
  process.stderr.write(line)
}

function operationNames(examples: readonly Example[]): ReadonlySet<string> {
  return new Set(examples.flatMap(({ query }) => getOperationAST(parse(query))?.name?.value ?? []))
}

function closeGently(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => server.closeAllConnections(), FINISH_MS)
    server.close(() => {
      clearTimeout(force)
      resolve()
    })
    server.closeIdleConnections()
  })
}
