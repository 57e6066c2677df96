import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findJava, parseVersion } from '../../../src/neo4j/managed/java.ts'
import { environment, javaOf, OTHER_WAYS, problemOf, program, temporaryFolder } from './fakes.ts'

test.each([
  ['Property settings:\n    java.specification.name = X\n    java.specification.version = 17\n', 17],
  ['    java.specification.version = 1.8\n    java.version = 1.8.0_402\n', 8],
  ['    java.vm.specification.version = 21\n    java.specification.version = 25\n', 25],
  ['openjdk version "17.0.15" 2025-04-15', null],
  ['', null],
])('%j is Java %s', (settings, version) => expect(parseVersion(settings)).toBe(version))

describe('the Java that is taken', () => {
  test.each([
    ['17', null],
    ['21', null],
    ['18', 'Neo4j 5 is supported on Java 17 and 21; this is Java 18'],
    ['25', 'Neo4j 5 is supported on Java 17 and 21; this is Java 25'],
  ])('may be %s', async (version, warning) => {
    const bin = javaOf(version)
    expect(await findJava(environment(bin))).toEqual({ path: join(bin, 'java'), version: Number(version), warning })
  })

  test('is the one of JAVA_HOME before the one on PATH', async () => {
    const [home, path] = [javaOf('21'), javaOf('17')]
    expect(await findJava({ ...environment(path), JAVA_HOME: dirname(home) })).toMatchObject({ version: 21 })
  })

  test.each([
    ['is too old', () => javaOf('11')],
    ['does not run', () => program('java', 'echo "Unable to locate a Java Runtime." >&2; exit 1')],
    ['is not there', () => join(temporaryFolder(), 'bin')],
  ])('is the one on PATH when that of JAVA_HOME %s', async (_, other) => {
    expect(await findJava({ ...environment(javaOf('17')), JAVA_HOME: dirname(other()) })).toMatchObject({ version: 17 })
  })

  test('is the first on PATH that is new enough', async () => {
    expect(await findJava(environment(javaOf('1.8'), javaOf('21'), javaOf('17')))).toMatchObject({ version: 21 })
  })
})

describe('no Java to take', () => {
  test('none on PATH', async () => {
    const problem = await problemOf(() => findJava(environment(temporaryFolder())))
    expect(problem).toMatchObject({ code: 'JAVA_MISSING', exit: 3 })
    expect(problem.message).toMatch(/Java 17 or later.*no java in JAVA_HOME\/bin or on PATH.*Install Java 17 or 21/)
    expect(problem.message).toMatch(OTHER_WAYS)
  })

  test('one that does not run', async () => {
    const bin = program('java', 'exit 1')
    const problem = await problemOf(() => findJava(environment(bin)))
    expect(problem).toMatchObject({ code: 'JAVA_MISSING', exit: 3 })
    expect(problem.message).toContain(`${bin}/java does not run`)
  })

  test('only old ones', async () => {
    const [eleven, eight] = [javaOf('11'), javaOf('1.8')]
    const problem = await problemOf(() => findJava(environment(eleven, eight)))
    expect(problem).toMatchObject({ code: 'JAVA_TOO_OLD', exit: 3 })
    expect(problem.message).toContain(`found Java 11 (${eleven}/java) and Java 8 (${eight}/java)`)
    expect(problem.message).toMatch(OTHER_WAYS)
  })
})
