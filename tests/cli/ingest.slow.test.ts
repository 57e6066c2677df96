import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest'
import { clearGraph } from '../setup/clearGraph.ts'
import { run } from '../setup/mercato.ts'

const SEEDS = resolve(import.meta.dirname, '../../seeds/articles')
const server = inject('neo4j')
let driver: Driver
let home: string
let environment: Record<string, string>

beforeAll(() => {
  driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password))
})
afterAll(() => driver.close())
beforeEach(async () => {
  await clearGraph(driver, server.database)
  home = mkdtempSync(join(tmpdir(), 'mercato-cli-'))
  environment = { NEO4J_URI: server.uri, NEO4J_PASSWORD: server.password, MERCATO_HOME: join(home, '.mercato') }
})
afterEach(() => rmSync(home, { recursive: true, force: true }))

const ingest = async (...paths: string[]) => {
  const { code, stdout, stderr } = await run(['ingest', '--json', ...paths], environment)
  return { code, stderr, summary: stdout === '' ? null : JSON.parse(stdout) }
}
const digest = async () => (await run(['digest'], environment)).stdout.trim()

describe('mercato ingest', () => {
  test('the samples, twice: the second time changes nothing', async () => {
    const first = await ingest(SEEDS)
    expect(first.summary).toMatchObject({ articles: 16, new: 16, updated: 0, unchanged: 0, failed: [] })
    expect(first.summary.reports).toBeGreaterThan(50)
    expect(first.summary.quotes).toBeGreaterThan(10)
    expect(first.code).toBe(0)
    const sum = await digest()
    expect(sum).toMatch(/^[0-9a-f]{64}$/)

    const again = await ingest(SEEDS)
    expect(again).toMatchObject({ code: 0, summary: { articles: 16, new: 0, updated: 0, unchanged: 16 } })
    expect(await digest()).toBe(sum)
  })

  test('derived things are rebuilt from the reports, to the same bytes', async () => {
    await ingest(SEEDS)
    const sum = await digest()
    // What is left is stored: articles, mentions, reports, quotes, and what the register gave.
    const wreck = [
      'MATCH (n:Claim|Player|Person) DETACH DELETE n',
      'MATCH ()-[e:DENOTES|STATES|ABOUT|SAID_BY|REPORTED_BY|PUBLISHED_BY]->() DELETE e',
      "CREATE (:Claim:Interest {id: 'claim:of-nobody', topic: 'INTEREST|?|?', key: ''}), (:Player {id: 'player:nobody', name: 'Nobody'})",
    ]
    for (const text of wreck) await driver.executeQuery(text, {}, { database: server.database })
    expect(await digest()).not.toBe(sum)
    const { code, stdout } = await run(['derive'], environment)
    expect([code, stdout]).toEqual([0, 'Derived anew from 16 articles\n'])
    expect(await digest()).toBe(sum)
    expect((await ingest(SEEDS)).summary).toMatchObject({ unchanged: 16 })
  })

  test('bad articles are named one by one, kept, and stop none of the others; repaired, they complete the set', async () => {
    const folder = join(home, 'articles')
    const bad: Record<string, string | Uint8Array> = {
      'a-empty.txt': '',
      'b-binary.txt': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x00]),
      'c-latin1.txt': new Uint8Array([...Buffer.from(' date 2021-07 L'), 0xe9, ...Buffer.from('quipe')]),
      'd-undated.txt': 'Par Jean Dupont',
      'e-impossible.txt': ' date 2021-02-30 Kamara',
      'f-huge.txt': new Uint8Array(50 * 1024 * 1024).fill(0x61),
    }
    cpSync(SEEDS, folder, { recursive: true })
    for (const [name, content] of Object.entries(bad)) writeFileSync(join(folder, name), content)
    mkdirSync(join(folder, 'g-folder.txt'))
    mkdirSync(join(home, 'twin'))
    writeFileSync(join(home, 'twin', 'kamara-2021-07-monaco.txt'), ' date 2021-07 Un autre Kamara.')

    const { code, stderr, summary } = await ingest(folder, join(home, 'twin'))
    expect(code).toBe(1)
    expect(summary).toMatchObject({ articles: 24, new: 16, unchanged: 0, updated: 0 })
    const lines = stderr
      .replaceAll(`${home}/`, '')
      .split('\n')
      .filter((line) => line.includes('expected'))
    expect(lines).toEqual([
      'articles/a-empty.txt:1: expected a text that starts with " date YYYY-MM ", got an empty file. Put the article in it, or leave the file out.',
      'articles/b-binary.txt:1: expected a text file, got the control byte 0x00 at byte 4. Give the article as plain UTF-8 text.',
      'articles/c-latin1.txt:1: expected UTF-8, got the byte 0xE9 at byte 15. Save the file as UTF-8 (an old file is often windows-1252: iconv -f windows-1252 -t utf-8).',
      'articles/d-undated.txt:1: expected the first line to start with " date YYYY-MM ", got "Par Jean Dupont". Add the date, or pass --date 2022-01.',
      'articles/e-impossible.txt:1: expected a date that exists, as YYYY-MM or YYYY-MM-DD, got "2021-02-30". Correct it in the first line.',
      'articles/f-huge.txt: expected an article of at most 5 MB, got 53 MB. Split it, one file an article.',
      'articles/g-folder.txt: expected a file, got a folder. Name a text file, or pass - to read standard input.',
      'twin/kamara-2021-07-monaco.txt: expected every article of a run to have a name of its own, got "kamara-2021-07-monaco" again after articles/kamara-2021-07-monaco.txt. Rename one of the two.',
    ])

    const letters = join(home, '.mercato', 'dead-letters')
    expect(readFileSync(join(letters, 'c-latin1.txt'))).toEqual(Buffer.from(bad['c-latin1.txt'] as Uint8Array))
    expect(JSON.parse(readFileSync(join(letters, 'e-impossible.reason.json'), 'utf8'))).toMatchObject({
      code: 'ARTICLE_DATE_IMPOSSIBLE',
    })
    expect(existsSync(join(letters, 'f-huge.txt'))).toBe(false)

    for (const name of Object.keys(bad)) rmSync(join(folder, name))
    rmSync(join(folder, 'g-folder.txt'), { recursive: true })
    writeFileSync(join(folder, 'e-impossible.txt'), ' date 2021-02-28 Le Milan AC suit Boubacar Kamara.')
    const repaired = await ingest(folder)
    expect(repaired).toMatchObject({ code: 0, summary: { articles: 17, new: 1, unchanged: 16 } })
    expect(readdirSync(letters)).not.toContain('e-impossible.reason.json')
  })

  test('a repaired dead letter goes in and leaves the folder', async () => {
    writeFileSync(join(home, 'x.txt'), 'Milan suit Boubacar Kamara.')
    expect((await ingest(join(home, 'x.txt'))).code).toBe(1)
    const letters = join(home, '.mercato', 'dead-letters')
    writeFileSync(join(letters, 'x.txt'), ' date 2021-07 Milan suit Boubacar Kamara.')
    expect((await ingest(letters)).code).toBe(0)
    expect(readdirSync(letters)).toEqual([])
  })

  test('publisher and title from outside', async () => {
    writeFileSync(join(home, 'x.txt'), ' date 2021-07 L’AC Milan suit Boubacar Kamara.')
    const { code } = await run(
      ['ingest', join(home, 'x.txt'), '--publisher', 'la provence', '--title', 'Milan insiste'],
      environment,
    )
    expect(code).toBe(0)
    const { records } = await driver.executeQuery(
      'MATCH (a:Article)-[:PUBLISHED_BY]->(o:Outlet) RETURN a.name AS title, o.id AS publisher',
      {},
      { database: server.database },
    )
    expect(records.map((record) => record.toObject())).toEqual([
      { title: 'Milan insiste', publisher: 'outlet:la-provence' },
    ])
  })

  test('the database away: exit 3, the address tried, what to do', async () => {
    const { code, stdout, stderr } = await run(['ingest', SEEDS], { ...environment, NEO4J_URI: 'bolt://127.0.0.1:9' })
    expect([code, stdout]).toEqual([3, ''])
    expect(stderr).toMatch(
      /^mercato: expected a Neo4j that answers at bolt:\/\/127\.0\.0\.1:9, got none \(.*\)\. Start it or correct NEO4J_URI; .*\.\n$/,
    )
  })

  test('a wrong password: exit 3, and the password is not shown', async () => {
    const { code, stderr } = await run(['digest'], { ...environment, NEO4J_PASSWORD: 'hunter2hunter2' })
    expect(code).toBe(3)
    expect(stderr).toContain('to accept the login of "neo4j"')
    expect(stderr).not.toContain('hunter2')
  })
})

describe('wrong use', () => {
  test.each([
    [['ingets'], "mercato: unknown command 'ingets'\n(Did you mean ingest?)"],
    [['ingest'], "mercato: missing required argument 'path'"],
    [
      ['ingest', '--date', '2021-13', 'x.txt'],
      'mercato: --date: expected a date as YYYY-MM or YYYY-MM-DD, got "2021-13". Correct it.',
    ],
    [['query', '{ stats { articles } }', '--variables', '[1]'], 'mercato: --variables: expected a JSON object such as'],
    [
      ['query', 'nowhere.graphql'],
      'mercato: nowhere.graphql: expected a query or a file that holds one, got no such file.',
    ],
  ])('%j: exit 2', async (args, says) => {
    const { code, stdout, stderr } = await run(args, environment)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(says)
  })
})
