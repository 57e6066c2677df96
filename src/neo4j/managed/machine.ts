import { statfs } from 'node:fs/promises'
import { freemem, totalmem } from 'node:os'
import { dirname } from 'node:path'

/** What a start asks of the machine it runs on. */
export interface Machine {
  readonly platform: NodeJS.Platform
  /** Bytes free for us on the disk that holds `path`, or would hold it. */
  freeDisk(path: string): Promise<number>
  freeMemory(): number
}

export const thisMachine: Machine = {
  platform: process.platform,

  async freeDisk(path) {
    try {
      const { bavail, bsize } = await statfs(path)
      return bavail * bsize
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT' || dirname(path) === path) throw error
      return this.freeDisk(dirname(path))
    }
  },

  freeMemory() {
    // macOS fills its memory with caches and calls almost none of it free.
    const free = process.platform === 'darwin' ? totalmem() : freemem()
    const limit = process.constrainedMemory()
    return limit > 0 ? Math.min(free, limit) : free
  },
}
