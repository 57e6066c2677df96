import { readFile } from 'node:fs/promises'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { cypherPath } from './cypher.ts'

/** What Neo4j Browser loads at login, from `cypher/browser/`, and of which type. */
const FILES: Readonly<Record<string, string>> = {
  'style.grass': 'text/plain; charset=utf-8',
  'guide.html': 'text/html; charset=utf-8',
}

/** Browser comes from another port, so it asks before it loads (a preflight). Nothing here is secret. */
const FOR_ALL = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, HEAD, OPTIONS',
  'access-control-allow-headers': '*',
  'cache-control': 'no-cache',
  'x-content-type-options': 'nosniff',
}

/** Answers a request for `/browser/style.grass` or `/browser/guide.html`; 404 for anything else. */
export async function serveBrowserFile(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const name = /^\/browser\/([\w.]+)$/.exec(request.url ?? '')?.[1] ?? ''
  const type = FILES[name]
  if (type === undefined) response.writeHead(404, FOR_ALL).end()
  else if (request.method === 'OPTIONS') response.writeHead(204, FOR_ALL).end()
  else if (request.method !== 'GET' && request.method !== 'HEAD') response.writeHead(405, FOR_ALL).end()
  else {
    const content = await readFile(cypherPath(`browser/${name}`))
    response.writeHead(200, { ...FOR_ALL, 'content-type': type, 'content-length': content.length })
    response.end(request.method === 'HEAD' ? undefined : content)
  }
}
