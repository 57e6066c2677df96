import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ensureServer, type ServerOptions } from '../../../src/neo4j/managed/ensure.ts'
import { homeOf } from '../../../src/neo4j/managed/home.ts'
import { type Machine, thisMachine } from '../../../src/neo4j/managed/machine.ts'
import { serverStatus } from '../../../src/neo4j/managed/status.ts'
import { stopServer } from '../../../src/neo4j/managed/stop.ts'
import { environment, javaOf, OTHER_WAYS, problemOf, program, temporaryFolder } from './fakes.ts'

interface Situation {
  readonly options?: () => Partial<ServerOptions>
  readonly machine?: Partial<Machine>
  readonly code: string
  readonly exit: number
  readonly says: RegExp
  readonly namesOtherWays?: true
}

const withJava = () => ({ environment: environment(javaOf('17')) })
const MB = 1024 ** 2

/** Machines on which nothing can be started, each with an empty cache and an empty home. */
const SITUATIONS: Readonly<Record<string, Situation>> = {
  'without Java': {
    options: () => ({ environment: environment(temporaryFolder()) }),
    code: 'JAVA_MISSING',
    exit: 3,
    says: /no java in JAVA_HOME\/bin or on PATH/,
    namesOtherWays: true,
  },
  'with Java 11': {
    options: () => ({ environment: environment(javaOf('11')) }),
    code: 'JAVA_TOO_OLD',
    exit: 3,
    says: /needs Java 17 or later, found Java 11/,
    namesOtherWays: true,
  },
  'without Maven': {
    options: withJava,
    code: 'MAVEN_MISSING',
    exit: 3,
    says: /no mvn on PATH/,
    namesOtherWays: true,
  },
  'without a network': {
    options: () => ({
      environment: environment(javaOf('17'), program('mvn', 'echo "[ERROR] Network is unreachable"; exit 1')),
    }),
    code: 'DOWNLOAD_FAILED',
    exit: 3,
    says: /Network is unreachable/,
    namesOtherWays: true,
  },
  'on Windows': {
    machine: { platform: 'win32' },
    code: 'PLATFORM_UNSUPPORTED',
    exit: 3,
    says: /WSL/,
    namesOtherWays: true,
  },
  'on a full disk': {
    options: withJava,
    machine: { freeDisk: async () => 150 * MB },
    code: 'DISK_FULL',
    exit: 3,
    says: /Starting Neo4j needs 200m of disk, 150m are free/,
  },
  'without enough memory': {
    options: withJava,
    machine: { freeMemory: () => 300 * MB },
    code: 'MEMORY_SHORT',
    exit: 3,
    says: /heap of 256m and a page cache of 64m needs 448m of memory, 300m are free.*smaller MERCATO_HEAP/,
  },
  'with a heap that is no size': {
    options: () => ({ heap: '256 MB' }),
    code: 'SIZE_INVALID',
    exit: 2,
    says: /Expected the heap to be a size such as 256m or 1g, at least 96m, got "256 MB"/,
  },
  'with a file where the home should be': {
    options: () => {
      const home = join(temporaryFolder(), 'home')
      writeFileSync(home, '')
      return { home }
    },
    code: 'HOME_NOT_WRITABLE',
    exit: 2,
    says: /a file is in its place.*MERCATO_HOME/,
  },
}

describe('a start', () => {
  test.each(Object.entries(SITUATIONS))('%s', async (_, { options, machine, code, exit, says, namesOtherWays }) => {
    const all = {
      home: join(temporaryFolder(), 'home'),
      cache: join(temporaryFolder(), 'cache'),
      heap: '256m',
      pageCache: '64m',
      idleMs: 1_000,
      ...options?.(),
    }
    const problem = await problemOf(() => ensureServer(all, () => {}, { ...thisMachine, ...machine }))
    expect(problem).toMatchObject({ code, exit })
    expect(problem.message).toMatch(says)
    if (namesOtherWays) expect(problem.message).toMatch(OTHER_WAYS)
    expect(await serverStatus(all.home)).toEqual({ state: 'stopped', problem: null })
  })

  // The mode of a folder does not keep root from writing.
  test.skipIf(process.getuid?.() === 0)('in a folder that may not be written', async () => {
    const home = join(temporaryFolder(), 'home')
    mkdirSync(home, { mode: 0o500 })
    const options = { home, cache: temporaryFolder(), heap: '256m', pageCache: '64m', idleMs: 1_000 }
    const problem = await problemOf(() => ensureServer(options, () => {}))
    expect(problem).toMatchObject({ code: 'HOME_NOT_WRITABLE', at: homeOf(home).folder })
    expect(problem.message).toMatch(/permission denied.*MERCATO_HOME/)
  })
})

test('where nothing ever ran, there is nothing to stop, and looking leaves no trace', async () => {
  const home = join(temporaryFolder(), 'home')
  expect(await serverStatus(home)).toEqual({ state: 'stopped', problem: null })
  expect(await stopServer(home)).toBe(false)
  expect(existsSync(home)).toBe(false)
})
