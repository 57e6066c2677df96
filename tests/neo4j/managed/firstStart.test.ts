import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { beginStart, endStart } from '../../../src/neo4j/managed/firstStart.ts'
import { type Home, homeOf, prepareHome } from '../../../src/neo4j/managed/home.ts'
import { establishPassword } from '../../../src/neo4j/managed/password.ts'
import { temporaryFolder } from './fakes.ts'

let home: Home
let neostore: string
beforeEach(() => {
  home = homeOf(temporaryFolder())
  neostore = join(home.store.databases, 'neo4j', 'neostore')
  prepareHome(home)
})

function neo4jWrites() {
  for (const folder of [join(neostore, '..'), home.store.transactions]) mkdirSync(folder, { recursive: true })
  for (const file of [neostore, home.store.serverId]) writeFileSync(file, 'half')
}

test('a store whose first start was cut short is begun anew, with the same password', () => {
  beginStart(home)
  const password = establishPassword(home)
  neo4jWrites()
  beginStart(home)
  for (const part of Object.values(home.store)) expect(existsSync(part)).toBe(false)
  expect(existsSync(home.authIni)).toBe(true)
  expect(establishPassword(home)).toBe(password)
})

test('as often as it is cut short', () => {
  for (let times = 0; times < 3; times++) {
    beginStart(home)
    neo4jWrites()
  }
  beginStart(home)
  expect(existsSync(home.store.databases)).toBe(false)
})

test('a store that was ready once is never touched', () => {
  beginStart(home)
  neo4jWrites()
  endStart(home)
  beginStart(home)
  expect(existsSync(neostore)).toBe(true)
})

test('nor one that was there before its first start, as a restored one is', () => {
  neo4jWrites()
  beginStart(home)
  beginStart(home)
  expect(existsSync(neostore)).toBe(true)
})
