import { type RunningServer, startServer } from '../api/server/startServer.ts'
import type { Connection } from '../neo4j/connect.ts'
import { type Context, settings, withDatabase } from './context.ts'
import { printLogin } from './db.ts'
import { wrong } from './options.ts'
import { packagePath } from './paths.ts'

export interface ListenOptions {
  readonly host?: string
  readonly port?: string
}

/** `mercato serve` */
export async function serveCommand(context: Context, options: ListenOptions): Promise<void> {
  await withDatabase(context, 'read', async (connection) => {
    const server = await listen(context, connection, options)
    printAddresses(context, connection, server)
    await untilStopped(context, server)
  })
}

/** Starts the server where options and settings say. */
export async function listen(context: Context, connection: Connection, options: ListenOptions): Promise<RunningServer> {
  const { host, port } = settings(context)
  if (options.port !== undefined && !(/^\d+$/.test(options.port) && Number(options.port) <= 65_535)) {
    throw wrong('--port', 'a port from 0 (any free one) to 65535', options.port)
  }
  return startServer({
    driver: connection.driver,
    database: connection.database,
    host: options.host ?? host,
    port: options.port === undefined ? port : Number(options.port),
    graphiqlFolder: packagePath('dist/graphiql'),
    queries: packagePath('schema/queries'),
  })
}

/** Where everything is, for people. */
export function printAddresses(context: Context, connection: Connection, { url }: RunningServer): void {
  const { terminal } = context
  terminal.out(`GraphQL        ${url}/graphql`)
  terminal.out(`GraphiQL       ${url}/graphiql`)
  printLogin(context, connection)
}

/** Waits for Ctrl-C or SIGTERM, then lets requests in flight finish. */
export async function untilStopped({ terminal, signal }: Context, server: RunningServer): Promise<void> {
  if (!signal.aborted) {
    terminal.out('Ctrl-C stops.')
    await new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => resolve(), { once: true })
    })
  }
  terminal.note('Stopping …')
  await server.close()
}
