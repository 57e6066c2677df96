import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { serveBrowserFile } from '../browserFiles.ts'
import type { BrowserOptions } from './configuration.ts'

export interface BrowserPages extends BrowserOptions {
  close(): void
}

/** Serves style and guide to Neo4j Browser on a free port of loopback, for as long as its server runs. */
export async function serveBrowserPages(): Promise<BrowserPages> {
  const server = createServer((request, response) => {
    serveBrowserFile(request, response).catch(() => response.destroy())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const page = (name: string) => new URL(`http://127.0.0.1:${port}/browser/${name}`)
  return {
    style: page('style.grass'),
    guide: page('guide.html'),
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
