import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import neo4j, { type Driver } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { ask as askAbout } from '../src/api/ask/ask.ts'
import { findPlayer } from '../src/api/ask/findPlayer.ts'
import { question, type Verb } from '../src/api/ask/question.ts'
import { query } from '../src/api/query.ts'
import { digest } from '../src/graph/digest.ts'
import { DeadLetters } from '../src/ingest/deadLetters.ts'
import { ingest } from '../src/ingest/ingest.ts'
import { readInputs } from '../src/ingest/inputs.ts'
import { loadRegister } from '../src/register/load.ts'
import { clearGraph } from './setup/clearGraph.ts'
import { type Running, start } from './setup/mercato.ts'
import { watchUpdates } from './setup/watchUpdates.ts'

const ROOT = resolve(import.meta.dirname, '..')
const QUERIES = join(ROOT, 'schema/queries')
const README = readFileSync(join(ROOT, 'README.md'), 'utf8')
const server = inject('neo4j')

let driver: Driver
/** What `mercato demo` printed until it served. */
let demo: string
let home: string
let running: Running

beforeAll(async () => {
  driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password), { disableLosslessIntegers: true })
  await clearGraph(driver, server.database)
  home = mkdtempSync(join(tmpdir(), 'mercato-samples-'))
  running = start(['demo', '--port', '0'], {
    NEO4J_URI: server.uri,
    NEO4J_PASSWORD: server.password,
    MERCATO_HOME: home,
  })
  demo = await running.says('Ctrl-C stops.')
}, 180_000)
afterAll(async () => {
  running.child.kill('SIGKILL')
  rmSync(home, { recursive: true, force: true })
  await driver.close()
})

const ask = (text: string) => query({ driver, database: server.database, text })

/** The n-th fenced block of a language in the README. */
function block(language: string, index = 0): string {
  const blocks = [...README.matchAll(new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``, 'g'))].map(
    (match) => match[1] ?? '',
  )
  const found = blocks[index]
  if (found === undefined) throw new Error(`the README has no ${language} block ${index}`)
  return found
}

describe('the demo on the sample articles', () => {
  test('prints what was found, an answer with its words, and the addresses', () => {
    const lines = demo.split('\n')
    expect(lines[0]).toBe('Found in the sample articles')
    expect(lines[1]).toBe('articles\tplayers\tclubs\tsources\treports\tclaims\tquotes\tseconds')
    expect(lines[2]).toMatch(/^16\t\d\d\t\d\d\t\d\d\t\d+\t\d+\t\d\d\t[\d.]+$/)
    expect(demo).toContain('Who wants Boubacar Kamara, who says so, in which words?')
    for (const club of ['AC Milan', 'Newcastle United', 'Aston Villa', 'Atlético de Madrid'])
      expect(demo).toMatch(new RegExp(`^${club}\\t[A-Z]+\\t`, 'm'))
    expect(demo).toMatch(/^GraphQL {8}http:\/\/127\.0\.0\.1:\d+\/graphql$/m)
    expect(demo).toMatch(/^GraphiQL {7}http:\/\/127\.0\.0\.1:\d+\/graphiql$/m)
  })
})

describe('the playground’s examples return data', () => {
  test.each(readdirSync(QUERIES))('%s', async (name) => {
    const answer = await ask(readFileSync(join(QUERIES, name), 'utf8'))
    expect(answer.errors).toBeUndefined()
    expect(emptyPlaces(answer.data)).toEqual([])
  })
})

/** Root fields that are null and lists of nodes without a node: an example must show something. */
function emptyPlaces(data: unknown): string[] {
  return Object.entries(data as Record<string, unknown>).flatMap(([name, value]) => {
    if (value === null) return [name]
    return Object.entries(value as Record<string, unknown>)
      .concat([['', value]])
      .filter(
        ([, part]) => part !== null && typeof part === 'object' && Array.isArray((part as { nodes?: unknown }).nodes),
      )
      .filter(([, part]) => (part as { nodes: unknown[] }).nodes.length === 0)
      .map(([part]) => `${name}.${part}`)
  })
}

describe('the README tells the truth', () => {
  test('its GraphQL query, sent to the address that the demo prints, gives its answer', async () => {
    const address = /^GraphQL +(\S+)$/m.exec(demo)?.[1] ?? ''
    const response = await fetch(address, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: block('graphql') }),
    })
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject(JSON.parse(block('json')))
  })

  test('the same question in Cypher gives its table', async () => {
    const { records } = await driver.executeQuery(block('cypher'), {}, { database: server.database })
    const rows = records.map((record) => `| ${record.keys.map((key) => String(record.get(key))).join(' | ')} |`)
    expect(rows.length).toBeGreaterThan(3)
    for (const row of rows) expect(README).toContain(row)
  })

  test('its pictures are there', () => {
    const pictures = [...README.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map((match) => match[1] ?? '')
    expect(pictures.length).toBeGreaterThan(0)
    for (const picture of pictures) expect(readFileSync(join(ROOT, picture)).length).toBeGreaterThan(10_000)
  })
})

describe('the questions of Neo4j Browser’s guide and of mercato ask', () => {
  const KAMARA = 'player:boubacar-kamara'
  const files = readdirSync(join(ROOT, 'cypher/browser'))
    .filter((name) => name.endsWith('.cypher'))
    .map((name) => name.slice(0, -'.cypher'.length))

  test.each(files)('%s has an answer', async (name) => {
    const values = { player: KAMARA, asOf: '2021-12-31' }
    const { records } = await driver.executeQuery(question(name).statement, values, { database: server.database })
    expect(records.length).toBeGreaterThan(0)
    // A picture is small enough to be read.
    if (name.endsWith('.picture')) expect(records.length).toBeLessThanOrEqual(60)
  })

  const rows = async (verb: Verb, asOf: string | null = null) =>
    (await askAbout({ driver, database: server.database }, verb, 'bouba', asOf)).rows

  test('who said it first, with ties', async () => {
    expect(await rows('first')).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ club: 'AC Milan', day: '2021-06', saidBy: ['Corriere dello Sport'], tie: true }),
        expect.objectContaining({ club: 'AC Milan', day: '2021-06', saidBy: ['the article itself'], tie: true }),
        expect.objectContaining({ club: 'Aston Villa', day: '2022-05-22', saidBy: ['Fabrizio Romano'], tie: true }),
      ]),
    )
  })

  test('how the asking price moved', async () => {
    const asked = (await rows('price')).filter(({ kind }) => kind === 'ASKING_PRICE')
    expect(asked.map(({ day, price }) => `${day} ${price}`)).toEqual([
      '2021-06 prix demandé 25 M€',
      '2021-08 prix demandé 20 M€',
      '2022-01-29 prix demandé 10 M€',
    ])
  })

  test('what was believed on a day knows nothing later', async () => {
    const clubs = async (asOf: string | null) =>
      (await rows('believed', asOf)).filter(({ kind }) => kind === 'INTEREST').map(({ club }) => club)
    expect(await clubs('2021-12-31')).toContain('Newcastle United')
    expect(await clubs('2021-12-31')).not.toContain('Aston Villa')
    expect(await clubs(null)).toContain('Aston Villa')
    expect(await clubs('2020-01-01')).toEqual([])
  })

  test.each([
    ['Boubacar Kamara', 'Boubacar Kamara'],
    ['boubacár KAMARA', 'Boubacar Kamara'],
    ['kamara', 'Boubacar Kamara'],
    ['Bouba', 'Boubacar Kamara'],
    [KAMARA, 'Boubacar Kamara'],
    ['ismael kone', 'Ismaël Koné'],
    ['caleta car', 'Duje Caleta-Car'],
  ])('"%s" means %s', async (given, name) => {
    expect(await findPlayer(driver, server.database, given)).toMatchObject({ name })
  })

  test.each([
    ['kamarra', 'PLAYER_UNKNOWN', /Did you mean Boubacar Kamara/],
    ['Zidane', 'PLAYER_UNKNOWN', /spelling/],
    ['***', 'PLAYER_UNKNOWN', /spelling/],
  ])('"%s" is %s', async (given, code, fix) => {
    await expect(findPlayer(driver, server.database, given)).rejects.toMatchObject({
      code,
      exit: 2,
      fix: expect.stringMatching(fix),
    })
  })

  test('a name that several bear is asked back', async () => {
    const { records } = await driver.executeQuery(
      "MATCH (p:Player) UNWIND split(p.name, ' ') AS word WITH word, count(*) AS bearers WHERE bearers > 1 RETURN word, bearers LIMIT 1",
      {},
      { database: server.database },
    )
    const word: string = records[0]?.get('word')
    await expect(findPlayer(driver, server.database, word)).rejects.toMatchObject({ code: 'PLAYER_AMBIGUOUS' })
  })

  test('everything that a picture shows has its caption', async () => {
    const style = readFileSync(join(ROOT, 'cypher/browser/style.grass'), 'utf8')
    const captions = [...style.matchAll(/(node|relationship)\.(\w+) \{[^}]*caption: "\{(\w+)\}"/g)]
    expect(captions.length).toBeGreaterThan(10)
    for (const [, what, type, property] of captions) {
      const pattern = what === 'node' ? `(x:${type})` : `()-[x:${type}]->()`
      const { records } = await driver.executeQuery(
        `MATCH ${pattern} WHERE x.\`${property}\` IS NULL RETURN count(x) AS bare`,
        {},
        { database: server.database },
      )
      expect({ type, bare: records[0]?.get('bare') }).toEqual({ type, bare: 0 })
    }
  })
})

test('every report and quote of the samples can show its words', async () => {
  const { records } = await driver.executeQuery(
    'MATCH (r:Report|Quote)-[:IN]->(a:Article) RETURN a.text AS article, r.text AS text, r.start AS start, r.end AS end, r.before AS before, r.after AS after',
    {},
    { database: server.database },
  )
  expect(records.length).toBeGreaterThan(80)
  for (const record of records) {
    const { article, text, start, end, before, after } = record.toObject() as Record<string, never> as unknown as {
      article: string
      text: string
      start: number
      end: number
      before: string
      after: string
    }
    expect(article.slice(start, end)).toBe(text)
    expect(article).toContain(before + text + after)
  }
})

test('the samples again: no statement changes anything, and the digest is the same', async () => {
  const before = await digest(driver, server.database)
  const watched = watchUpdates(driver)
  const summary = await ingest(readInputs([join(ROOT, 'seeds/articles')], {}, process.stdin), {
    connection: {
      ...server,
      driver: watched.driver,
      description: '',
      browserUrl: null,
      notes: [],
      close: async () => {},
    },
    register: loadRegister(join(ROOT, 'seeds/register')),
    deadLetters: new DeadLetters(join(home, 'dead-letters')),
  })
  expect(summary).toMatchObject({ articles: 16, unchanged: 16 })
  expect(watched.updates.length).toBeGreaterThan(0)
  expect(watched.updates).not.toContain(true)
  expect(await digest(driver, server.database)).toBe(before)
})

test('Ctrl-C ends the demo in order', async () => {
  running.child.kill('SIGINT')
  expect(await running.ended).toMatchObject({ code: 130, stderr: expect.stringMatching(/Stopping …\n$/) })
})
