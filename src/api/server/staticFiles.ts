import { readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { reply } from './reply.ts'

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
}

/** Nothing of the page may come from another host. */
const POLICY =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; worker-src 'self' blob:; font-src 'self' data:; img-src 'self' data:; frame-ancestors 'none'"

const NOT_BUILT = `<!doctype html><html lang="en"><title>GraphiQL is not built</title>
<h1>GraphiQL is not built</h1>
<p>Run <code>npm run build</code> in the folder of mercato-graph and load this page again. The API itself answers at <a href="/graphql">/graphql</a>.</p></html>
`

/** Sends the file of a folder that `path` names, `index.html` for the folder itself; a page that says how to build it, when it is missing. */
export async function serveFile(response: ServerResponse, folder: string, path: string): Promise<void> {
  const name = path === '/' || path === '' ? 'index.html' : path.slice(1)
  const file = normalize(join(folder, name))
  const content = file.startsWith(normalize(folder) + sep) ? await readFile(file).catch(() => null) : null
  const headers = { 'content-security-policy': POLICY, 'referrer-policy': 'no-referrer' }
  if (content !== null) {
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    return reply(response, 200, { ...headers, 'content-type': type, 'cache-control': caching(name) }, content)
  }
  if (name === 'index.html') return reply(response, 503, { ...headers, 'content-type': TYPES['.html']! }, NOT_BUILT)
  reply(response, 404, { ...headers, 'content-type': 'text/plain; charset=utf-8' }, 'No such file.\n')
}

/** Files under assets/ carry a hash of their content in their name. */
function caching(name: string): string {
  return name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache'
}
