import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { lockHolder, tryLock, withLock } from '../../../src/neo4j/managed/lock.ts'
import { identify } from '../../../src/neo4j/managed/processes.ts'
import { temporaryFolder } from './fakes.ts'

let file: string
beforeEach(() => {
  file = join(temporaryFolder(), 'lock')
})

async function deadProcess() {
  const child = spawn('sleep', ['60'])
  const id = identify(child.pid!)!
  child.kill('SIGKILL')
  await once(child, 'exit')
  return id
}

test('one has it, the next does not, until it is released', () => {
  const first = tryLock(file)
  expect(first?.isOurs()).toBe(true)
  expect(tryLock(file)).toBeNull()
  expect(lockHolder(file)).toEqual(identify(process.pid))
  first?.release()
  expect(lockHolder(file)).toBeNull()
  expect(tryLock(file)?.isOurs()).toBe(true)
})

test('it ends with its holder', async () => {
  writeFileSync(file, JSON.stringify({ ...(await deadProcess()), token: 'gone' }))
  expect(lockHolder(file)).toBeNull()
  expect(tryLock(file)?.isOurs()).toBe(true)
})

test('a living process with the number of a dead holder is not the holder', () => {
  writeFileSync(file, JSON.stringify({ pid: process.pid, born: 'another time', token: 'gone' }))
  expect(lockHolder(file)).toBeNull()
  expect(tryLock(file)?.isOurs()).toBe(true)
})

test('an empty file, as a power cut leaves it, is nobody’s lock', () => {
  writeFileSync(file, '')
  expect(tryLock(file)?.isOurs()).toBe(true)
})

test('one who lost it does not release the one who has it', () => {
  const loser = tryLock(file)
  writeFileSync(file, JSON.stringify({ ...identify(process.pid), token: 'other' }))
  expect(loser?.isOurs()).toBe(false)
  loser?.release()
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ token: 'other' })
})

test('taking it over leaves no other files', async () => {
  writeFileSync(file, JSON.stringify({ ...(await deadProcess()), token: 'gone' }))
  tryLock(file)
  expect(readdirSync(join(file, '..'))).toEqual(['lock'])
})

test('work under it is done one after the other, and a failure lets the next in', async () => {
  const steps: string[] = []
  let waits = 0
  const work = (name: string) => async () => {
    steps.push(`${name} begins`)
    await new Promise((resolve) => setTimeout(resolve, 20))
    steps.push(`${name} ends`)
    if (name === 'a') throw new Error('failed')
  }
  const wait = () => {
    waits++
  }
  const a = withLock(file, work('a'), wait)
  const b = withLock(file, work('b'), wait)
  await expect(a).rejects.toThrow('failed')
  await b
  expect(steps).toEqual(['a begins', 'a ends', 'b begins', 'b ends'])
  expect(waits).toBe(1)
  expect(existsSync(file)).toBe(false)
})
