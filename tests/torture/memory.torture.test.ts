import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Ground, HOURS, times } from './ground.ts'
import { record } from './record.ts'

const MOST_MEGABYTES = 512

// Memory is read from /proc.
test.skipIf(process.platform !== 'linux')(
  'the memory of the ingesting process stays flat, however many articles',
  { timeout: 12 * HOURS },
  async () => {
    const ground = new Ground(times(100_000), { heap: '1g' })
    try {
      await ground.ask('RETURN 1')
      const { child, ended } = ground.begin()
      const seen: number[] = []
      const watch = setInterval(() => {
        const megabytes = residentMegabytes(child.pid)
        if (megabytes !== null) seen.push(megabytes)
      }, 500)
      const { code, stderr, stdout } = await ended
      clearInterval(watch)
      expect(code, stderr).toBe(0)
      expect(JSON.parse(stdout)).toMatchObject({ new: ground.paths.length, failed: [] })
      const quarter = Math.floor(seen.length / 4)
      const [second, last] = [seen.slice(quarter, 2 * quarter), seen.slice(-quarter)].map((part) =>
        Math.max(...part),
      ) as [number, number]
      expect(Math.max(...seen)).toBeLessThan(MOST_MEGABYTES)
      // What grows with the articles would have doubled by then.
      expect(last).toBeLessThan(1.3 * second)
      record(
        'memory',
        `${ground.paths.length} articles in ${Math.round(JSON.parse(stdout).seconds)} s: at most ${Math.round(Math.max(...seen))} MB; ${Math.round(second)} MB in the second quarter of the time, ${Math.round(last)} MB in the last`,
      )
    } finally {
      await ground.remove()
    }
  },
)

/** Null when the process is gone. */
function residentMegabytes(pid: number | undefined): number | null {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1])
    return (pages * 4096) / 1024 / 1024
  } catch {
    return null
  }
}
