import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import type { Home } from './home.ts'

export interface Ports {
  readonly bolt: number
  readonly http: number
}

/** 0: the system gives a free one. */
export const ANY_PORTS: Ports = { bolt: 0, http: 0 }

/** The ports of the last start, where they are still free. */
export async function rememberedPorts(home: Home): Promise<{ ports: Ports; taken: readonly number[] }> {
  const last = readPorts(home)
  const taken = []
  const ports = { ...ANY_PORTS }
  for (const name of ['bolt', 'http'] as const) {
    if (last[name] === 0 || (await isFree(last[name]))) ports[name] = last[name]
    else taken.push(last[name])
  }
  return { ports, taken }
}

function readPorts(home: Home): Ports {
  try {
    return JSON.parse(readFileSync(home.ports, 'utf8')) as Ports
  } catch {
    return ANY_PORTS
  }
}

function isFree(port: number): Promise<boolean> {
  const server = createServer()
  return new Promise((resolve) => {
    server.once('error', () => resolve(false))
    server.listen({ port, host: '127.0.0.1' }, () => server.close(() => resolve(true)))
  })
}
