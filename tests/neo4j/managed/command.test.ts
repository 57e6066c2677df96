import { expect, test } from 'vitest'
import { javaArguments, javaEnvironment } from '../../../src/neo4j/managed/command.ts'
import { MEGABYTE } from '../../../src/neo4j/managed/size.ts'

const command = { java: { version: 17 }, jars: '/cache/jars', folder: '/home/neo4j', heap: 256 * MEGABYTE }

test('Java becomes Neo4j', () => {
  expect(javaArguments(command).join(' ')).toBe(
    '-cp /cache/jars/* -Xms64m -Xmx256m -XX:+UseSerialGC -XX:+ExitOnOutOfMemoryError -Djava.awt.headless=true ' +
      '--add-opens=java.base/java.nio=ALL-UNNAMED --add-opens=java.base/java.io=ALL-UNNAMED ' +
      '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED --add-opens=java.base/java.util.concurrent=ALL-UNNAMED ' +
      'org.neo4j.server.CommunityEntryPoint --home-dir=/home/neo4j --config-dir=/home/neo4j/conf --console-mode',
  )
})

test.each([
  [17, false],
  [23, false],
  [24, true],
  [25, true],
])('Java %i is told to keep quiet about native access: %s', (version, told) => {
  const names = javaArguments({ ...command, java: { version } })
  expect(names.includes('--sun-misc-unsafe-memory-access=allow')).toBe(told)
})

test.each([
  [{}, 'C.UTF-8'],
  [{ LANG: 'C' }, 'C.UTF-8'],
  [{ LC_ALL: 'POSIX', LANG: 'fr_FR.UTF-8' }, 'C.UTF-8'],
  [{ LANG: 'fr_FR.UTF-8' }, undefined],
  [{ LC_ALL: 'en_US.utf8' }, 'en_US.utf8'],
])('under %o Java reads paths with LC_ALL=%s', (environment, locale) => {
  expect(javaEnvironment(environment).LC_ALL).toBe(locale)
})
