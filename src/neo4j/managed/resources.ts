import { Problem } from '../../problem/problem.ts'
import type { Machine } from './machine.ts'
import { inMegabytes, MEGABYTE, parseSize } from './size.ts'

/** An empty store is 2 MB; a transaction log file may grow to 256. */
export const START_DISK = 200 * MEGABYTE
/** What the JVM takes beside heap and page cache: 285 MB resident with 256m and 64m, before the heap is full. */
const JVM_ITSELF = 128 * MEGABYTE
/** Neo4j starts with less, slowly, and then lacks memory for its first queries. */
const LEAST_HEAP = 96 * MEGABYTE
const LEAST_PAGE_CACHE = 8 * MEGABYTE

export interface Sizes {
  readonly heap: string
  readonly pageCache: string
}

/**
 * Bytes that a server of these sizes takes.
 * @throws Problem SIZE_INVALID
 */
export function memoryNeeded({ heap, pageCache }: Sizes): number {
  return parseSize('heap', heap, LEAST_HEAP) + parseSize('page cache', pageCache, LEAST_PAGE_CACHE) + JVM_ITSELF
}

/** @throws Problem SIZE_INVALID, DISK_FULL, MEMORY_SHORT */
export async function checkResources(sizes: Sizes, folder: string, machine: Machine): Promise<void> {
  const disk = await machine.freeDisk(folder)
  if (disk < START_DISK) {
    throw new Problem('DISK_FULL', {
      at: folder,
      says: `Starting Neo4j needs ${inMegabytes(START_DISK)} of disk, ${inMegabytes(disk)} are free`,
      fix: 'Free some space, or set MERCATO_HOME to a folder on another disk',
      exit: 3,
    })
  }
  const needed = memoryNeeded(sizes)
  const memory = machine.freeMemory()
  if (memory < needed) {
    throw new Problem('MEMORY_SHORT', {
      says: `Neo4j with a heap of ${sizes.heap} and a page cache of ${sizes.pageCache} needs ${inMegabytes(needed)} of memory, ${inMegabytes(memory)} are free`,
      fix: 'End other programs, or set a smaller MERCATO_HEAP or MERCATO_PAGE_CACHE',
      exit: 3,
    })
  }
}
