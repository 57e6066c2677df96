import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { cypher } from '../../src/neo4j/cypher.ts'
import { checksum } from '../../src/neo4j/migrationFiles.ts'
import { migrate } from '../../src/neo4j/migrations.ts'
import type { Problem } from '../../src/problem/problem.ts'

const { uri, user, password, database } = inject('neo4j')
const ONE = '// First.\nCREATE CONSTRAINT t_one IF NOT EXISTS FOR (n:TestOne) REQUIRE n.id IS UNIQUE;\n'
const TWO =
  '// Second.\nCREATE INDEX t_two IF NOT EXISTS FOR (n:TestTwo) ON (n.name);\nMERGE (:TestTwo {name: "second"});\n'

let driver: Driver
let folder: string

beforeAll(() => {
  driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true })
})
beforeEach(async () => {
  await forgetMigrations()
  folder = mkdtempSync(join(tmpdir(), 'migrations-'))
})
afterEach(async () => {
  rmSync(folder, { recursive: true })
  await run('DROP CONSTRAINT t_one IF EXISTS')
  await run('DROP INDEX t_two IF EXISTS')
  await run('MATCH (n:TestOne|TestTwo) DETACH DELETE n')
})
afterAll(async () => {
  await forgetMigrations()
  await migrate(driver, database)
  await driver.close()
})

async function run<Row>(statement: string, parameters: Record<string, unknown> = {}): Promise<Row[]> {
  const { records } = await driver.executeQuery(statement, parameters, { database })
  return records.map((record) => record.toObject() as Row)
}

async function forgetMigrations(): Promise<void> {
  await run('MATCH (n:__Neo4jMigration|__Neo4jMigrationsLock) DETACH DELETE n')
}

function write(name: string, text: string): void {
  writeFileSync(join(folder, name), text)
}

async function schema(): Promise<string[]> {
  const rows = await run<{ name: string }>(
    'SHOW INDEXES YIELD name WHERE name STARTS WITH "t_" RETURN name ORDER BY name',
  )
  return rows.map(({ name }) => name)
}

async function problemOf(promise: Promise<unknown>): Promise<Problem> {
  return promise.then(
    () => expect.unreachable('it should have failed'),
    (error) => error,
  )
}

describe('applying', () => {
  test('in order, once, and what is new later', async () => {
    write('V001__one.cypher', ONE)
    expect(await migrate(driver, database, folder)).toEqual({ applied: ['V001__one.cypher'], already: 0 })
    write('V002__two_things.cypher', TWO)
    const said: string[] = []
    const log = (message: string) => said.push(message)
    expect(await migrate(driver, database, folder, { log })).toEqual({
      applied: ['V002__two_things.cypher'],
      already: 1,
    })
    expect(said).toEqual(['applying V002__two_things.cypher'])
    expect(await migrate(driver, database, folder)).toEqual({ applied: [], already: 2 })
    expect(await schema()).toEqual(['t_one', 't_two'])
    expect(await run('MATCH (n:TestTwo) RETURN n.name AS name')).toEqual([{ name: 'second' }])
  })

  test('recorded as neo4j-migrations does, so that it could go on', async () => {
    write('V001__one.cypher', ONE)
    write('V002__two_things.cypher', TWO)
    await migrate(driver, database, folder)
    const [chain] = await run<{ nodes: unknown[]; edges: Record<string, unknown>[] }>(
      `MATCH path = (:__Neo4jMigration {version: 'BASELINE'})-[:MIGRATED_TO*]->(last)
       WHERE NOT (last)-->()
       RETURN [n IN nodes(path) | properties(n)] AS nodes, [e IN relationships(path) | properties(e)] AS edges`,
    )
    expect(chain?.nodes).toEqual([
      { version: 'BASELINE' },
      {
        version: '001',
        description: 'one',
        source: 'V001__one.cypher',
        type: 'CYPHER',
        repeatable: false,
        checksum: checksum(ONE),
      },
      {
        version: '002',
        description: 'two things',
        source: 'V002__two_things.cypher',
        type: 'CYPHER',
        repeatable: false,
        checksum: checksum(TWO),
      },
    ])
    for (const edge of chain!.edges) {
      expect(edge).toEqual({
        at: expect.any(neo4j.types.DateTime),
        in: expect.any(neo4j.types.Duration),
        by: 'mercato-graph',
        connectedAs: user,
      })
    }
  })

  test('two starters at once: each file is applied by one of them', async () => {
    write('V001__one.cypher', ONE)
    write('V002__two_things.cypher', `${TWO}CREATE (:TestTwo {name: "counted"});\n`)
    const results = await Promise.all(Array.from({ length: 4 }, () => migrate(driver, database, folder)))
    expect(results.flatMap(({ applied }) => applied).sort()).toEqual(['V001__one.cypher', 'V002__two_things.cypher'])
    expect(await run('MATCH (:TestTwo {name: "counted"}) RETURN count(*) AS times')).toEqual([{ times: 1 }])
    expect(await run('MATCH (:__Neo4jMigration)-[e:MIGRATED_TO]->() RETURN count(e) AS edges')).toEqual([{ edges: 2 }])
  })
})

describe('a folder that is not what the database was made with', () => {
  beforeEach(async () => {
    write('V001__one.cypher', ONE)
    write('V003__three.cypher', 'MERGE (:TestTwo {name: "third"});\n')
    await migrate(driver, database, folder)
  })

  test('an applied file has changed', async () => {
    write('V001__one.cypher', `${ONE}RETURN 1;\n`)
    expect(await problemOf(migrate(driver, database, folder))).toMatchObject({
      code: 'MIGRATION_CHANGED',
      at: join(folder, 'V001__one.cypher'),
    })
  })

  test('an applied file is missing', async () => {
    rmSync(join(folder, 'V003__three.cypher'))
    const problem = await problemOf(migrate(driver, database, folder))
    expect(problem).toMatchObject({ code: 'MIGRATION_MISSING', at: folder })
    expect(problem.says).toContain('V003__three.cypher')
  })

  test('a new file wants to go before an applied one', async () => {
    write('V002__two.cypher', TWO)
    expect(await problemOf(migrate(driver, database, folder))).toMatchObject({
      code: 'MIGRATION_ORDER',
      at: join(folder, 'V002__two.cypher'),
    })
    expect(await schema()).toEqual(['t_one'])
  })

  test('Windows line ends are no change', async () => {
    write('V001__one.cypher', ONE.replaceAll('\n', '\r\n'))
    expect(await migrate(driver, database, folder)).toEqual({ applied: [], already: 2 })
  })
})

describe('a statement that fails', () => {
  test('names file, line and statement; what came before stays; the next run goes on', async () => {
    write('V001__one.cypher', ONE)
    write('V002__two.cypher', '// Second.\nMERGE (:TestTwo {name: "half"});\n\nMERGE (:TestTwo {name: });\n')
    const problem = await problemOf(migrate(driver, database, folder))
    expect(problem).toMatchObject({ code: 'MIGRATION_FAILED', at: `${join(folder, 'V002__two.cypher')}:4` })
    expect(problem.says).toMatch(/statement 2 of V002__two\.cypher.*Invalid input/)

    write('V002__two.cypher', TWO)
    expect(await migrate(driver, database, folder)).toEqual({ applied: ['V002__two.cypher'], already: 1 })
  })

  test('a constraint on data that violate it: the server names the duplicates', async () => {
    await run('UNWIND [1, 2] AS i CREATE (:TestOne {id: "twice"})')
    write('V001__one.cypher', ONE)
    const { code, says } = await problemOf(migrate(driver, database, folder))
    expect(code).toBe('MIGRATION_FAILED')
    expect(says).toMatch(/Node\(\d+\) and Node\(\d+\).*`TestOne`.*`id` = 'twice'/)
    expect(await schema()).toEqual([])

    await run('MATCH (n:TestOne) WITH collect(n) AS all DETACH DELETE all[0]')
    expect(await migrate(driver, database, folder)).toMatchObject({ applied: ['V001__one.cypher'] })
  })
})

describe('the lock', () => {
  test('of a killed process is free again', async () => {
    write('V001__one.cypher', ONE)
    await migrate(driver, database, folder)
    write('V002__two.cypher', TWO)

    const holder = spawn(process.execPath, ['--input-type=module', '-e', HOLD_THE_LOCK], {
      env: {
        ...process.env,
        URI: uri,
        USER_NAME: user,
        PASSWORD: password,
        DATABASE: database,
        LOCK: cypher('migrate/lock'),
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await once(holder.stdout, 'data')
    const said: string[] = []
    let settled = false
    const migrating = migrate(driver, database, folder, { log: (message) => said.push(message) }).finally(() => {
      settled = true
    })
    await expect.poll(() => said, { timeout: 10_000 }).toContain('waiting for another process that applies migrations')
    expect(settled).toBe(false)

    holder.kill('SIGKILL')
    expect(await migrating).toEqual({ applied: ['V002__two.cypher'], already: 1 })
    expect(await run('MATCH (l:__Neo4jMigrationsLock) RETURN l')).toEqual([])
  })

  test('that neo4j-migrations has left is not taken over', async () => {
    write('V001__one.cypher', ONE)
    await migrate(driver, database, folder)
    write('V002__two.cypher', TWO)
    await run('CREATE (:__Neo4jMigrationsLock {id: "a-java-process", name: "John Doe"})')
    expect(await problemOf(migrate(driver, database, folder))).toMatchObject({ code: 'MIGRATIONS_LOCKED' })

    await run('MATCH (l:__Neo4jMigrationsLock) DELETE l')
    expect(await migrate(driver, database, folder)).toMatchObject({ applied: ['V002__two.cypher'] })
  })

  test('is not needed when there is nothing to apply', async () => {
    write('V001__one.cypher', ONE)
    await migrate(driver, database, folder)
    await run('CREATE (:__Neo4jMigrationsLock {id: "a-java-process", name: "John Doe"})')
    expect(await migrate(driver, database, folder)).toEqual({ applied: [], already: 1 })
  })
})

const HOLD_THE_LOCK = `
  import neo4j from 'neo4j-driver'
  const { URI, USER_NAME, PASSWORD, DATABASE, LOCK } = process.env
  const driver = neo4j.driver(URI, neo4j.auth.basic(USER_NAME, PASSWORD))
  await driver.session({ database: DATABASE }).beginTransaction().run(LOCK, { name: 'John Doe' })
  console.log('locked')
  setInterval(() => {}, 1000)
`

describe('the migrations of the program', () => {
  beforeEach(() => migrate(driver, database))

  test('make every index ready', async () => {
    const rows = await run<{ name: string; state: string }>('SHOW INDEXES YIELD name, state RETURN name, state')
    expect(rows.filter(({ state }) => state !== 'ONLINE')).toEqual([])
    expect(rows.map(({ name }) => name)).toEqual(expect.arrayContaining(['player_id', 'interested_in_owner', 'names']))
  })

  test('run twice without harm, as after a kill before the record', async () => {
    await forgetMigrations()
    expect((await migrate(driver, database)).already).toBe(0)
  })

  test.each([
    ['a player', 'CREATE (:Player {id: "player:test"})'],
    ['a mention', 'CREATE (:Mention {id: randomUUID(), ref: "article:test#a"})'],
    ['an interest', 'CREATE (:TestOne)-[:INTERESTED_IN {claimId: "claim:test"}]->(:TestOne)'],
  ])('allow %s only once', async (_, create) => {
    const undo =
      'MATCH (n:Player|Mention|TestOne) WHERE n:TestOne OR n.id = "player:test" OR n.ref = "article:test#a" DETACH DELETE n'
    await run(create)
    await expect(run(create)).rejects.toMatchObject({ code: 'Neo.ClientError.Schema.ConstraintValidationFailed' })
    await run(undo)
  })

  test.each(['pedulla', 'PEDULLÀ', 'ped*', 'alfredo'])('find Alfredo Pedullà by %s', async (words) => {
    await run('MERGE (:Journalist:TestOne {id: "journalist:test", name: "A. P.", aliases: ["Alfredo Pedullà"]})')
    const query =
      'CALL db.index.fulltext.queryNodes("names", $words) YIELD node WHERE node:TestOne RETURN node.name AS name'
    expect(await run(query, { words })).toEqual([{ name: 'A. P.' }])
  })
})
