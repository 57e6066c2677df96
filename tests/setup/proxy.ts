import { connect, createServer, type Socket } from 'node:net'

/**
 * PASS: as if it were not there. REFUSE: what is open is cut, nothing new is let in. SILENT: everything is accepted and nothing
 * answered, as after a cable was pulled; what was open then stays dead for ever.
 */
export type LinkMode = 'PASS' | 'REFUSE' | 'SILENT'

export interface TcpProxy {
  readonly port: number
  set(mode: LinkMode): void
  close(): Promise<void>
}

/** A TCP proxy in front of a server on this machine, for tests that take the server away. */
export async function startProxy(target: { readonly host: string; readonly port: number }): Promise<TcpProxy> {
  let mode: LinkMode = 'PASS'
  const pairs = new Set<readonly [Socket, Socket]>()
  const server = createServer((client) => {
    if (mode === 'REFUSE') return client.destroy()
    const upstream = connect(target)
    const pair = [client, upstream] as const
    pairs.add(pair)
    if (mode === 'PASS') pipe(pair)
    for (const [socket, other] of [pair, [upstream, client] as const]) {
      socket.on('error', () => {})
      socket.on('close', () => {
        other.destroy()
        pairs.delete(pair)
      })
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const cut = () => {
    for (const pair of pairs) for (const socket of pair) socket.destroy()
  }
  return {
    port: (server.address() as { port: number }).port,
    set: (next) => {
      mode = next
      if (next === 'REFUSE') cut()
      if (next === 'SILENT') for (const pair of pairs) silence(pair)
    },
    close: () =>
      new Promise((resolve) => {
        cut()
        server.close(() => resolve())
      }),
  }
}

function pipe([client, upstream]: readonly [Socket, Socket]): void {
  client.on('data', (data) => upstream.write(data))
  upstream.on('data', (data) => client.write(data))
}

function silence(pair: readonly [Socket, Socket]): void {
  for (const socket of pair) socket.removeAllListeners('data').on('data', () => {})
}
