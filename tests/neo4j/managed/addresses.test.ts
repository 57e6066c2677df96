import { expect, test } from 'vitest'
import { boltUri, browserUrl, httpUrl } from '../../../src/neo4j/managed/addresses.ts'

const ports = { bolt: 40001, http: 40002 }

test('addresses are on loopback', () => {
  expect(boltUri(ports)).toBe('bolt://127.0.0.1:40001')
  expect(httpUrl(ports)).toBe('http://127.0.0.1:40002/')
})

test('Browser opens with server, user and database filled in', () => {
  const { searchParams, pathname } = new URL(browserUrl(ports))
  expect(pathname).toBe('/browser/')
  expect(Object.fromEntries(searchParams)).toEqual({
    dbms: 'bolt://neo4j@127.0.0.1:40001',
    db: 'neo4j',
    preselectAuthMethod: 'NATIVE',
  })
})
