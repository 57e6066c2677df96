import { existsSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { configuration } from '../../src/neo4j/managed/configuration.ts'
import { parseSize } from '../../src/neo4j/managed/size.ts'

interface Service {
  readonly image: string
  readonly profiles?: readonly string[]
  readonly ports: readonly string[]
  readonly volumes: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  readonly depends_on?: Readonly<Record<string, { condition: string }>>
  readonly healthcheck?: object
}
interface ComposeFile {
  readonly services: { readonly neo4j: Service; readonly app: Service }
  readonly volumes: Readonly<Record<string, unknown>>
}

const fromRoot = (path: string) => new URL(`../../${path}`, import.meta.url)
const read = (path: string) => readFileSync(fromRoot(path), 'utf8')

const composeText = read('docker-compose.yml')
const compose: ComposeFile = parse(composeText)
const { neo4j, app } = compose.services

// schema/compose-spec.json of compose-spec/compose-go v2.16.2, unchanged; Apache-2.0, see compose-spec.NOTICE.
const isComposeFile = new Ajv2020({ strict: false, allErrors: true }).compile(
  JSON.parse(read('tests/fixtures/compose-spec.json')),
)
const complaints = (file: unknown) =>
  isComposeFile(file) ? [] : isComposeFile.errors!.map((e) => `${e.instancePath} ${e.message}`)

describe('docker-compose.yml', () => {
  test('is a compose file', () => expect(complaints(parse(composeText))).toEqual([]))

  test.each([
    ['a key that does not exist', 'ports:', 'port:'],
    ['a condition that does not exist', 'service_healthy', 'service_ready'],
    ['a healthcheck without its command', 'test: [CMD', 'test: [1, CMD'],
  ])('would not be one with %s', (_, text, spoilt) => {
    expect(complaints(parse(composeText.replace(text, spoilt)))).not.toEqual([])
  })

  test('starts the Neo4j version that the managed server is', () => {
    const [, version] = /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(read('src/neo4j/managed/pom.xml'))!
    expect(neo4j.image).toBe(`neo4j:${version}-community`)
  })

  test('starts the database alone unless the program is asked for', () => {
    expect(neo4j.profiles).toBeUndefined()
    expect(app.profiles).toEqual(['app'])
  })

  test('makes the program wait until the database is healthy', () => {
    expect(app.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } })
    expect(neo4j.healthcheck).toBeDefined()
    expect(app.environment.NEO4J_URI).toBe('bolt://neo4j:7687')
  })

  test('opens ports on loopback only', () => {
    for (const port of [...neo4j.ports, ...app.ports]) expect(port).toMatch(/^127\.0\.0\.1:/)
  })

  test('holds no password, and says what one must be', () => {
    const uses = composeText.match(/\$\{NEO4J_PASSWORD[^}]*\}/g)!
    expect(uses).toHaveLength(2)
    for (const use of uses) expect(use).toMatch(/^\$\{NEO4J_PASSWORD:\?.*8 characters or more without a slash/)
  })

  test('keeps data in named volumes only', () => {
    const used = [...neo4j.volumes, ...app.volumes].map((volume) => volume.split(':')[0])
    expect(used.sort()).toEqual(Object.keys(compose.volumes).sort())
  })
})

describe('Neo4j in docker and the managed Neo4j', () => {
  const { NEO4J_AUTH: _, ...variables } = neo4j.environment
  const docker = Object.fromEntries(Object.entries(variables).map(([name, value]) => [setting(name), value]))
  const managed = readConf(
    configuration({
      heap: parseSize('heap', variables.NEO4J_server_memory_heap_max__size!),
      pageCache: variables.NEO4J_server_memory_pagecache_size!,
      ports: { bolt: 0, http: 0 },
      // The program serves them; the managed server's own are on a port of their own.
      browser: {
        style: new URL('http://localhost:4000/browser/style.grass'),
        guide: new URL('http://localhost:4000/browser/guide.html'),
      },
    }),
  )

  const ONLY_IN_DOCKER: Record<string, string> = {
    'server.memory.heap.initial_size': 'the managed server gets -Xms',
    'server.memory.heap.max_size': 'the managed server gets -Xmx',
  }
  const ONLY_MANAGED: Record<string, string> = {
    'server.directories.import': 'the image comes with it',
    'server.default_listen_address':
      'in its container it listens on all addresses; the published ports are on loopback',
    'server.bolt.listen_address': 'the default port 7687',
    'server.bolt.advertised_address': 'the default, localhost:7687, is the published port',
    'server.http.listen_address': 'the default port 7474',
    'server.http.advertised_address': 'the default, localhost:7474, is the published port',
  }

  test.each([
    ['NEO4J_db_transaction_timeout', 'db.transaction.timeout'],
    ['NEO4J_db_tx__log_preallocate', 'db.tx_log.preallocate'],
    ['NEO4J_server_memory_heap_max__size', 'server.memory.heap.max_size'],
  ])('%s stands for %s', (name, expected) => expect(setting(name)).toBe(expected))

  test('have the same settings, but for those with a reason', () => {
    expect(without(docker, ONLY_IN_DOCKER)).toEqual(without(managed, ONLY_MANAGED))
  })

  test('differ in every setting that has a reason to', () => {
    expect(docker).toMatchObject(
      Object.fromEntries(Object.keys(ONLY_IN_DOCKER).map((name) => [name, expect.any(String)])),
    )
    expect(Object.keys(managed)).toEqual(expect.arrayContaining(Object.keys(ONLY_MANAGED)))
  })
})

describe('Dockerfile', () => {
  const lines = read('Dockerfile')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
  const all = (instruction: string) =>
    lines.filter((line) => line.startsWith(`${instruction} `)).map((line) => line.slice(instruction.length + 1))
  const copied = all('COPY')
    .filter((what) => !what.startsWith('--from='))
    .flatMap((what) => what.split(' ').slice(0, -1))
  const copiedAtLast = lines
    .slice(lines.findLastIndex((line) => line.startsWith('FROM ')))
    .filter((line) => line.startsWith('COPY '))
    .flatMap((line) => line.replace('COPY ', '').replace('--from=build ', '').split(' ').slice(0, -1))
    .map((path) => path.replace('/app/', ''))

  test('pins one Node, no older than package.json asks for', () => {
    const images = new Set(all('FROM').map((from) => from.split(' ')[0]))
    expect(images.size).toBe(1)
    const [, major, minor] = /^node:(\d+)\.(\d+)\.\d+-bookworm-slim$/.exec([...images][0]!)!.map(Number)
    const [, atLeast, andMinor] = /^>=(\d+)\.(\d+)$/.exec(JSON.parse(read('package.json')).engines.node)!.map(Number)
    expect(major! * 1000 + minor!).toBeGreaterThanOrEqual(atLeast! * 1000 + andMinor!)
  })

  test('copies what is there and what .dockerignore lets through', () => {
    const [first, ...letThrough] = read('.dockerignore')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'))
    expect(first).toBe('*')
    expect(copied.filter((path) => !existsSync(fromRoot(path)))).toEqual([])
    expect(copied.filter((path) => !letThrough.includes(`!${path.split('/')[0]}`))).toEqual([])
  })

  test('ends with all that the package consists of, but for what people read', () => {
    const { files } = JSON.parse(read('package.json')) as { files: string[] }
    const needed = files.filter((path) => path !== 'docs' && !path.endsWith('.md'))
    expect(copiedAtLast).toEqual(expect.arrayContaining(needed))
  })

  test('runs the program as a plain user', () => {
    expect(all('USER')).toEqual(['node'])
    expect(all('ENTRYPOINT')).toEqual(['["node", "bin/mercato.js"]'])
    expect(all('CMD')).toEqual(['["serve", "--host", "0.0.0.0"]'])
  })

  test('asks /readyz on the port that is exposed and published', () => {
    const [port] = all('EXPOSE')
    expect(all('HEALTHCHECK')).toEqual([expect.stringContaining(`http://127.0.0.1:${port}/readyz`)])
    expect(app.ports).toEqual([expect.stringMatching(new RegExp(`:${port}$`))])
  })

  test('gives the program a folder of its own that lasts', () => {
    const [, home] = /MERCATO_HOME=(\S+)/.exec(all('ENV').join(' '))!
    expect(app.volumes).toEqual([expect.stringMatching(new RegExp(`:${home}$`))])
    expect(all('RUN').join('\n')).toMatch(new RegExp(`install --directory --owner=node .*${home}`))
  })
})

/** The image's rule: NEO4J_db_tx__log_preallocate → db.tx_log.preallocate. */
function setting(variable: string): string {
  return variable
    .replace(/^NEO4J_/, '')
    .replaceAll('_', '.')
    .replaceAll('..', '_')
}

function readConf(text: string): Record<string, string> {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]))
}

function without<T>(settings: Record<string, T>, names: Record<string, string>): Record<string, T> {
  return Object.fromEntries(Object.entries(settings).filter(([name]) => !(name in names)))
}
