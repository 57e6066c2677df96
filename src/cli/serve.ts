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
  const address = listenAddress(context, options)
  await withDatabase(context, 'read', async (connection) => {
    const server = await listen(context, connection, address)
    try {
      printAddresses(context, connection, server)
      await untilStopped(context)
    } finally {
      await server.close()
    }
  })
}

export interface Address {
  readonly host: string
  readonly port: number
}

/** Where options and settings say to listen; @throws Problem OPTION_WRONG (exit 2). */
export function listenAddress(context: Context, { host, port }: ListenOptions): Address {
  const set = settings(context)
  if (port !== undefined && !(/^\d+$/.test(port) && Number(port) <= 65_535)) {
    throw wrong('--port', 'a port from 0 (any free one) to 65535', port)
  }
  return { host: host ?? set.host, port: port === undefined ? set.port : Number(port) }
}

/** Serves the API and GraphiQL. */
export function listen(
  context: Context,
  { driver, reopen, database }: Connection,
  address: Address,
): Promise<RunningServer> {
  return startServer({
    driver,
    reopen,
    database,
    ...address,
    ...settings(context).server,
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

/** Waits for Ctrl-C or SIGTERM. */
export async function untilStopped({ terminal, signal }: Context): Promise<void> {
  if (!signal.aborted) {
    terminal.out('Ctrl-C stops.')
    await new Promise<void>((resolve) => {
      signal.addEventListener('abort', () => resolve(), { once: true })
    })
  }
  terminal.note('Stopping …')
}
