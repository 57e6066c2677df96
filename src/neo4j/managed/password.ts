import { createHash, randomBytes } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { Problem } from '../../problem/problem.ts'
import { type Home, writePrivate } from './home.ts'

/** Community has one role; this is its first user. */
export const USER = 'neo4j'
const ITERATIONS = 1024

/**
 * The password of the server in this home. The first time it is made up and put where Neo4j looks at its first boot, so
 * no server ever runs with a known password, and `ps` shows none.
 * @throws Problem SECRET_LOST for a store whose secret is gone
 */
export function establishPassword(home: Home): string {
  const known = readPassword(home)
  if (known !== null) return known
  if (existsSync(home.store.databases)) throw secretLost(home)
  const password = randomBytes(24).toString('base64url')
  writePrivate(home.authIni, authIni(password))
  writePrivate(home.secret, password)
  return password
}

export function readPassword(home: Home): string | null {
  return existsSync(home.secret) ? readFileSync(home.secret, 'utf8') : null
}

export function secretLost(home: Home): Problem {
  return new Problem('SECRET_LOST', {
    at: home.secret,
    says: 'The store is there and its password is not',
    fix: `Put the file back, or remove ${home.folder} and ingest the articles again`,
    exit: 3,
  })
}

/** Such a password is never tried again by itself: three wrong ones lock the account, for the right one too. */
export function secretWrong(home: Home): Problem {
  return new Problem('SECRET_WRONG', {
    at: home.secret,
    says: 'Neo4j does not take the password in this file',
    fix: `Put its password into the file (it was changed in one of the two), or remove ${home.folder} and ingest the articles again`,
    exit: 3,
  })
}

/** `data/dbms/auth.ini` as `neo4j-admin dbms set-initial-password` writes it. */
export function authIni(password: string, salt: Buffer = randomBytes(32)): string {
  let hash = createHash('sha256').update(salt).update(password, 'utf8').digest()
  for (let round = 1; round < ITERATIONS; round++) hash = createHash('sha256').update(hash).digest()
  return `${USER}:SHA-256,${hash.toString('hex')},${salt.toString('hex')},${ITERATIONS}:\n`
}
