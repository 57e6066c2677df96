import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import {
  compareJars,
  type Fetching,
  fetchJars,
  jarFolder,
  NEO4J_VERSION,
  neo4jJars,
  type Shipment,
} from '../../../src/neo4j/managed/jars.ts'
import { thisMachine } from '../../../src/neo4j/managed/machine.ts'
import { pomFile } from '../../../src/neo4j/managed/package.ts'
import { environment, OTHER_WAYS, problemOf, program, temporaryFolder } from './fakes.ts'

const CONTENT: Readonly<Record<string, string>> = {
  'kernel.jar': 'kernel',
  'bolt.jar': 'bolt!',
  'browser.jar': 'browser',
}

const shipment: Shipment = {
  pom: 'pom.xml',
  jars: Object.entries(CONTENT).map(([file, content]) => ({
    name: `org.neo4j:${file}:1`,
    file,
    sha256: createHash('sha256').update(content).digest('hex'),
    size: content.length,
  })),
}

/** Where a Maven of ours gets what it brings, and writes down each of its runs. */
let depot: string
let cache: string
let fetching: Fetching
beforeEach(() => {
  depot = temporaryFolder()
  cache = join(temporaryFolder(), 'cache')
  for (const [file, content] of Object.entries(CONTENT)) writeFileSync(join(depot, file), content)
  fetching = { cache, machine: thisMachine, shipment, environment: maven(BRINGS) }
})

/** `$into` is the folder that gets the jars. */
const BRINGS = `cp ${'$'}DEPOT/*.jar "$into/"`
function maven(script: string): NodeJS.ProcessEnv {
  const bin = program(
    'mvn',
    `echo "$@" >> ${depot}/runs; DEPOT=${depot}
     for argument; do case "$argument" in -DoutputDirectory=*) into="\${argument#-DoutputDirectory=}";; esac; done
     ${script}`,
  )
  return environment(bin, '/usr/bin', '/bin')
}

const runs = () => (existsSync(join(depot, 'runs')) ? readFileSync(join(depot, 'runs'), 'utf8').trim().split('\n') : [])
const contents = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
const quietly = () => {}

describe('the committed list', () => {
  test('is of the Neo4j that the pom asks for', () => {
    const [, version] = /<artifactId>neo4j<\/artifactId>\s*<version>([^<]+)</.exec(readFileSync(pomFile, 'utf8'))!
    expect(NEO4J_VERSION).toBe(version)
  })

  test('names each file once, with a checksum and a size', () => {
    expect(new Set(neo4jJars.jars.map(({ file }) => file)).size).toBe(neo4jJars.jars.length)
    for (const { file, sha256, size } of neo4jJars.jars) {
      expect(file).toMatch(/^[\w.-]+\.jar$/)
      expect(sha256).toMatch(/^[0-9a-f]{64}$/)
      expect(size).toBeGreaterThan(0)
    }
  })

  test('leads to a folder of its own', () => {
    const { jars } = neo4jJars
    const other = { ...neo4jJars, jars: [{ ...jars[0]!, sha256: '0'.repeat(64) }, ...jars.slice(1)] }
    expect(jarFolder('cache')).toContain(`neo4j-${NEO4J_VERSION}`)
    expect(jarFolder('cache')).not.toBe(jarFolder('cache', other))
  })
})

describe('fetching', () => {
  test('brings every jar, counts them, and leaves nothing else', async () => {
    const counts: unknown[] = []
    const folder = await fetchJars(fetching, ({ done, of }) => counts.push([done, of]))
    expect(contents(folder)).toEqual(CONTENT)
    expect(counts[0]).toEqual([0, 3])
    expect(readdirSync(join(folder, '..'))).toEqual([folder.split('/').at(-1)])
  })

  test('asks Maven for checksums, our pom and no more than what runs', async () => {
    await fetchJars(fetching, quietly)
    expect(runs()).toEqual([
      expect.stringMatching(
        /^-B -C -f pom\.xml dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory=\S+$/,
      ),
    ])
  })

  test('happens once, also for two that need it at the same time', async () => {
    const both = await Promise.all([fetchJars(fetching, quietly), fetchJars(fetching, quietly)])
    expect(both[0]).toBe(both[1])
    await fetchJars(fetching, quietly)
    expect(runs()).toHaveLength(1)
  })

  test('tells the one who waits for the other', async () => {
    const said: string[] = []
    const tell = ({ label }: { label: string }) => said.push(label)
    await Promise.all([fetchJars(fetching, tell), fetchJars(fetching, tell)])
    expect(said).toContain('Waiting for another mercato that is fetching Neo4j')
  })

  test('clears up after one that was killed', async () => {
    const leftover = join(jarFolder(cache, shipment), '..', 'incoming-4711')
    mkdirSync(leftover, { recursive: true })
    await fetchJars(fetching, quietly)
    expect(existsSync(leftover)).toBe(false)
  })
})

describe('what is in the cache already', () => {
  let folder: string
  beforeEach(async () => {
    folder = await fetchJars(fetching, quietly)
  })

  test('is fetched again where a jar is missing', async () => {
    rmSync(join(folder, 'bolt.jar'))
    expect(contents(await fetchJars(fetching, quietly))).toEqual(CONTENT)
  })

  test('is fetched again where a jar was cut', async () => {
    writeFileSync(join(folder, 'bolt.jar'), 'bo')
    expect(contents(await fetchJars(fetching, quietly))).toEqual(CONTENT)
  })

  test('loses what does not belong there: Java would load it', async () => {
    writeFileSync(join(folder, 'stranger.jar'), 'x')
    expect(contents(await fetchJars(fetching, quietly))).toEqual(CONTENT)
  })

  test('is fetched again where a jar was altered, when checksums are asked for', async () => {
    writeFileSync(join(folder, 'bolt.jar'), 'BOLT!')
    await fetchJars(fetching, quietly)
    expect(await compareJars(folder, shipment, { checksums: true })).toMatchObject({ damaged: ['bolt.jar'] })
    await fetchJars({ ...fetching, checksums: true }, quietly)
    expect(contents(folder)).toEqual(CONTENT)
  })

  test('needs no Maven when it is whole', async () => {
    expect(await fetchJars({ ...fetching, environment: {} }, quietly)).toBe(folder)
  })
})

describe('a fetch that fails', () => {
  test('without Maven', async () => {
    const problem = await problemOf(() => fetchJars({ ...fetching, environment: environment(depot) }, quietly))
    expect(problem).toMatchObject({ code: 'MAVEN_MISSING', exit: 3 })
    expect(problem.message).toMatch(/no mvn on PATH.*Install Maven/)
    expect(problem.message).toMatch(OTHER_WAYS)
  })

  test('because Maven cannot reach anything', async () => {
    const offline = `echo "[INFO] Scanning for projects..."
      echo "[ERROR] Could not transfer artifact org.neo4j:neo4j:jar:5: Unknown host repo.example"; exit 1`
    const problem = await problemOf(() => fetchJars({ ...fetching, environment: maven(offline) }, quietly))
    expect(problem).toMatchObject({ code: 'DOWNLOAD_FAILED', exit: 3 })
    expect(problem.message).toMatch(
      /exit code 1\)\n {2}\[ERROR\] Could not transfer .* Unknown host repo\.example\. Check the network/,
    )
    expect(problem.message).not.toContain('[INFO]')
    expect(problem.message).toMatch(OTHER_WAYS)
  })

  test('because what came is damaged: nothing of it is kept', async () => {
    const spoilt = `${BRINGS}; echo spoilt > "$into/bolt.jar"; rm "$into/kernel.jar"`
    const problem = await problemOf(() => fetchJars({ ...fetching, environment: maven(spoilt) }, quietly))
    expect(problem).toMatchObject({ code: 'DOWNLOAD_DAMAGED', exit: 3 })
    expect(problem.message).toContain('1 missing (kernel.jar), 1 damaged (bolt.jar)')
    expect(problem.message).toMatch(OTHER_WAYS)
    expect(contents(jarFolder(cache, shipment))).toEqual({})
  })

  test('is saved when only the own Maven repository was damaged', async () => {
    const spoiltAtHome = `${BRINGS}; case "$*" in *-Dmaven.repo.local=*) ;; *) echo spoilt > "$into/bolt.jar";; esac`
    expect(contents(await fetchJars({ ...fetching, environment: maven(spoiltAtHome) }, quietly))).toEqual(CONTENT)
    expect(runs()).toHaveLength(2)
  })

  test('because the disk is nearly full', async () => {
    const machine = { ...thisMachine, freeDisk: async () => 300 * 1024 ** 2 }
    const problem = await problemOf(() => fetchJars({ ...fetching, machine }, quietly))
    expect(problem).toMatchObject({ code: 'DISK_FULL', at: cache, exit: 3 })
    expect(problem.message).toMatch(/needs 500m of disk, 300m are free.*MERCATO_CACHE/)
    expect(runs()).toEqual([])
  })

  test('because a file is where the cache should be', async () => {
    writeFileSync(cache, '')
    const problem = await problemOf(() => fetchJars(fetching, quietly))
    expect(problem).toMatchObject({ code: 'CACHE_NOT_WRITABLE', at: cache, exit: 2 })
    expect(problem.message).toMatch(/a file is in its place.*MERCATO_CACHE/)
  })
})
