import { mkdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'
import { homeOf, prepareHome } from '../../../src/neo4j/managed/home.ts'
import { authIni, establishPassword, readPassword } from '../../../src/neo4j/managed/password.ts'
import { problemOf, temporaryFolder } from './fakes.ts'

const newHome = () => {
  const home = homeOf(temporaryFolder())
  prepareHome(home)
  return home
}

test('auth.ini is what `neo4j-admin dbms set-initial-password longjumeau1` of 5.26.30 wrote with this salt', () => {
  const salt = '0b0127b4a394818c13d805ef1462b0073ec95dba94fe8ffbbfac12bebc7e876b'
  expect(authIni('longjumeau1', Buffer.from(salt, 'hex'))).toBe(
    `neo4j:SHA-256,f2f847e7cac5d7667c7f316a02f0a5d878966fb2242c2575eec69325845950b1,${salt},1024:\n`,
  )
})

test('a password is made up once, kept for the owner alone, and never in the clear for Neo4j', () => {
  const home = newHome()
  const password = establishPassword(home)
  expect(password).toMatch(/^[\w-]{32}$/)
  expect(establishPassword(home)).toBe(password)
  expect(readPassword(home)).toBe(password)
  expect(readFileSync(home.authIni, 'utf8')).not.toContain(password)
  for (const file of [home.secret, home.authIni]) expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(statSync(home.folder).mode & 0o777).toBe(0o700)
})

test('two homes have two passwords', () => {
  expect(establishPassword(newHome())).not.toBe(establishPassword(newHome()))
})

test('a store without its password is not given another', async () => {
  const home = newHome()
  establishPassword(home)
  mkdirSync(home.store.databases, { recursive: true })
  rmSync(home.secret)
  const problem = await problemOf(() => establishPassword(home))
  expect(problem).toMatchObject({ code: 'SECRET_LOST', at: home.secret, exit: 3 })
  expect(problem.fix).toBe(`Put the file back, or remove ${home.folder} and ingest the articles again`)
})
