import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { Ground, HOURS, times } from './ground.ts'
import { record } from './record.ts'

const mounted: string[] = []
const mayMount = process.platform === 'linux' && process.getuid?.() === 0 && canMount()

/** Megabytes that the run finds, once the server has started, for which it asks more. */
const LEFT = 8

/** A disk of its own, in memory. */
function mount(megabytes: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'mercato-disk-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder])
  mounted.push(folder)
  return folder
}

afterEach(() => {
  for (const folder of mounted.splice(0)) {
    execFileSync('umount', ['-l', folder])
    rmSync(folder, { recursive: true, force: true })
  }
})

function canMount(): boolean {
  try {
    execFileSync('umount', [mount(1)])
    rmSync(mounted.splice(0)[0] as string, { recursive: true })
    return true
  } catch {
    return false
  }
}

// Only root may mount a disk of a given size.
test.skipIf(!mayMount)(
  'a full disk ends the run with a clear error; with more room the next run goes on',
  { timeout: 4 * HOURS },
  async () => {
    const disk = mount(300)
    const ground = new Ground(Math.max(300, times(2_000)), { home: join(disk, 'home') })
    try {
      await ground.ask('RETURN 1')
      const { bavail, bsize } = statfsSync(disk)
      writeFileSync(join(disk, 'others'), Buffer.alloc(bavail * bsize - LEFT * 2 ** 20))
      const full = await ground.ingest(undefined, '--patience', '5')
      expect(full.code, full.stderr).toBe(3)
      expect(full.stderr).not.toContain('unexpected error')
      const free = statfsSync(disk)
      execFileSync('mount', ['-o', 'remount,size=2g', disk])
      const held = await ground.isWhole()
      expect(held).toBeGreaterThan(0)
      const { summary, stderr } = await ground.ingest()
      expect(summary, stderr).toMatchObject({ new: ground.paths.length - held, unchanged: held, failed: [] })
      await ground.isWhole()
      record(
        'disk',
        `a disk with ${LEFT} MB left was full (${Math.round((free.bavail * free.bsize) / 1024)} kB left) with ${held} articles in: exit 3, « ${full.stderr.trim().split('\n').at(-1)} »; with more room the next run took the other ${ground.paths.length - held}`,
      )
    } finally {
      await ground.remove()
    }
  },
)

test.skipIf(!mayMount)(
  'folders that may not be written: a clear error, and the store as it was',
  { timeout: HOURS },
  async () => {
    const disk = mount(200)
    const ground = new Ground(5, { home: join(disk, 'home') })
    try {
      const { digest } = await ground.whole()
      // The store on a disk that may be written, the dead letters on one that may not.
      const letters = join(ground.home, 'dead-letters')
      mkdirSync(letters, { recursive: true })
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m,ro', 'tmpfs', letters])
      const kept = await ground.begin(['-']).ended
      execFileSync('umount', [letters])
      expect(kept.code).toBe(2)
      expect(kept.stderr).toMatch(/dead-letters: expected a folder that can be written/)
      expect(await ground.digest()).toBe(digest)

      const home = mount(1)
      execFileSync('mount', ['-o', 'remount,ro', home])
      ground.environment.MERCATO_HOME = join(home, 'home')
      const closed = await ground.ingest()
      expect(closed.code).not.toBe(0)
      expect(closed.stderr).not.toContain('unexpected error')
      record(
        'read-only',
        `dead letters: exit 2, « ${kept.stderr.trim().split('\n').at(-1)} »; home: exit ${closed.code}, « ${closed.stderr.trim().split('\n').at(-1)} »`,
      )
    } finally {
      await ground.remove()
    }
  },
)
