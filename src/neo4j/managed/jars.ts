import { createHash } from 'node:crypto'
import { accessSync, constants, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Problem } from '../../problem/problem.ts'
import type { Progress } from '../progress.ts'
import { folderProblem } from './folderProblem.ts'
import { withLock } from './lock.ts'
import type { Machine } from './machine.ts'
import { copyDependencies, findMaven } from './maven.ts'
import { OTHER_WAYS } from './otherWays.ts'
import { jarListFile, pomFile } from './package.ts'
import { inMegabytes, MEGABYTE } from './size.ts'

/** A line of jars.lock.json. */
export interface Jar {
  /** `org.neo4j:neo4j-kernel:5.26.30` */
  readonly name: string
  readonly file: string
  readonly sha256: string
  readonly size: number
}

/** How a folder differs from the list: names of files. */
export interface Differences {
  readonly missing: readonly string[]
  readonly damaged: readonly string[]
  readonly unexpected: readonly string[]
}

/** What to fetch; the tests fetch less. */
export interface Shipment {
  readonly pom: string
  readonly jars: readonly Jar[]
}

/** 120 MB in the cache, and at most 150 MB and Maven's plugins in its own repository. */
const NEEDED_DISK = 500 * MEGABYTE

const jars = JSON.parse(readFileSync(jarListFile, 'utf8')) as Jar[]

/** Neo4j Community and Browser, as this version of the program was tested with them. */
export const neo4jJars: Shipment = { pom: pomFile, jars }
export const NEO4J_VERSION = jars
  .find(({ name }) => name.startsWith('org.neo4j:neo4j:'))!
  .name.split(':')
  .at(-1)!

/** `CACHE/neo4j-5.26.30/jars-4f1c…`: another list is another folder, so two versions of the program share a cache. */
export function jarFolder(cache: string, { jars }: Shipment = neo4jJars): string {
  const list = createHash('sha256')
    .update(jars.map(({ sha256 }) => sha256).join())
    .digest('hex')
  return join(cache, `neo4j-${NEO4J_VERSION}`, `jars-${list.slice(0, 12)}`)
}

/** Compares names and sizes; `checksums` reads every byte as well (0.3 s). */
export async function compareJars(
  folder: string,
  { jars }: Shipment,
  { checksums }: { readonly checksums: boolean },
): Promise<Differences> {
  const missing: string[] = []
  const damaged: string[] = []
  for (const { file, size, sha256 } of jars) {
    const path = join(folder, file)
    const found = await stat(path).catch(() => null)
    if (found === null) missing.push(file)
    else if (found.size !== size || (checksums && (await checksum(path)) !== sha256)) damaged.push(file)
  }
  const expected = new Set(jars.map(({ file }) => file))
  const present = await readdir(folder).catch(() => [])
  return { missing, damaged, unexpected: present.filter((file) => !expected.has(file)) }
}

export const areSame = ({ missing, damaged, unexpected }: Differences): boolean =>
  missing.length + damaged.length + unexpected.length === 0

export interface Fetching {
  readonly cache: string
  readonly environment: NodeJS.ProcessEnv
  readonly machine: Machine
  readonly shipment?: Shipment
  /** Compare checksums of what is there already, not only sizes. */
  readonly checksums?: boolean
}

/**
 * The folder with all jars, whole and unaltered; fetches what is missing or damaged. Processes that need it at the same
 * time wait for the one that fetches.
 * @throws Problem MAVEN_MISSING, DISK_FULL, DOWNLOAD_FAILED, DOWNLOAD_DAMAGED, CACHE_NOT_WRITABLE
 */
export async function fetchJars(
  { cache, environment, machine, shipment = neo4jJars, checksums = false }: Fetching,
  progress: Progress,
): Promise<string> {
  const folder = jarFolder(cache, shipment)
  const isComplete = async () => areSame(await compareJars(folder, shipment, { checksums }))
  if (await isComplete()) return folder

  const maven = findMaven(environment)
  const parent = join(folder, '..')
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(parent, constants.W_OK)
  } catch (error) {
    throw folderProblem('CACHE_NOT_WRITABLE', cache, 'MERCATO_CACHE', error)
  }
  await withLock(
    join(parent, 'lock'),
    async () => {
      if (await isComplete()) return
      await checkDisk(cache, machine)
      removeLeftovers(parent)
      const incoming = join(parent, `incoming-${process.pid}`)
      try {
        const fetched = await download({ maven, incoming, shipment, environment }, progress)
        await moveInto(folder, fetched, shipment, checksums)
      } finally {
        rmSync(incoming, { recursive: true, force: true })
      }
    },
    () => progress({ label: 'Waiting for another mercato that is fetching Neo4j' }),
  )
  return folder
}

interface Download {
  readonly maven: string
  readonly incoming: string
  readonly shipment: Shipment
  readonly environment: NodeJS.ProcessEnv
}

/** A damaged file may come from the user's Maven repository, so the second try passes that by. */
async function download({ maven, incoming, shipment, environment }: Download, progress: Progress): Promise<string> {
  const wanted = new Set(shipment.jars.map(({ file }) => file))
  const label = `Fetching Neo4j ${NEO4J_VERSION}`
  let differences: Differences | null = null
  for (const repository of [undefined, join(incoming, 'repository')]) {
    const into = join(incoming, repository ? 'again' : 'jars')
    mkdirSync(into, { recursive: true, mode: 0o700 })
    progress({ label: repository ? `${label} again: what came was damaged` : label, done: 0, of: wanted.size })
    await copyDependencies(
      { maven, pom: shipment.pom, into, wanted, environment, ...(repository ? { repository } : {}) },
      (done) => progress({ label, done, of: wanted.size }),
    )
    differences = await compareJars(into, shipment, { checksums: true })
    if (areSame(differences)) return into
  }
  throw new Problem('DOWNLOAD_DAMAGED', {
    says: `What Maven brought is not what this program was made with: ${differencesInWords(differences!)}`,
    fix: `Nothing of it was kept. Check the mirror in ~/.m2/settings.xml, then start again. ${OTHER_WAYS}`,
    exit: 3,
  })
}

/** File by file, so that a server that runs from the folder never misses one. */
async function moveInto(folder: string, fetched: string, shipment: Shipment, checksums: boolean): Promise<void> {
  const { missing, damaged, unexpected } = await compareJars(folder, shipment, { checksums })
  for (const file of [...missing, ...damaged]) renameSync(join(fetched, file), join(folder, file))
  for (const file of unexpected) rmSync(join(folder, file), { recursive: true })
}

/** Of fetches that were killed; the lock is ours, so none of them is at work. */
function removeLeftovers(parent: string): void {
  for (const name of readdirSync(parent)) {
    if (name.startsWith('incoming-')) rmSync(join(parent, name), { recursive: true, force: true })
  }
}

/** `2 missing (a.jar, b.jar), 1 damaged (c.jar)` */
export function differencesInWords({ missing, damaged, unexpected }: Differences): string {
  const some = (what: string, files: readonly string[]) =>
    files.length === 0
      ? []
      : [`${files.length} ${what} (${files.slice(0, 3).join(', ')}${files.length > 3 ? ', …' : ''})`]
  return [...some('missing', missing), ...some('damaged', damaged), ...some('unexpected', unexpected)].join(', ')
}

async function checkDisk(cache: string, machine: Machine): Promise<void> {
  const free = await machine.freeDisk(cache)
  if (free >= NEEDED_DISK) return
  throw new Problem('DISK_FULL', {
    at: cache,
    says: `Fetching Neo4j needs ${inMegabytes(NEEDED_DISK)} of disk, ${inMegabytes(free)} are free`,
    fix: 'Free some space, or set MERCATO_CACHE to a folder on another disk',
    exit: 3,
  })
}

async function checksum(path: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(path))
    .digest('hex')
}
