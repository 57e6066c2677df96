import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'

const configFile = fileURLToPath(new URL('../../src/api/graphiql/vite.config.ts', import.meta.url))

/**
 * Hosts that the libraries name without asking them for anything.
 * A host that is not here is looked at by a person before it may stay: a CDN in a variable has no other mark.
 */
const NAMED_ONLY: Record<string, string> = {
  'www.w3.org': 'XML namespaces',
  'json-schema.org': 'names of schema dialects',
  'github.com': 'links in error messages and help texts',
  'code.visualstudio.com': 'links in help texts of the editor',
  'microsoft.com': 'a link in a help text of the editor',
  'react.dev': 'links in error messages of React',
  'prettier.io': 'links in error messages of Prettier',
  'commonmark.org': 'a link in a message of the Markdown reader',
  'yarnpkg.com': 'a link in a message of Prettier',
  'en.wikipedia.org': 'links in messages',
}

const LOADS_FROM_ELSEWHERE = [
  /<(?:script|img|iframe|source)\b[^>]*\bsrc\s*=\s*["']?(?:https?:)?\/\/[^"'\s>]+/gi,
  /<link\b[^>]*\bhref\s*=\s*["']?(?:https?:)?\/\/[^"'\s>]+/gi,
  /@import\s*(?:url\()?\s*["']?(?:https?:)?\/\/[^"'\s)]+/gi,
  /\burl\(\s*["']?(?:https?:)?\/\/[^"'\s)]+/gi,
  /\b(?:fetch|import|importScripts|sendBeacon|Worker|SharedWorker|WebSocket|EventSource)\(\s*["'`](?:(?:http|ws)s?:)?\/\/[^"'`]+/g,
  /\bfrom\s*["'](?:https?:)?\/\/[^"']+/g,
  /\.open\(\s*["'`][A-Z]+["'`]\s*,\s*["'`](?:https?:)?\/\/[^"'`]+/g,
  /\.(?:src|href)\s*=\s*["'`](?:https?:)?\/\/[^"'`]+/g,
]

const loadsFromElsewhere = (text: string) => LOADS_FROM_ELSEWHERE.flatMap((pattern) => text.match(pattern) ?? [])
const hostsIn = (text: string) =>
  [...text.matchAll(/\b(?:http|ws)s?:\/\/([\w-]+(?:\.[\w-]+)+)/g)].map(([, host]) => host!)

describe('what counts as loading from another host', () => {
  test.each([
    '<script type="module" src="https://cdn.example.org/graphiql.js">',
    '<link rel="stylesheet" href="//fonts.example.org/css">',
    '@import url("https://fonts.example.org/roboto.css");',
    "@font-face { src: url('https://fonts.example.org/roboto.woff2') }",
    'fetch("https://telemetry.example.org/v1")',
    'new Worker("https://cdn.example.org/worker.js")',
    'navigator.sendBeacon(`https://telemetry.example.org`)',
    'const editor=await import("https://cdn.example.org/monaco.js")',
    'import{r}from"https://cdn.example.org/react.js"',
    'x.open("POST","https://telemetry.example.org/v1")',
    'image.src="//pixel.example.org/1.gif"',
  ])('%s', (text) => expect(loadsFromElsewhere(text)).not.toEqual([]))

  test.each([
    '<script type="module" src="/graphiql/assets/index.js">',
    'url(data:font/woff2;base64,d09GMgABAAAAADG8)',
    'createElementNS("http://www.w3.org/2000/svg","svg")',
    'throw Error("see https://react.dev/errors/1")',
    'fetch("/graphql")',
    'new Worker("/graphiql/assets/graphql.worker.js") // made locally',
  ])('not %s', (text) => expect(loadsFromElsewhere(text)).toEqual([]))
})

describe('GraphiQL as built', () => {
  let folder: string
  const files = new Map<string, string>()

  beforeAll(async () => {
    vi.stubEnv('NODE_ENV', 'production')
    folder = await mkdtemp(join(tmpdir(), 'mercato-graphiql-'))
    await build({ configFile, logLevel: 'silent', build: { outDir: folder } })
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue
      const path = join(entry.parentPath, entry.name)
      files.set(`/graphiql/${relative(folder, path)}`, await readFile(path, 'utf8'))
    }
  }, 120_000)

  afterAll(async () => {
    vi.unstubAllEnvs()
    await rm(folder, { recursive: true, force: true })
  })

  test('loads nothing from another host', () => {
    const found = [...files].flatMap(([name, text]) => loadsFromElsewhere(text).map((what) => `${name}: ${what}`))
    expect(found).toEqual([])
  })

  test('names no host that is not known to be harmless', () => {
    const unknown = [...files].flatMap(([name, text]) =>
      hostsIn(text)
        .filter((host) => !(host in NAMED_ONLY))
        .map((host) => `${name}: ${host}`),
    )
    expect(unknown).toEqual([])
  })

  test('its page refers only to files that were built with it', () => {
    const page = files.get('/graphiql/index.html')!
    const references = [...page.matchAll(/\s(?:src|href)="([^"]+)"/g)].map(([, address]) => address!)
    expect(references).toContainEqual(expect.stringMatching(/\.js$/))
    expect(references).toContainEqual(expect.stringMatching(/\.css$/))
    expect(references.filter((address) => !files.has(address))).toEqual([])
  })

  test('its scripts name the three workers of the editor, and they were built', () => {
    const workers = [...files.values()].flatMap(
      (text) => text.match(/\/graphiql\/assets\/\w+\.worker-[\w-]+\.js/g) ?? [],
    )
    expect(workers.map((name) => name.replace(/.*\/(\w+)\.worker.*/, '$1')).sort()).toEqual([
      'editor',
      'graphql',
      'json',
    ])
    expect(workers.filter((name) => !files.has(name))).toEqual([])
  })

  test('asks our own server for examples and answers', () => {
    const code = [...files.values()].join('\n')
    expect(code).toContain('/graphiql/examples.json')
    expect(code).toMatch(/fetch\(["'`]\/graphql["'`]/)
  })
})
