import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { linkSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { javaArguments, javaEnvironment } from '../../../src/neo4j/managed/command.ts'
import { configuration } from '../../../src/neo4j/managed/configuration.ts'
import { homeOf, prepareHome, writePrivate } from '../../../src/neo4j/managed/home.ts'
import { areSame, compareJars, jarFolder, neo4jJars } from '../../../src/neo4j/managed/jars.ts'
import { findJava } from '../../../src/neo4j/managed/java.ts'
import { establishPassword } from '../../../src/neo4j/managed/password.ts'
import { ANY_PORTS } from '../../../src/neo4j/managed/ports.ts'
import { identify, isAlive } from '../../../src/neo4j/managed/processes.ts'
import { serverStatus } from '../../../src/neo4j/managed/server.ts'
import { MEGABYTE } from '../../../src/neo4j/managed/size.ts'
import { type Ready, readState } from '../../../src/neo4j/managed/state.ts'
import { environment, javaOf, problemOf, program, temporaryFolder } from './fakes.ts'
import { ask, TestHome } from './servers.ts'

const SYSTEM = ['/usr/bin', '/bin']

describe('a server that dies while starting', () => {
  const home = new TestHome()
  afterAll(() => home.remove())

  test.each([
    [
      'SERVER_DIED',
      'echo "ERROR Failed to start Neo4j: the moon is full" >&2; exit 3',
      /exit code 3 while starting.*the moon is full/s,
    ],
    ['SERVER_DIED', 'exit 1', /exit code 1 while starting, without a word/],
    ['SERVER_DIED', 'kill -9 $$', /was killed while starting/],
    [
      'MEMORY_SHORT',
      'echo "Error: Could not reserve enough space for 268435456KB object heap"; exit 1',
      /smaller MERCATO_HEAP/,
    ],
    ['DISK_FULL', 'echo "java.io.IOException: No space left on device"; exit 1', /Free some space/],
    ['PORT_TAKEN', 'echo "Address 127.0.0.1:1 is already in use, cannot bind to it."; exit 1', /ports taken, twice/],
  ])('%s: java says %s', async (code, script, says) => {
    const bin = javaOf('17', script)
    const problem = await problemOf(() => home.ensure({ environment: environment(bin, ...SYSTEM) }))
    expect(problem).toMatchObject({ code, exit: 3, at: homeOf(home.folder).folder })
    expect(problem.message).toMatch(says)
    expect(await serverStatus(home.folder)).toMatchObject({ state: 'stopped', problem: { code } })
  })
})

describe('a store', () => {
  const home = new TestHome()
  const files = homeOf(home.folder)
  const options = { heap: 192 * MEGABYTE, pageCache: '16m', ports: ANY_PORTS }
  afterAll(() => home.remove())

  test('that another Neo4j has open is in use, and that one is not harmed', async () => {
    prepareHome(files)
    establishPassword(files)
    writePrivate(files.configuration, configuration(options))
    const java = await findJava(process.env)
    const command = { java, jars: jarFolder(home.options.cache), folder: files.folder, heap: options.heap }
    const other = spawn(java.path, javaArguments(command), { env: javaEnvironment(process.env) })
    const ended = once(other, 'exit')
    try {
      await says(other.stdout, /Started\./)
      const problem = await problemOf(() => home.ensure())
      expect(problem).toMatchObject({ code: 'STORE_IN_USE', exit: 3, at: files.folder })
      expect(problem.message).toMatch(/Another process has this store open.*MERCATO_HOME/)
      expect(other.exitCode).toBeNull()
    } finally {
      other.kill()
      await ended
    }
  })

  test('whose password was changed in one of two places', async () => {
    const password = readFileSync(files.secret, 'utf8')
    writeFileSync(files.secret, 'another-password')
    expect(await problemOf(() => home.ensure())).toMatchObject({ code: 'SECRET_WRONG', exit: 3, at: files.secret })
    writeFileSync(files.secret, password)
    const server = await home.ensure()
    expect(await ask(server, 'RETURN 1')).toBe(1)
    writeFileSync(files.secret, 'another-password')
    expect(await problemOf(() => home.ensure())).toMatchObject({ code: 'SECRET_WRONG', exit: 3, at: files.secret })
    expect(identify(server.javaPid)).not.toBeNull()
  })

  test('whose password is lost', async () => {
    rmSync(files.secret)
    expect(await problemOf(() => home.ensure())).toMatchObject({ code: 'SECRET_LOST', exit: 3, at: files.secret })
  })

  test('that is removed: its server ends, and does not bring the folder back', async () => {
    const { supervisor, java } = readState(files) as Ready
    rmSync(home.folder, { recursive: true })
    await vi.waitFor(() => expect([supervisor, java].filter(isAlive)).toEqual([]), { timeout: 15_000 })
    expect(readdirSync(join(home.folder, '..'))).toEqual([])
  })
})

test('a jar that was altered without changing its size is found out, fetched again, and Neo4j starts', async () => {
  const home = new TestHome()
  const folder = jarFolder(home.options.cache)
  const cache = temporaryFolder()
  const copy = jarFolder(cache)
  mkdirSync(copy, { recursive: true })
  for (const file of readdirSync(folder)) linkSync(join(folder, file), join(copy, file))
  const altered = neo4jJars.jars.find(({ name }) => name.startsWith('org.neo4j:neo4j-kernel:'))!
  rmSync(join(copy, altered.file))
  writeFileSync(join(copy, altered.file), Buffer.alloc(altered.size))
  const mvn = program(
    'mvn',
    `for argument; do case "$argument" in -DoutputDirectory=*) cp ${folder}/*.jar "\${argument#-DoutputDirectory=}/";; esac; done`,
  )
  try {
    const { path } = await findJava(process.env)
    const server = await home.ensure({ cache, environment: environment(mvn, dirname(path), ...SYSTEM) })
    expect(await ask(server, 'RETURN 1')).toBe(1)
    expect(home.said).toContain('Fetching Neo4j 5.26.30')
    expect(areSame(await compareJars(copy, neo4jJars, { checksums: true }))).toBe(true)
  } finally {
    await home.remove()
  }
})

/** Reads until the words have come; the rest is read too, and dropped. */
async function says(stream: Readable, words: RegExp): Promise<void> {
  let text = ''
  await new Promise<void>((resolve, reject) => {
    stream.on('data', (chunk) => {
      text = (text + chunk).slice(-10_000)
      if (words.test(text)) resolve()
    })
    stream.once('end', () => reject(new Error(text)))
  })
}
