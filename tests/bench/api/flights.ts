import { connect, createServer, type Socket } from 'node:net'

/** A TCP proxy before the database that counts how often somebody there waits for an answer. */
export interface FlightCounter {
  readonly uri: string
  /** Round trips since the last call. */
  take(): number
  close(): void
}

/** @param uri of the database, such as `bolt://127.0.0.1:7687` */
export async function countFlights(uri: string): Promise<FlightCounter> {
  const { hostname, port } = new URL(uri.replace(/^\w+/, 'http'))
  const sockets = new Set<Socket>()
  let flights = 0
  const server = createServer((client) => {
    const upstream = connect({ host: hostname, port: Number(port) })
    // What is sent in several parts before anything comes back is one trip.
    let isAsking = false
    client.on('data', (data) => {
      if (!isAsking) flights += 1
      isAsking = true
      upstream.write(data)
    })
    upstream.on('data', (data) => {
      isAsking = false
      client.write(data)
    })
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket)
      socket.on('error', () => {}).on('close', () => other.destroy())
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The proxy listens on no port.')
  return {
    uri: `bolt://127.0.0.1:${address.port}`,
    take: () => {
      const taken = flights
      flights = 0
      return taken
    },
    close: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}
