import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { backupStore, checkStore, restoreStore, serverStatus } from '../../../../src/neo4j/managed/server.ts'
import { ask, TestHome } from '../servers.ts'

const home = new TestHome()
afterAll(() => home.remove())

const file = join(dirname(home.folder), 'été 2021.dump')
const silent = () => {}
const things = async () => ask(await home.ensure(), 'MATCH (n:Thing) RETURN collect(n.name) AS names')

test('a backup of a running server, which runs again afterwards, where it ran before', async () => {
  const first = await home.ensure()
  await ask(first, "CREATE (:Thing {name: 'before'}) RETURN 1")

  const backup = backupStore(home.options, file, silent)
  await expect
    .poll(() => serverStatus(home.folder), { timeout: 60_000 })
    .toMatchObject({ state: 'busy', doing: 'a backup is being made' })
  await expect(home.stop()).rejects.toMatchObject({ code: 'STORE_BUSY' })
  expect(await backup).toEqual({ bytes: statSync(file).size })
  expect(statSync(file).mode & 0o777).toBe(0o600)
  await expect(backupStore(home.options, file, silent)).rejects.toMatchObject({ code: 'BACKUP_FILE_EXISTS', exit: 2 })

  expect(await home.ensure()).toMatchObject({ joined: true, boltUri: first.boltUri })
})

test('a restore: what was written after the backup is gone, and serves until the backup is proven', async () => {
  const first = await home.ensure()
  await ask(first, "CREATE (:Thing {name: 'after'}) RETURN 1")
  const proof = await restoreStore(
    home.options,
    file,
    async (server) => {
      expect(server.boltUri).not.toBe(first.boltUri)
      expect(await things()).toEqual(['before', 'after'])
      return ask(server, 'MATCH (n:Thing) RETURN n.name')
    },
    silent,
  )
  expect(proof).toBe('before')
  expect(await things()).toEqual(['before'])
})

test('a damaged backup is refused, the store stays as it is', async () => {
  const damaged = join(dirname(home.folder), 'damaged.dump')
  writeFileSync(damaged, readFileSync(file).subarray(0, statSync(file).size / 2))
  const restored = (path: string) => restoreStore(home.options, path, async () => 'proven', silent)
  await expect(restored(damaged)).rejects.toMatchObject({ code: 'RESTORE_FAILED' })
  writeFileSync(damaged, 'no dump at all')
  await expect(restored(damaged)).rejects.toMatchObject({ code: 'BACKUP_NOT_A_DUMP', exit: 2 })
  await expect(restored(join(home.folder, 'none'))).rejects.toMatchObject({ code: 'BACKUP_MISSING', exit: 2 })
  expect(await things()).toEqual(['before'])
})

test('the store is consistent, and nothing is left over', async () => {
  await home.stop()
  await checkStore(home.options, silent)
  expect(await serverStatus(home.folder)).toMatchObject({ state: 'stopped' })
  expect(readdirSync(dirname(file)).sort()).toEqual(['damaged.dump', 'stade vélodrome', 'été 2021.dump'])
  expect(existsSync(join(home.folder, 'neo4j', 'restore'))).toBe(false)
  expect(existsSync(join(home.folder, 'neo4j', 'data.former'))).toBe(false)
})
