import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { end, gone, identify, isAlive, signal } from '../../../src/neo4j/managed/processes.ts'

test('a process is alive until it is ended', async () => {
  const child = spawn('sleep', ['60'])
  const id = identify(child.pid!)!
  expect(isAlive(id)).toBe(true)
  const exit = once(child, 'exit')
  expect(await end(id, 5_000)).toBe(true)
  expect(await exit).toEqual([null, 'SIGTERM'])
  expect(isAlive(id)).toBe(false)
  expect(await end(id, 5_000)).toBe(false)
})

test('one that does not listen is made to end', async () => {
  const child = spawn('sh', ['-c', 'trap "" TERM; echo ready; while :; do sleep 0.1; done'])
  await once(child.stdout, 'data')
  const exit = once(child, 'exit')
  await end(identify(child.pid!)!, 100)
  expect(await exit).toEqual([null, 'SIGKILL'])
})

test('a number that was given again gets no signal', async () => {
  const child = spawn('sleep', ['60'])
  signal({ ...identify(child.pid!)!, born: 'another time' }, 'SIGKILL')
  expect(await gone(identify(child.pid!)!, 100)).toBe(false)
  child.kill()
})

test('there is no process of that number', () => {
  expect(identify(2 ** 30)).toBeNull()
})
