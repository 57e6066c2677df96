import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { homeOf } from '../../../src/neo4j/managed/home.ts'
import { isLogTorn, logEnd, wasDiskFull } from '../../../src/neo4j/managed/tornLog.ts'
import { temporaryFolder } from './fakes.ts'

const FULL = 'Database panic … Caused by: java.io.IOException: No space left on device'
const REFUSED = 'Caused by: java.lang.RuntimeException: Error reading transaction logs, recovery not possible.'
const STARTED = 'INFO Started.'

test.each([
  ['a start after a full disk that cannot read the log', [FULL], [REFUSED], true, true],
  ['the same long after', [FULL, 'x'.repeat(3_000_000)], [REFUSED], true, false],
  ['a log that something else has damaged', [STARTED], [REFUSED], true, false],
  ['a start after a full disk that reads all of it', [FULL], [STARTED], false, true],
  ['one that was refused once and is not now', [FULL, REFUSED], [STARTED], false, true],
])('%s', (_, before, during, isTorn, wasFull) => {
  const home = homeOf(temporaryFolder())
  mkdirSync(home.logs, { recursive: true })
  const log = join(home.logs, 'debug.log')
  writeFileSync(log, before.join('\n'))
  const begun = logEnd(home)
  appendFileSync(log, during.join('\n'))
  expect(isLogTorn(home, begun)).toBe(isTorn)
  expect(wasDiskFull(home, begun)).toBe(wasFull)
})

test('no log at all', () => {
  const home = homeOf(temporaryFolder())
  expect([logEnd(home), isLogTorn(home, 0), wasDiskFull(home, 0)]).toEqual([0, false, false])
})
