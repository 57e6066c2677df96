import { existsSync, rmSync } from 'node:fs'
import { type Home, writePrivate } from './home.ts'

/**
 * To be called before Neo4j starts. A first start that is killed may leave a store on which Neo4j never starts again
 * (« java.io.EOFException »). Nobody has used such a store, so it is removed and begun anew; one that was ready once, or
 * that was there before its first start (restored), is never touched.
 */
export function beginStart(home: Home): void {
  if (existsSync(home.firstStart)) {
    for (const part of Object.values(home.store)) rmSync(part, { recursive: true, force: true })
  }
  if (!existsSync(home.store.databases)) writePrivate(home.firstStart, '')
}

/** To be called once Neo4j has answered. */
export function endStart(home: Home): void {
  rmSync(home.firstStart, { force: true })
}
