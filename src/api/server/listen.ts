import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Problem } from '../../problem/problem.ts'

/**
 * Listens, and gives the address, such as `http://127.0.0.1:4000`.
 * @throws Problem PORT_TAKEN, ADDRESS_NOT_OURS (exit 2)
 */
export function listen(server: Server, host: string, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenProblem(error, `${host}:${port}`)))
    server.listen(port, host, () => {
      const name = host.includes(':') ? `[${host}]` : host
      resolve(`http://${name}:${(server.address() as AddressInfo).port}`)
    })
  })
}

function listenProblem(error: NodeJS.ErrnoException, at: string): Error {
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
