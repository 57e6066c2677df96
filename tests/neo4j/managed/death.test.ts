import { describe, expect, test } from 'vitest'
import { explainDeath, lastLines } from '../../../src/neo4j/managed/death.ts'
import { homeOf } from '../../../src/neo4j/managed/home.ts'

const home = homeOf('/mercato')

/** The lines by which Neo4j, Java and the system say it. */
const DEATHS: readonly [line: string, code: string, exit: number][] = [
  [
    'Caused by: org.neo4j.io.locker.FileLockException: Lock file has been locked by another process: /mercato/neo4j/data/databases/store_lock.',
    'STORE_IN_USE',
    3,
  ],
  ['Caused by: org.neo4j.exceptions: Address 127.0.0.1:28999 is already in use, cannot bind to it.', 'PORT_TAKEN', 3],
  ['Caused by: java.net.BindException: Address already in use', 'PORT_TAKEN', 3],
  ['java.io.IOException: No space left on device', 'DISK_FULL', 3],
  ['Terminating due to java.lang.OutOfMemoryError: Java heap space', 'HEAP_TOO_SMALL', 2],
  ['Error: Could not reserve enough space for 67108864KB object heap', 'MEMORY_SHORT', 3],
  [
    "OpenJDK 64-Bit Server VM warning: INFO: os::commit_memory failed; error='Cannot allocate memory'",
    'MEMORY_SHORT',
    3,
  ],
  ['Unrecognized setting. No declared setting with name: db.nonsense.', 'SERVER_DIED', 3],
]

test.each(DEATHS)('« %s » is %s', (line, code, exit) => {
  const output = `INFO  Starting...\n${line}\n\tat org.neo4j.Thing.run(Thing.java:12)\n`
  expect(explainDeath({ code: 1, output }, home)).toMatchObject({ code, exit, at: '/mercato/neo4j' })
})

describe('a death of unknown cause', () => {
  test('shows the last lines and where there are more', () => {
    const { message } = explainDeath(
      { code: 1, output: 'INFO  Starting...\nERROR Something odd\n\tat a.B.c(B.java)\n' },
      home,
    )
    expect(message).toMatch(
      /ended with exit code 1 while starting; its last lines:\n {2}INFO {2}Starting...\n {2}ERROR Something odd\n/,
    )
    expect(message).toContain('/mercato/neo4j/logs')
  })

  test.each([
    [null, 'was killed while starting'],
    [137, 'was killed while starting'],
    [3, 'ended with exit code 3 while starting, without a word'],
  ])('with exit code %s reads « %s »', (code, words) => {
    expect(explainDeath({ code, output: '' }, home).message).toContain(words)
  })
})

test('of many lines the last ones, cut to a length', () => {
  const lines = lastLines(Array.from({ length: 100 }, (_, i) => `line ${i} ${'x'.repeat(1_000)}`).join('\n'))
  expect(lines).toHaveLength(8)
  expect(lines.at(-1)).toMatch(/^line 99 x+$/)
  expect(lines.at(-1)).toHaveLength(300)
})
