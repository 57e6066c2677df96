import { connect, createServer, type Server, type Socket } from 'node:net'

/**
 * pass: as if it were not there. refuse: every connection is cut and no new one taken. commit: the answer to the next COMMIT
 * is thrown away and its connection cut, then pass. commits: so it goes with every third.
 */
export type NetworkMode = 'pass' | 'refuse' | 'commit' | 'commits'

/** A COMMIT of the Bolt protocol in a chunk of its own: https://neo4j.com/docs/bolt/current/bolt/message/#messages-commit */
const COMMIT = Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00])

/** A stretch of bad network before a database. */
export class BadNetwork {
  readonly #server: Server
  readonly #sockets = new Set<Socket>()
  #mode: NetworkMode = 'pass'
  #cuts = 0
  #commits = 0

  private constructor(server: Server) {
    this.#server = server
  }

  /** @param uri of the database, such as `bolt://127.0.0.1:7687` */
  static async before(uri: string): Promise<BadNetwork> {
    const { hostname, port } = new URL(uri.replace(/^bolt/, 'http'))
    const network: BadNetwork = new BadNetwork(
      createServer((client) => network.#serve(client, connect(Number(port), hostname))),
    )
    await new Promise<void>((done) => network.#server.listen(0, '127.0.0.1', done))
    return network
  }

  get uri(): string {
    const address = this.#server.address()
    return `bolt://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}`
  }

  /** How many answers to a COMMIT were thrown away. */
  get cuts(): number {
    return this.#cuts
  }

  set mode(mode: NetworkMode) {
    this.#mode = mode
    if (mode === 'refuse') for (const socket of this.#sockets) socket.destroy()
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    await new Promise((done) => this.#server.close(done))
  }

  #serve(client: Socket, server: Socket): void {
    let isLost = false
    for (const [socket, other] of [
      [client, server],
      [server, client],
    ] as const) {
      this.#sockets.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        this.#sockets.delete(socket)
        other.destroy()
      })
    }
    if (this.#mode === 'refuse') {
      client.destroy()
      return
    }
    client.on('data', (data) => {
      if (data.includes(COMMIT)) {
        isLost = this.#mode === 'commit' || (this.#mode === 'commits' && ++this.#commits % 3 === 0)
        if (this.#mode === 'commit') this.#mode = 'pass'
      }
      server.write(data)
    })
    server.on('data', (data) => {
      if (!isLost) {
        client.write(data)
        return
      }
      this.#cuts++
      client.destroy()
    })
  }
}
