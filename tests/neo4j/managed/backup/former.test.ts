import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { settleRestore, stagingHome, swapData } from '../../../../src/neo4j/managed/backup/former.ts'
import { type Home, homeOf } from '../../../../src/neo4j/managed/home.ts'

let root: string
let home: Home
let staged: Home
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mercato-former-'))
  home = homeOf(root)
  staged = homeOf(stagingHome(home))
})
afterEach(() => rmSync(root, { recursive: true }))

function store(home: Home, what: string): void {
  mkdirSync(home.store.databases, { recursive: true })
  writeFileSync(join(home.store.databases, 'what'), what)
}
const held = (home: Home) => readFileSync(join(home.store.databases, 'what'), 'utf8')

describe('a restore', () => {
  test('takes the place of the store', () => {
    store(home, 'former')
    store(staged, 'backup')
    swapData(staged, home)
    settleRestore(home)
    expect(held(home)).toBe('backup')
    expect(existsSync(home.formerData)).toBe(false)
  })

  test('into a home without a store', () => {
    store(staged, 'backup')
    mkdirSync(dirname(home.authIni), { recursive: true })
    swapData(staged, home)
    settleRestore(home)
    expect(held(home)).toBe('backup')
  })

  test('killed between its two steps: the next start has the former store', () => {
    store(home, 'former')
    renameSync(home.data, home.formerData)
    mkdirSync(dirname(home.authIni), { recursive: true })
    settleRestore(home)
    expect(held(home)).toBe('former')
    expect(existsSync(home.formerData)).toBe(false)
  })

  test('killed after both: the next start has the backup', () => {
    store(home, 'former')
    store(staged, 'backup')
    swapData(staged, home)
    settleRestore(homeOf(root))
    expect(held(home)).toBe('backup')
  })

  test('a start without any restore touches nothing', () => {
    store(home, 'former')
    settleRestore(home)
    expect(held(home)).toBe('former')
  })
})
